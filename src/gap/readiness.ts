import type { ReadinessBand } from "../ontology/vocabulary";
import { round6 } from "./round";

/** Σ weight·credit / Σ weight over the target's requirements; `score` runs from 0 to 1. */
export interface Readiness {
  readonly score: number | null;
  readonly band: ReadinessBand;
  readonly credited: number;
  readonly total: number;
}

/** From the two sums; `known` tells whether both ends' requirements are. */
export function readinessOf(credited: number, total: number, known: boolean): Readiness {
  const score = known ? scoreOf(credited, total) : null;
  return { score, band: bandOf(score), credited: round6(credited), total: round6(total) };
}

/** The score alone. */
export function scoreOf(credited: number, total: number): number {
  return round6(round6(credited) / round6(total));
}

/** A readiness score in words: strong from 0.85, good from 0.70, stretch from 0.45. */
export function bandOf(score: number | null): ReadinessBand {
  if (score === null) return "UNKNOWN";
  if (score >= 0.85) return "STRONG";
  if (score >= 0.7) return "GOOD";
  return score >= 0.45 ? "STRETCH" : "LONG_WAY";
}
