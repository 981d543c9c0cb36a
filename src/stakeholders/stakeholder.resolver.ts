import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { pageOf } from "../graph/page";
import { Role } from "../roles/role.type";
import { StakeholderArgs } from "./stakeholder.args";
import { stakeholdersOfRoles } from "./stakeholder.queries";
import { RoleStakeholderConnection } from "./stakeholder.type";

@Resolver(() => Role)
export class RoleStakeholdersResolver {
  @FieldResolver(() => RoleStakeholderConnection, { description: "Whom it works with, by side and name." })
  async stakeholders(@Root() role: Role, @Args(() => StakeholderArgs) args: StakeholderArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(stakeholdersOfRoles, role.slug);
    const shown = rows.filter((row) => args.sides?.includes(row.node.side) ?? true);
    return pageOf(`${role.id}.stakeholders`, shown, (row) => row.node.id, args);
  }
}
