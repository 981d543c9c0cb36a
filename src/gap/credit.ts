import type { GapChange } from "../ontology/vocabulary";
import { round6 } from "./round";

/** Credit for a held skill by the levels missing, from 1 (none) to 0.05 (four); the table is Forward Impact Pathway's. */
const creditByLevelsMissing = [1, 0.7, 0.4, 0.15, 0.05] as const;

/** How far a skill at `have` answers a need, from 0 to 1; 0 is not held, levels run from 1 to 5. */
export function ownCredit(have: number, need: number): number {
  return have === 0 ? 0 : (creditByLevelsMissing[Math.max(0, need - have)] ?? 0);
}

/** Skill points still to gain where `level`, which may be a near miss's fraction, answers a need. */
export function effortOf(weight: number, need: number, level: number): number {
  return round6(weight * Math.max(0, need - level));
}

/** What happens to a skill held at `have` where `need` is asked; 0 is absent, and not both are. */
export function changeOf(have: number, need: number): GapChange {
  if (need === 0) return "DROPPED";
  if (have === 0) return "GAINED";
  if (have === need) return "HELD";
  return have < need ? "RAISED" : "EASED";
}
