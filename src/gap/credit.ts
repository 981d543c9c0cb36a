import type { GapChange, ReadinessBand } from "../ontology/vocabulary";

/** Credit for a held skill by the levels missing, from 1 (none) to 0.05 (four); the table is Forward Impact Pathway's. */
const creditByLevelsMissing = [1, 0.7, 0.4, 0.15, 0.05] as const;

/** How far a skill at `have` answers a need, from 0 to 1; 0 is not held, levels run from 1 to 5. */
export function ownCredit(have: number, need: number): number {
  return have === 0 ? 0 : (creditByLevelsMissing[Math.max(0, need - have)] ?? 0);
}

/** What happens to a skill held at `have` where `need` is asked; 0 is absent, and not both are. */
export function changeOf(have: number, need: number): GapChange {
  if (need === 0) return "DROPPED";
  if (have === 0) return "GAINED";
  if (have === need) return "HELD";
  return have < need ? "RAISED" : "EASED";
}

/** A readiness score in words: strong from 0.85, good from 0.70, stretch from 0.45. */
export function bandOf(score: number | null): ReadinessBand {
  if (score === null) return "UNKNOWN";
  if (score >= 0.85) return "STRONG";
  if (score >= 0.7) return "GOOD";
  return score >= 0.45 ? "STRETCH" : "LONG_WAY";
}
