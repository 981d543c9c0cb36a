import type { Voice } from "../graph/shapes";
import type { GapChange, Importance, ProficiencyBasis, RequirementOrigin, Tier } from "../ontology/vocabulary";
import { changeOf, effortOf, ownCredit } from "./credit";
import type { Named, RequirementFact, SkillFact } from "./facts";
import type { Holdings } from "./holdings";
import { standIn, type NearMiss, type SkillLink } from "./near-miss";

/** One skill of a move; `have` and `need` are 0 when absent, `credit` and `priority` go from 0 to 1, `effort` is skill points. */
export interface GapEntry<Skill extends Named = Named> {
  readonly skill: Skill;
  readonly change: GapChange;
  readonly have: number;
  readonly need: number;
  readonly haveBasis: ProficiencyBasis | null;
  readonly needBasis: ProficiencyBasis | null;
  /** The skill of another taxonomy under which it is held; null when it is held as itself, or not at all. */
  readonly heldAs: Skill | null;
  readonly importance: Importance | null;
  readonly tier: Tier | null;
  readonly weight: number;
  readonly credit: number;
  readonly effort: number;
  readonly priority: number;
  readonly nearMiss: NearMiss<Skill> | null;
  readonly origin: RequirementOrigin | null;
  readonly inheritedFromId: string | null;
  readonly sources: readonly Voice[];
}

/** A skill that the target requires; its priority is known only beside the others. */
export function askedEntry<Skill extends Named>(
  requirement: RequirementFact<Skill>,
  held: Holdings<Skill>,
  links: readonly SkillLink[],
): GapEntry<Skill> {
  const { node: skill, proficiency, importance, tier, weight, origin, inheritedFromId, sources } = requirement;
  const fact = held.counted.get(skill.id);
  const have = fact?.proficiency.value ?? 0;
  const need = proficiency.value;
  const credit = ownCredit(have, need);
  const { nearMiss, level } = standIn(need, links, held);
  const better = nearMiss !== null && nearMiss.credit > credit ? nearMiss : null;
  return {
    skill, change: changeOf(have, need), have, need, haveBasis: fact?.proficiency.basis ?? null, needBasis: proficiency.basis,
    heldAs: fact !== undefined && fact.node.id !== skill.id ? fact.node : null,
    importance, tier, weight, credit: better?.credit ?? credit,
    effort: effortOf(weight, need, Math.max(have, level)), priority: 0,
    nearMiss: better, origin, inheritedFromId, sources,
  };
}

/** A skill of the start that the target does not need. */
export function droppedEntry<Skill extends Named>({ node, proficiency, sources }: SkillFact<Skill>): GapEntry<Skill> {
  return {
    skill: node, change: "DROPPED", have: proficiency.value, need: 0, haveBasis: proficiency.basis, needBasis: null, heldAs: null,
    importance: null, tier: null, weight: 0, credit: 0, effort: 0, priority: 0,
    nearMiss: null, origin: null, inheritedFromId: null, sources,
  };
}

/** A skill of a role that comes along up the ladder, though the rung above does not mention it. */
export function carriedEntry<Skill extends Named>(fact: RequirementFact<Skill>, fromId: string): GapEntry<Skill> {
  const { importance, tier, proficiency } = fact;
  return {
    ...droppedEntry(fact), change: "HELD", need: proficiency.value, needBasis: "DERIVED",
    importance, tier, credit: 1, origin: "INHERITED", inheritedFromId: fromId,
  };
}
