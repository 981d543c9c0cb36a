import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { firstOf } from "../graph/page";
import type { MaybePromise } from "../maybe-promise";
import { findBySlug } from "../nodes/find-node";
import { schemeOf } from "../ontology/schemes";
import { FirstArgs } from "../page.args";
import { rolesByIds } from "../roles/role.queries";
import { Role } from "../roles/role.type";
import { knownSchemes } from "../search/references";
import { FamilyListArgs } from "./family.args";
import { allFamilies, allLevels, familiesByIds, familiesOfRoles, levelsOfRoles, rolesOfFamilies } from "./family.queries";
import { Level, RoleFamily } from "./family.type";

@Resolver(() => RoleFamily)
export class FamilyResolver {
  @Query(() => RoleFamily, { nullable: true, description: "A family by its slug; null when there is none." })
  family(@Arg("slug", () => String, { description: "The part of its id after the first colon." }) slug: string, @Ctx() { loaders }: Context) {
    return findBySlug(loaders, "RoleFamily", familiesByIds, slug);
  }

  @Query(() => [RoleFamily], { description: "The curated ladders by name, then the groups of occupations of taxonomies by name." })
  async families(@Args(() => FamilyListArgs) args: FamilyListArgs, @Ctx() { loaders }: Context) {
    const schemes = knownSchemes(args.schemes);
    const all = await loaders.all(allFamilies);
    return firstOf(schemes === null ? all : all.filter(({ slug }) => schemes.includes(schemeOf(slug))), args.first);
  }

  @Query(() => [Level], { description: "All rungs, by track and rank." })
  levels(@Ctx() { loaders }: Context): Promise<readonly Level[]> {
    return loaders.all(allLevels);
  }

  @FieldResolver(() => [Role], { description: "Its roles, lowest rung first; `roles(filter: { families })` pages through those of a family that has more." })
  async roles(@Root() family: RoleFamily, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context): Promise<readonly Role[]> {
    const shown = firstOf(await loaders.many(rolesOfFamilies, family.slug), args.first);
    return loaders.getAll(rolesByIds, shown.map(({ slug }) => slug));
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
