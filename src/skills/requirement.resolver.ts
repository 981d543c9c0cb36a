import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { requirementsOf } from "../borrowing/known-facts";
import type { Context } from "../context";
import { slugOf } from "../global-id";
import { pageOf } from "../graph/page";
import { Role } from "../roles/role.type";
import { rolesByIds } from "../roles/role.queries";
import { RequirementArgs, RoleRequirementArgs } from "./requirement.args";
import { rolesOfSkills } from "./requirement.queries";
import { type RequirementFilter, RoleSkillConnection, RoleSkillEdge, SkillRoleConnection } from "./requirement.type";
import { Skill } from "./skill.type";

type Filtered = Pick<RoleSkillEdge, "importance" | "tier" | "origin">;

/** Whether a requirement of a skill of this kind passes; a condition left out passes everything. */
function passes(row: Filtered, kind: Skill["kind"], filter: RequirementFilter | null | undefined): boolean {
  return (
    (filter?.importance?.includes(row.importance) ?? true) &&
    (filter?.tiers?.includes(row.tier) ?? true) &&
    (filter?.origins?.includes(row.origin) ?? true) &&
    (filter?.kinds?.includes(kind) ?? true)
  );
}

@Resolver(() => Role)
export class RoleSkillsResolver {
  @FieldResolver(() => RoleSkillConnection, { description: "Its effective requirements, most weight first." })
  async skills(@Root() role: Role, @Args(() => RoleRequirementArgs) args: RoleRequirementArgs, @Ctx() context: Context) {
    const rows = await requirementsOf(role.slug, args.borrow ?? false, context);
    const shown = rows.filter((row) => passes(row, row.node.kind, args.filter));
    return pageOf(`${role.id}.skills`, shown, (row) => row.node.slug, args);
  }
}

@Resolver(() => Skill)
export class SkillRolesResolver {
  @FieldResolver(() => SkillRoleConnection, { description: "The roles that require it, most weight first." })
  async roles(@Root() skill: Skill, @Args(() => RequirementArgs) args: RequirementArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(rolesOfSkills, skill.slug);
    const shown = rows.filter((row) => passes(row, skill.kind, args.filter));
    return pageOf(`${skill.id}.roles`, shown, (row) => row.node.slug, args);
  }
}

@Resolver(() => RoleSkillEdge)
export class RoleSkillEdgeResolver {
  @FieldResolver(() => Role, { nullable: true, description: "The role that an inherited requirement comes from; of a borrowed one the occupation." })
  inheritedFrom(@Root() edge: RoleSkillEdge, @Ctx() { loaders }: Context): Promise<Role> | null {
    return edge.inheritedFromId === null ? null : loaders.get(rolesByIds, slugOf(edge.inheritedFromId));
  }
}
