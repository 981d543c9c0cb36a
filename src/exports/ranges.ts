import { byCodePoint } from "../gap/by-name";
import type { PayBand, YearsRange } from "../roles/role.type";

type Bounds = Pick<YearsRange, "min" | "max">;

/** The widest range over all sources: the least years that one names, and the most; null where none does, or one leaves it open. */
export function widestYears(ranges: readonly Bounds[]): Bounds {
  return { min: least(ranges), max: ranges.some(({ max }) => max === null) ? null : most(ranges) };
}

type Band = Pick<PayBand, "min" | "max" | "currency">;

/**
 * The lowest and the highest pay that any source names, in one currency: of those in which a lowest pay is named, the first by name.
 */
export function widestPay(bands: readonly Band[]): Bounds & { readonly currency: string | null } {
  const [currency] = bands.filter(({ min }) => min !== null).map((band) => band.currency).sort(byCodePoint);
  if (currency === undefined) return { min: null, max: null, currency: null };
  const inIt = bands.filter((band) => band.currency === currency);
  return { min: least(inIt), max: most(inIt), currency };
}

function least(ranges: readonly Bounds[]): number | null {
  const named = ranges.flatMap(({ min }) => min ?? []);
  return named.length > 0 ? Math.min(...named) : null;
}

function most(ranges: readonly Bounds[]): number | null {
  const named = ranges.flatMap(({ max }) => max ?? []);
  return named.length > 0 ? Math.max(...named) : null;
}
