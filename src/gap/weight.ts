import type { Importance, Tier } from "../ontology/vocabulary";
import { round6 } from "./round";

const importances: Readonly<Record<Importance, number>> = { CRITICAL: 3, IMPORTANT: 2, OPTIONAL: 1 };
const tiers: Readonly<Record<Tier, number>> = { MUST_HAVE: 1, GOOD_TO_HAVE: 0.6, ADVANCED: 0.4, EMERGING: 0.3 };

/** What a requirement weighs: importance × tier, from 0.3 to 3. */
export function weightOf(importance: Importance, tier: Tier): number {
  return round6(importances[importance] * tiers[tier]);
}
