import type { Results, Row } from "../run/results";

export type Measure = "perSecond" | "mean" | "cpu";

/** Which cell: the database is that with all of ESCO unless it is said. */
export interface Which {
  readonly stage: string;
  readonly item: string;
  readonly name: string;
  readonly database?: string;
}

export const escoName = "esco";

export function rowsOf({ rows }: Results, { stage, item, name, database = escoName }: Which): readonly Row[] {
  return rows.filter((row) => row.stage === stage && row.item === item && row.name === name && row.database === database);
}

export function valueOf(row: Row, measure: Measure): number {
  return measure === "cpu" ? row.node + row.java : row[measure];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** One cell as a multiple of another: the median over the rounds of the ratio within a round; null when either was not measured. */
export function ratio(results: Results, one: Which, other: Which, measure: Measure = "perSecond"): number | null {
  const others = rowsOf(results, other);
  const ratios = rowsOf(results, one).flatMap((row) => {
    const beside = others.find(({ round }) => round === row.round);
    return beside ? [valueOf(row, measure) / valueOf(beside, measure)] : [];
  });
  return ratios.length === 0 ? null : median(ratios);
}

/** Megabytes a minute by which a curve rises over its last half: the line of least squares through it. */
export function slopeOf(curve: readonly { readonly seconds: number; readonly megabytes: number }[]): number {
  const half = curve.slice(Math.floor(curve.length / 2));
  const [x, y] = [mean(half.map(({ seconds }) => seconds)), mean(half.map(({ megabytes }) => megabytes))];
  const rise = half.reduce((sum, { seconds, megabytes }) => sum + (seconds - x) * (megabytes - y), 0);
  return (60 * rise) / half.reduce((sum, { seconds }) => sum + (seconds - x) ** 2, 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** With three digits that count, and commas between thousands. */
export function short(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 || value <= -0.1 ? 2 : 3;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
