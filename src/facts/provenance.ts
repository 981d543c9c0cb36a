import { groupBy } from "../group-by";
import { nameKey } from "../ontology/name-key";
import { editors } from "../seeds/editors";
import type { Seeds } from "../seeds/seed-shapes";
import { Confidence } from "../ontology/vocabulary";

/** One source behind a fact, with its own words where they differ or are qualified. */
export interface Voice {
  /** `<source>#<section>`. */
  readonly place: string;
  readonly confidence: Confidence;
  readonly words: readonly string[];
}

/** What a row of a document says of itself. */
export interface SaidRow {
  readonly in: string;
  readonly as?: string;
  readonly says?: string;
  readonly confidence?: Confidence;
}

/** Gives a row its voice; `name` is the canonical name that the row's own name is compared with. */
export type VoiceOf = (source: string, row: SaidRow, name?: string) => Voice;

export function voices({ sources }: Pick<Seeds, "sources">): VoiceOf {
  const titles = new Map(sources.map(({ id, sections }) => [id, sections]));
  return (source, row, name) => {
    const title = titles.get(source)?.[row.in] ?? row.in;
    const section = /^\d/.test(row.in) ? `${row.in} ${title}` : title;
    const ownName = row.as !== undefined && nameKey(row.as) !== nameKey(name ?? "") ? [row.as] : [];
    const plain = source === editors.source ? "CURATED" : ownName.length > 0 ? "NORMALISED" : "STATED";
    return {
      place: `${source}#${section}`,
      confidence: row.confidence ?? plain,
      words: [...ownName, ...(row.says === undefined ? [] : [row.says])],
    };
  };
}

/** The two parallel lists that a fact carries: each place once, at its surest, with all that is said there. */
export function provenance(all: readonly Voice[]): { sources: string[]; says: string[] } {
  const places = [...groupBy(all, ({ place }) => place)];
  return {
    sources: places.map(([place, voices]) => `${place}#${surest(voices)}`),
    says: places.map(([, voices]) => [...new Set(voices.flatMap(({ words }) => words))].join("; ")),
  };
}

function surest(voices: readonly Voice[]): Confidence {
  return Confidence.options.find((confidence) => voices.some((voice) => voice.confidence === confidence)) ?? "CURATED";
}
