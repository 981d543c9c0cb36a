import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
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

  @FieldResolver(() => [YearsRange], { description: "Years of experience, one per source." })
  experience(@Root() role: Role, @Ctx() { loaders }: Context): Promise<YearsRange[]> {
    return loaders.many(yearsOfRoles, role.slug);
  }

  @FieldResolver(() => [PayBand], { description: "Pay, one per source." })
  pay(@Root() role: Role, @Ctx() { loaders }: Context): Promise<PayBand[]> {
    return loaders.many(payOfRoles, role.slug);
  }

  @FieldResolver(() => [Source], { description: "The sources that say anything of this role itself." })
  async sources(@Root() role: Role, @Ctx() { loaders }: Context): Promise<Source[]> {
    const rows = await loaders.many(sourcesOfRoles, role.slug);
    return Promise.all(rows.map((row) => loaders.get(sourcesByIds, row.sourceId)));
  }
}
