/** Rounds to 6 decimals, as every result is before it is compared or returned. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0; // + 0 turns -0 into 0
}
