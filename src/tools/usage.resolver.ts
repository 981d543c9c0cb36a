import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { usagesOf } from "../borrowing/known-facts";
import type { Context } from "../context";
import { pageOf } from "../graph/page";
import { Role } from "../roles/role.type";
import { Tool } from "./tool.type";
import { RoleUsageArgs, UsageArgs } from "./usage.args";
import { rolesOfTools } from "./usage.queries";
import { RoleToolConnection, ToolRoleConnection } from "./usage.type";

@Resolver(() => Role)
export class RoleToolsResolver {
  @FieldResolver(() => RoleToolConnection, { description: "The tools that it uses, the most usual first." })
  async tools(@Root() role: Role, @Args(() => RoleUsageArgs) args: RoleUsageArgs, @Ctx() context: Context) {
    const rows = await usagesOf(role.slug, args.borrow ?? false, context);
    const shown = rows.filter((row) => args.commonality?.includes(row.commonality) ?? true);
    return pageOf(`${role.id}.tools`, shown, (row) => row.node.slug, args);
  }
}

@Resolver(() => Tool)
export class ToolRolesResolver {
  @FieldResolver(() => ToolRoleConnection, { description: "The roles that use it, those for which it is most usual first." })
  async roles(@Root() tool: Tool, @Args(() => UsageArgs) args: UsageArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(rolesOfTools, tool.slug);
    const shown = rows.filter((row) => args.commonality?.includes(row.commonality) ?? true);
    return pageOf(`${tool.id}.roles`, shown, (row) => row.node.slug, args);
  }
}
