import type { Context } from "../context";
import { slugOf } from "../global-id";
import { kpisOfRoles } from "../kpis/measurement.queries";
import type { Kpi } from "../kpis/kpi.type";
import type { Role } from "../roles/role.type";
import { skillsOfRoles } from "../skills/requirement.queries";
import type { Skill } from "../skills/skill.type";
import type { Tool } from "../tools/tool.type";
import { toolsOfRoles } from "../tools/usage.queries";
import { promotionsOfFamilies } from "../transitions/transition.queries";
import type { Transition } from "../transitions/transition.type";
import type { GapSide, RoleSide } from "./facts";
import { placesInFamilies, placesOfRoles, stepsToSkills } from "./gap.queries";
import type { SkillGap } from "./gap.type";
import { indexLinks } from "./near-miss";
import { promotionsBetween } from "./promotions";
import { heldTools, type SetSide } from "./set-gap";
import { skillGap } from "./skill-gap";
import type { Start } from "./start";

/** The gap from a start to a role: reads the facts, then applies the rules. */
export async function readGap(start: Start, to: Role, context: Context): Promise<SkillGap> {
  const [from, target] = await Promise.all([sideOf(start, context), roleSide(to, context)]);
  const steps = await Promise.all(target.requirements.map(({ node }) => context.loaders.many(stepsToSkills, node.slug)));
  const gap = skillGap(from, target, indexLinks(steps.flat()));
  return { ...gap, start, from: start.kind === "role" ? start.role : null, to };
}

function sideOf(start: Start, context: Context): Promise<GapSide<Skill>> | GapSide<Skill> {
  return start.kind === "role" ? roleSide(start.role, context) : { kind: "held", skills: start.skills };
}

async function roleSide(role: Role, { loaders }: Context): Promise<RoleSide<Skill>> {
  const [place, requirements] = await Promise.all([
    loaders.get(placesOfRoles, role.slug),
    loaders.many(skillsOfRoles, role.slug),
  ]);
  return { kind: "role", ...place, requirements };
}

/** The tools and KPIs at the start. */
export function setSideOf(start: Start, context: Context): Promise<SetSide<Tool, Kpi>> | SetSide<Tool, Kpi> {
  return start.kind === "role" ? setSideOfRole(start.role, context) : heldTools(start.tools);
}

export async function setSideOfRole(role: Role, { loaders }: Context): Promise<SetSide<Tool, Kpi>> {
  const [tools, kpis] = await Promise.all([loaders.many(toolsOfRoles, role.slug), loaders.many(kpisOfRoles, role.slug)]);
  return { tools, kpis };
}

/** The promotions between two rungs of one ladder, lowest first; none for any other move. */
export async function readPromotions(start: Start, to: Role, { loaders }: Context): Promise<Transition[]> {
  if (start.kind === "held") return [];
  const [from, target] = await Promise.all([
    loaders.get(placesOfRoles, start.role.slug),
    loaders.get(placesOfRoles, slugOf(to.id)),
  ]);
  if (from.familyId === null || from.familyId !== target.familyId) return [];
  const [places, promotions] = await Promise.all([
    loaders.many(placesInFamilies, from.familyId),
    loaders.many(promotionsOfFamilies, from.familyId),
  ]);
  return promotionsBetween(from, target, places, promotions);
}
