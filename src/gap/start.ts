import type { Context } from "../context";
import { BadInputError } from "../errors";
import { linksOfTools } from "../links/link.queries";
import { findBySlug } from "../nodes/find-node";
import { resolveRole } from "../roles/resolve-role";
import type { Role } from "../roles/role.type";
import { findAbility } from "../search/find-ability";
import { type Asked, noneFound } from "../search/references";
import { skillsByIds } from "../skills/skill.queries";
import type { Skill } from "../skills/skill.type";
import { toolsByIds } from "../tools/tool.queries";
import type { Tool } from "../tools/tool.type";
import type { SkillFact } from "./facts";
import type { HeldSkillInput, StartingPoint } from "./gap.args";
import { type Given, heldSkills } from "./held-skills";

/** Where a move starts: a role, or what a person holds. */
export type Start =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "held"; readonly skills: readonly SkillFact<Skill>[]; readonly tools: readonly Tool[] };

type Held = { readonly skill: Skill } | { readonly tool: Tool };

const mostHeld = 200;
const standardProficiency = 3;

/** @throws NotFoundError for a role, skill or tool that is not there, BadInputError for more than 200 skills, or a proficiency outside 1 to 5. */
export async function resolveStart(point: StartingPoint, context: Context): Promise<Start> {
  if (point.skills == null) return { kind: "role", role: await resolveRole(point, context) };
  if (point.skills.length > mostHeld) throw new BadInputError(`"skills" takes ${mostHeld} at most; ${point.skills.length} came.`);
  const { skills } = point;
  skills.forEach(checkHeld);
  const found = await Promise.all(skills.map((input) => (input.slug != null ? bySlug(input.slug, context) : byName(input.name ?? "", context))));
  const unknown = skills.filter((_input, index) => found[index] === null).map(askedBy);
  if (unknown.length > 0) throw await noneFound(context.graph, unknown, "Skill", "Tool");
  const given = skills.flatMap((input, index) => givenOf(found[index] ?? null, input.proficiency ?? standardProficiency));
  const tools = given.flatMap((one) => (one.kind === "tool" ? [one.node] : []));
  const exercises = await Promise.all(tools.map((tool) => exercisedBy(tool, context)));
  return { kind: "held", skills: heldSkills<Skill>(given, new Map(exercises)), tools };
}

type GivenNode = Exclude<Given<Skill>, { kind: "tool" }> | { readonly kind: "tool"; readonly node: Tool; readonly proficiency: number };

function checkHeld({ slug, name, proficiency }: HeldSkillInput): void {
  const level = proficiency ?? standardProficiency;
  if (level < 1 || level > 5) {
    throw new BadInputError(`"proficiency" takes a whole number from 1 to 5; ${level} came for "${slug ?? name}".`);
  }
  if ((slug == null) === (name == null)) {
    throw new BadInputError(`A held skill takes exactly one of "slug" and "name"; ${slug == null ? "neither" : "both"} came.`);
  }
}

function askedBy({ slug, name }: HeldSkillInput): Asked {
  return slug != null ? { text: slug, by: "slug" } : { text: name ?? "", by: "name" };
}

function givenOf(held: Held | null, proficiency: number): GivenNode[] {
  if (held === null) return [];
  return ["skill" in held ? { kind: "skill", node: held.skill, proficiency } : { kind: "tool", node: held.tool, proficiency }];
}

async function bySlug(slug: string, { loaders }: Context): Promise<Held | null> {
  const skill = await findBySlug(loaders, "Skill", skillsByIds, slug);
  if (skill !== null) return { skill };
  const tool = await findBySlug(loaders, "Tool", toolsByIds, slug);
  return tool === null ? null : { tool };
}

async function byName(name: string, { loaders }: Context): Promise<Held | null> {
  const found = await findAbility(name, loaders);
  if (found === null) return null;
  return found.kind === "Skill" ? { skill: await loaders.get(skillsByIds, found.slug) } : { tool: await loaders.get(toolsByIds, found.slug) };
}

async function exercisedBy(tool: Tool, { loaders }: Context): Promise<[string, Skill[]]> {
  const links = await loaders.many(linksOfTools, tool.slug);
  return [tool.id, links.map((link) => link.other as Skill)];
}
