/** What a half may have lost to binary fractions, in millionths. */
const lost = 1e-6;

/** Rounds to 6 decimals, a half up, as every result is before it is compared or returned. */
export function round6(value: number): number {
  return Math.round(value * 1e6 + lost) / 1e6 + 0; // + 0 turns -0 into 0
}
