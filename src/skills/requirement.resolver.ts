import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { requirementsOf } from "../borrowing/known-facts";
import type { Context } from "../context";
import { slugOf } from "../global-id";
import { pageBelow, slugOfNode } from "../list-below";
import type { MaybePromise } from "../maybe-promise";
import { Role } from "../roles/role.type";
import { rolesByIds } from "../roles/role.queries";
import { RequirementArgs, RoleRequirementArgs } from "./requirement.args";
import { rolesOfSkills } from "./requirement.queries";
import { type RequirementFilter, RoleSkillConnection, RoleSkillEdge, SkillRoleConnection, type SkillRoleEdge } from "./requirement.type";
import { Skill } from "./skill.type";

type Filtered = Pick<RoleSkillEdge, "importance" | "tier" | "origin">;

/** Whether a requirement of a skill of this kind passes; a condition left out passes everything. */
function passes(row: Filtered, kind: Skill["kind"], filter: RequirementFilter): boolean {
  return (
    (filter.importance?.includes(row.importance) ?? true) &&
    (filter.tiers?.includes(row.tier) ?? true) &&
    (filter.origins?.includes(row.origin) ?? true) &&
    (filter.kinds?.includes(kind) ?? true)
  );
}

@Resolver(() => Role)
export class RoleSkillsResolver {
  @FieldResolver(() => RoleSkillConnection, { description: "Its effective requirements, most weight first." })
  skills(@Root() role: Role, @Args(() => RoleRequirementArgs) args: RoleRequirementArgs, @Ctx() context: Context) {
    const { filter } = args;
    return pageBelow<Omit<RoleSkillEdge, "cursor">>({
      list: `${role.id}.skills`,
      idOf: slugOfNode,
      passes: filter ? (row) => passes(row, row.node.kind, filter) : null,
      read: (count) => requirementsOf(role.slug, args.borrow ?? false, context, count),
    }, args);
  }
}

@Resolver(() => Skill)
export class SkillRolesResolver {
  @FieldResolver(() => SkillRoleConnection, { description: "The roles that require it, most weight first." })
  roles(@Root() skill: Skill, @Args(() => RequirementArgs) args: RequirementArgs, @Ctx() { loaders }: Context) {
    const { filter } = args;
    return pageBelow<Omit<SkillRoleEdge, "cursor">>({
      list: `${skill.id}.roles`,
      idOf: slugOfNode,
      passes: filter ? (row) => passes(row, skill.kind, filter) : null,
      read: (count) => loaders.first(rolesOfSkills, skill.slug, count),
    }, args);
  }
}

@Resolver(() => RoleSkillEdge)
export class RoleSkillEdgeResolver {
  @FieldResolver(() => Role, { nullable: true, description: "The role that an inherited requirement comes from; of a borrowed one the occupation." })
  inheritedFrom(@Root() edge: RoleSkillEdge, @Ctx() { loaders }: Context): MaybePromise<Role> | null {
    return edge.inheritedFromId === null ? null : loaders.get(rolesByIds, slugOf(edge.inheritedFromId));
  }
}
