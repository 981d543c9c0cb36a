import { NearMissRelation } from "../ontology/vocabulary";
import { byCodePoint } from "./by-name";
import { ownCredit } from "./credit";
import type { Named } from "./facts";
import type { Holdings } from "./holdings";
import { round6 } from "./round";

/** A held skill one step from a needed one, read as: the held skill is `NARROWER` than the needed. */
export interface SkillLink {
  readonly heldId: string;
  readonly relation: NearMissRelation;
}

/** Links by the needed skill's id, in any order; a pair may be linked twice. */
export type LinkIndex = ReadonlyMap<string, readonly SkillLink[]>;

export interface NearMiss<Skill extends Named = Named> {
  readonly skill: Skill;
  readonly relation: NearMissRelation;
  /** From 0 to 0.9. */
  readonly credit: number;
}

const factors: Readonly<Record<NearMissRelation, number>> = { NARROWER: 0.9, CLOSE_MATCH: 0.9, BROADER: 0.6, SIBLING: 0.5, RELATED: 0.5 };

const precedence: readonly NearMissRelation[] = NearMissRelation.options;

/** What a skill held at `have` (1 to 5), so related to a needed one, earns against the need: from 0 to 0.9. */
export function standInCredit(relation: NearMissRelation, have: number, need: number): number {
  return round6(factors[relation] * ownCredit(have, need));
}

/** The level of the needed skill that it counts for when effort is measured. */
export function standInLevel(relation: NearMissRelation, have: number, need: number): number {
  return factors[relation] * Math.min(have, need);
}

/**
 * The best stand-in for a needed skill among the held ones: credit f × own credit of the held skill against the need, ties by
 * larger f, then id, then the order of relations. `level` is the largest f × min(have, need), the level from which effort counts; both 0
 * without a link. What matches closely must itself be held, since an equal of it may be of the needed skill's own taxonomy.
 */
export function standIn<Skill extends Named>(
  need: number,
  links: readonly SkillLink[],
  { own, counted }: Holdings<Skill>,
): { nearMiss: NearMiss<Skill> | null; level: number } {
  let nearMiss: NearMiss<Skill> | null = null;
  let best: SkillLink | null = null;
  let level = 0;
  for (const link of links) {
    const { heldId, relation } = link;
    const fact = (relation === "CLOSE_MATCH" ? own : counted).get(heldId);
    if (fact === undefined) continue;
    const have = fact.proficiency.value;
    const credit = standInCredit(relation, have, need);
    const more = credit - (nearMiss?.credit ?? 0);
    if (more > 0 || (more === 0 && best !== null && isBefore(link, best))) {
      nearMiss = { skill: fact.node, relation, credit };
      best = link;
    }
    level = Math.max(level, standInLevel(relation, have, need));
  }
  return { nearMiss, level };
}

/** Of two that earn the same. */
function isBefore(a: SkillLink, b: SkillLink): boolean {
  const order = factors[b.relation] - factors[a.relation] || byCodePoint(a.heldId, b.heldId);
  return order < 0 || (order === 0 && precedence.indexOf(a.relation) < precedence.indexOf(b.relation));
}
