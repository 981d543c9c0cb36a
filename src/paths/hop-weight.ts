import { round6 } from "../gap/round";

/** More moves than any route makes; the highest weight times it is still a safe integer. */
const mostMoves = 2 ** 15;
const millionths = 1e6;

/**
 * What a hop weighs: its cost, 0.15 − ln(readiness) with a readiness below 0.05, or unknown, taken as 0.05; in millionths × 2¹⁵, and 1 for the
 * move. Sums of weights so are exact whole numbers, and compare as cost, then moves.
 */
export function hopWeight(readiness: number | null): number {
  const cost = round6(0.15 - Math.log(Math.max(readiness ?? 0, 0.05)));
  return Math.round(cost * millionths) * mostMoves + 1;
}

/** The cost within a weight. */
export function costOf(weight: number): number {
  return Math.floor(weight / mostMoves) / millionths;
}
