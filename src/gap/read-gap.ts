import { requirementsOf } from "../borrowing/known-facts";
import type { Context } from "../context";
import { slugOf } from "../global-id";
import { groupBy } from "../group-by";
import { type MaybePromise, together } from "../maybe-promise";
import type { Role } from "../roles/role.type";
import type { Skill } from "../skills/skill.type";
import { promotionsOfFamilies } from "../transitions/transition.queries";
import type { Transition } from "../transitions/transition.type";
import { areOfOneScheme, type Equals, equalsIn, noEquals } from "./equals";
import type { GapSide, RoleSide } from "./facts";
import { matchesOfHeldSkills, neighboursOfSkills, placesInFamilies, placesOfRoles } from "./gap.queries";
import type { SkillGap } from "./gap.type";
import { linksBetween, type Neighbours } from "./links-between";
import { promotionsBetween } from "./promotions";
import { skillGap } from "./skill-gap";
import type { Start } from "./start";

/** The gap from a start to a role: reads the facts, then applies the rules. A role of which nothing is known borrows where that is asked for. */
export async function readGap(start: Start, to: Role, context: Context, borrow = false): Promise<SkillGap> {
  const [from, target] = await Promise.all([sideOf(start, borrow, context), roleSide(to, borrow, context)]);
  const needed = target.requirements.map(({ node }) => node);
  const held = (from.kind === "role" ? from.requirements : from.skills).map(({ node }) => node);
  const { equals, close } = areOfOneScheme([...held, ...needed]) ? { equals: noEquals, close: [] } : await readMatches(held, context);
  const [around, own] = await Promise.all([neighbours(needed.map(({ id }) => id), context), neighbours(withEquals(held, equals), context)]);
  const links = linksBetween(around, own);
  for (const { heldId, otherId } of close) links.get(otherId)?.push({ heldId, relation: "CLOSE_MATCH" });
  const gap = skillGap(from, target, links, equals);
  return { ...gap, start, borrow, from: start.kind === "role" ? start.role : null, to };
}

function withEquals(held: readonly Skill[], equals: Equals): string[] {
  return [...new Set(held.flatMap(({ id }) => [id, ...(equals.get(id) ?? [])]))];
}

function neighbours(ids: readonly string[], { loaders }: Context): MaybePromise<readonly Neighbours[]> {
  return loaders.getAll(neighboursOfSkills, ids.map(slugOf));
}

function sideOf(start: Start, borrow: boolean, context: Context): Promise<GapSide<Skill>> | GapSide<Skill> {
  return start.kind === "role" ? roleSide(start.role, borrow, context) : { kind: "held", skills: start.skills };
}

async function roleSide({ slug }: Role, borrow: boolean, context: Context): Promise<RoleSide<Skill>> {
  const [place, requirements] = await Promise.all([context.loaders.get(placesOfRoles, slug), requirementsOf(slug, borrow, context)]);
  return { kind: "role", ...place, requirements };
}

/** What held skills are the same as in other taxonomies, and which they match closely. */
async function readMatches(held: readonly Skill[], { loaders }: Context): Promise<{ equals: Equals; close: readonly { readonly heldId: string; readonly otherId: string }[] }> {
  const rows = await together(held.map(({ slug }) => loaders.many(matchesOfHeldSkills, slug)));
  const matches = groupBy(rows.flat(), ({ relation }) => relation);
  return { equals: equalsIn(matches.get("EXACT") ?? []), close: matches.get("CLOSE") ?? [] };
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
