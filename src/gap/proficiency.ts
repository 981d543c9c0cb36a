import type { Importance, Tier } from "../ontology/vocabulary";
import type { Proficiency, Rung } from "./facts";

const midRank = 2;

/** What the required proficiency of a skill at a rung follows from. */
export interface ProficiencyInput {
  /** The value that a source states for this very role, never one of the rung below. */
  readonly stated: number | null;
  readonly rung: Rung | null;
  readonly importance: Importance;
  readonly tier: Tier;
  /** The skill's value one existing rung down in the family. */
  readonly floor: number | null;
}

/**
 * The stated value, else the rung's (intern 1, associate 2, mid or no level 3, senior 4, staff and above 5; a manager as the
 * individual rung of equal rank), less 1 for ADVANCED or EMERGING, less 1 for OPTIONAL, at least 1 and at least the floor.
 */
export function requiredProficiency({ stated, rung, importance, tier, floor }: ProficiencyInput): Proficiency {
  if (stated !== null) return { value: stated, basis: "STATED" };
  const full = Math.min(5, (rung?.rank ?? midRank) + 1);
  const later = tier === "ADVANCED" || tier === "EMERGING" ? 1 : 0;
  const optional = importance === "OPTIONAL" ? 1 : 0;
  return { value: Math.max(1, full - later - optional, floor ?? 1), basis: "DERIVED" };
}
