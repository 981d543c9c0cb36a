import { NearMissRelation } from "../ontology/vocabulary";
import { byCodePoint } from "./by-name";
import { ownCredit } from "./credit";
import type { Named } from "./facts";
import type { Holdings } from "./holdings";
import { round6 } from "./round";

/** A held skill one step from a needed one, read as: the held skill is `NARROWER` than the needed. */
export interface SkillLink {
  readonly heldId: string;
  readonly neededId: string;
  readonly relation: NearMissRelation;
}

/** Links by the needed skill's id, at most one a pair, strongest first; made once, it serves any number of gaps. */
export type LinkIndex = ReadonlyMap<string, readonly SkillLink[]>;

export interface NearMiss<Skill extends Named = Named> {
  readonly skill: Skill;
  readonly relation: NearMissRelation;
  /** From 0 to 0.9. */
  readonly credit: number;
}

const factors: Readonly<Record<NearMissRelation, number>> = { NARROWER: 0.9, CLOSE_MATCH: 0.9, BROADER: 0.6, SIBLING: 0.5, RELATED: 0.5 };

/** What a skill held at `have` (1 to 5), so related to a needed one, earns against the need: from 0 to 0.9. */
export function standInCredit(relation: NearMissRelation, have: number, need: number): number {
  return round6(factors[relation] * ownCredit(have, need));
}

/** The level of the needed skill that it counts for when effort is measured. */
export function standInLevel(relation: NearMissRelation, have: number, need: number): number {
  return factors[relation] * Math.min(have, need);
}

/** Of a pair linked twice the first of these counts. */
const precedence: readonly NearMissRelation[] = NearMissRelation.options;

/** Links by the needed skill, one a pair. */
export function indexLinks(links: Iterable<SkillLink>): LinkIndex {
  const index = new Map<string, Map<string, SkillLink>>();
  for (const link of links) {
    const nearby = index.get(link.neededId) ?? new Map<string, SkillLink>();
    const known = nearby.get(link.heldId);
    if (known === undefined || precedence.indexOf(link.relation) < precedence.indexOf(known.relation)) {
      nearby.set(link.heldId, link);
    }
    index.set(link.neededId, nearby);
  }
  return new Map([...index].map(([neededId, nearby]) => [neededId, [...nearby.values()].sort(strongestFirst)]));
}

function strongestFirst(a: SkillLink, b: SkillLink): number {
  return factors[b.relation] - factors[a.relation] || byCodePoint(a.heldId, b.heldId);
}

/**
 * The best stand-in for a needed skill among the held ones: credit f × own credit of the held skill against the need, ties by
 * larger f, then id. `level` is the largest f × min(have, need), the level from which effort counts; both 0 without a link.
 * What matches closely must itself be held, since an equal of it may be of the needed skill's own taxonomy.
 */
export function standIn<Skill extends Named>(
  need: number,
  links: readonly SkillLink[],
  { own, counted }: Holdings<Skill>,
): { nearMiss: NearMiss<Skill> | null; level: number } {
  let nearMiss: NearMiss<Skill> | null = null;
  let level = 0;
  for (const { heldId, relation } of links) {
    const fact = (relation === "CLOSE_MATCH" ? own : counted).get(heldId);
    if (fact === undefined) continue;
    const have = fact.proficiency.value;
    const credit = standInCredit(relation, have, need);
    if (credit > (nearMiss?.credit ?? 0)) nearMiss = { skill: fact.node, relation, credit };
    level = Math.max(level, standInLevel(relation, have, need));
  }
  return { nearMiss, level };
}
