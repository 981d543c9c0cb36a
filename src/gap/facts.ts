import type { Voice } from "../graph/shapes";
import type { Importance, ProficiencyBasis, RequirementOrigin, Tier, Track } from "../ontology/vocabulary";

/** The least that the rules ask of a node; callers carry their own rows through, whole. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** `value` runs from 1 to 5: awareness, foundational, working, practitioner, expert. */
export interface Proficiency {
  readonly value: number;
  readonly basis: ProficiencyBasis;
}

/** A skill held at a level; without sources where a person named it. One skill is at most one fact of a side. */
export interface SkillFact<Skill extends Named = Named> {
  readonly node: Skill;
  readonly proficiency: Proficiency;
  readonly sources: readonly Voice[];
}

/** An effective requirement of a role, as its rows are read; `weight` is `weightOf(importance, tier)`. */
export interface RequirementFact<Skill extends Named = Named> extends SkillFact<Skill> {
  readonly importance: Importance;
  readonly tier: Tier;
  readonly weight: number;
  readonly origin: RequirementOrigin;
  readonly inheritedFromId: string | null;
}

/** Ranks rise from 0 (intern) and compare within one track. */
export interface Rung {
  readonly track: Track;
  readonly rank: number;
}

/** Where a role stands: its ladder and its rung, where it has them. */
export interface LadderPlace {
  readonly id: string;
  readonly familyId: string | null;
  readonly rung: Rung | null;
}

export interface RoleSide<Skill extends Named = Named> extends LadderPlace {
  readonly kind: "role";
  readonly requirements: readonly RequirementFact<Skill>[];
}

export interface HeldSide<Skill extends Named = Named> {
  readonly kind: "held";
  readonly skills: readonly SkillFact<Skill>[];
}

/** Where a move starts: a role, or the skills that a person holds. */
export type GapSide<Skill extends Named = Named> = RoleSide<Skill> | HeldSide<Skill>;
