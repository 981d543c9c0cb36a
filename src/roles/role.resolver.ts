import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { andThen, type MaybePromise } from "../maybe-promise";
import { findBySlug } from "../nodes/find-node";
import { sourcesByIds } from "../sources/source.queries";
import { Source } from "../sources/source.type";
import { RoleListArgs } from "./role.args";
import { payOfRoles, rolesByIds, sourcesOfRoles, yearsOfRoles } from "./role.queries";
import { PayBand, Role, RoleConnection, YearsRange } from "./role.type";
import { rolePage } from "./role-list";

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => Role, { nullable: true, description: "A role by its slug; null when there is none. A retired slug answers with its successor." })
  role(@Arg("slug", () => String, { description: "The part of its id after the first colon." }) slug: string, @Ctx() { loaders }: Context) {
    return findBySlug(loaders, "Role", rolesByIds, slug);
  }

  @Query(() => RoleConnection, { description: "All roles, or those that pass the filter." })
  roles(@Args(() => RoleListArgs) args: RoleListArgs, @Ctx() context: Context) {
    return rolePage(args, context);
  }

  @FieldResolver(() => [String], { description: "Other titles for it." })
  aliases(@Root() role: Role, @Ctx() { loaders }: Context): MaybePromise<readonly string[]> {
    return role.aliases ?? andThen(loaders.get(rolesByIds, role.slug), ({ aliases }) => aliases);
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is, in a sentence or two." })
  summary(@Root() role: Role, @Ctx() { loaders }: Context): MaybePromise<string | null> {
    return role.summary === undefined ? andThen(loaders.get(rolesByIds, role.slug), ({ summary }) => summary) : role.summary;
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is there for." })
  mission(@Root() role: Role, @Ctx() { loaders }: Context): MaybePromise<string | null> {
    return role.mission === undefined ? andThen(loaders.get(rolesByIds, role.slug), ({ mission }) => mission) : role.mission;
  }

  @FieldResolver(() => [YearsRange], { description: "Years of experience, one per source." })
  experience(@Root() role: Role, @Ctx() { loaders }: Context): MaybePromise<readonly YearsRange[]> {
    return loaders.many(yearsOfRoles, role.slug);
  }

  @FieldResolver(() => [PayBand], { description: "Pay, one per source." })
  pay(@Root() role: Role, @Ctx() { loaders }: Context): MaybePromise<readonly PayBand[]> {
    return loaders.many(payOfRoles, role.slug);
  }

  @FieldResolver(() => [Source], { description: "The sources that say anything of this role itself." })
  async sources(@Root() role: Role, @Ctx() { loaders }: Context): Promise<readonly Source[]> {
    const rows = await loaders.many(sourcesOfRoles, role.slug);
    return loaders.getAll(sourcesByIds, rows.map(({ sourceId }) => sourceId));
  }
}
