/** A value of a row that has a name of its own, such as the frequency of a KPI. */
export interface Value {
  readonly row: string;
  readonly field: string;
  readonly value: string;
}

/** What one side says in a section: its facts, as often as it says them, and the values of its rows. */
export interface Said {
  readonly facts: readonly string[];
  readonly values: readonly Value[];
}

export type Sections = ReadonlyMap<string, Said>;

/** Values of these fields are taken from a closed vocabulary, so they are wanted exactly; the others are prose. */
export const closedFields: ReadonlySet<string> = new Set(["type", "frequency", "importance", "tier", "kind", "commonality"]);

/** A text as it compares: without differences of quotes, dashes, space, letter case and the sign at its end. */
export function plain(text: string): string {
  return text.normalize("NFKC")
    .replace(/[“”„«»]/gu, '"').replace(/[‘’‚]/gu, "'").replace(/\p{Pd}|−/gu, "-")
    .replace(/\s+/gu, " ").trim().replace(/[.;:,]+$/u, "").toLowerCase();
}

export const fact = (...parts: readonly string[]): string => parts.map(plain).join(" | ");

/** Several parts of one section as one. */
export function joined(parts: readonly Said[]): Said {
  return { facts: parts.flatMap(({ facts }) => facts), values: parts.flatMap(({ values }) => values) };
}

export const only = (facts: readonly string[]): Said => ({ facts, values: [] });

/** One row as a fact by its name, with the values that are there. */
export function rowSaid(name: string, values: Readonly<Record<string, string | null | undefined>>): Said {
  const row = fact(name);
  return {
    facts: [row],
    values: Object.entries(values).flatMap(([field, value]) => (value ? [{ row, field, value: plain(value) }] : [])),
  };
}

/** A row of the interview scorecard by its first cell; the borders of the others are not always in a text, so they compare as one. */
export function scorecardRow([dimension = "", ...cells]: readonly string[]): Said {
  return rowSaid(`scorecardDimensions | ${dimension}`, { cells: cells.filter(Boolean).join(": ") });
}
