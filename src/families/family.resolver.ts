import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { firstOf } from "../graph/page";
import type { MaybePromise } from "../maybe-promise";
import { findBySlug } from "../nodes/find-node";
import { FirstArgs } from "../page.args";
import { Role } from "../roles/role.type";
import { allFamilies, allLevels, familiesByIds, familiesOfRoles, levelsOfRoles, rolesOfFamilies } from "./family.queries";
import { Level, RoleFamily } from "./family.type";

@Resolver(() => RoleFamily)
export class FamilyResolver {
  @Query(() => RoleFamily, { nullable: true, description: "A family by its slug; null when there is none." })
  family(@Arg("slug", () => String, { description: "The part of its id after the first colon." }) slug: string, @Ctx() { loaders }: Context) {
    return findBySlug(loaders, "RoleFamily", familiesByIds, slug);
  }

  @Query(() => [RoleFamily], { description: "The ladders, by name." })
  async families(@Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.all(allFamilies), args.first);
  }

  @Query(() => [Level], { description: "All rungs, by track and rank." })
  levels(@Ctx() { loaders }: Context): Promise<readonly Level[]> {
    return loaders.all(allLevels);
  }

  @FieldResolver(() => [Role], { description: "Its roles, lowest rung first." })
  async roles(@Root() family: RoleFamily, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.many(rolesOfFamilies, family.slug), args.first);
  }
}

@Resolver(() => Role)
export class RolePlaceResolver {
  @FieldResolver(() => RoleFamily, { nullable: true, description: "The ladder that it belongs to." })
  family(@Root() role: Role, @Ctx() { loaders }: Context): MaybePromise<RoleFamily | null> {
    return loaders.one(familiesOfRoles, role.slug);
  }

  @FieldResolver(() => Level, { nullable: true, description: "Its rung." })
  level(@Root() role: Role, @Ctx() { loaders }: Context): MaybePromise<Level | null> {
    return loaders.one(levelsOfRoles, role.slug);
  }
}
