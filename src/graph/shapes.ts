import { z } from "zod";
import { Confidence } from "../ontology/vocabulary";
import { shared } from "./shared";

/** Pieces that row shapes are made of. Neo4j keeps no property for null: absent comes back as null, an absent list as []. */
export const text = z.string();
export const maybeText = z.string().nullish().transform((value) => value ?? null);
export const maybeInt = z.number().int().nullish().transform((value) => value ?? null);
export const texts = z.array(z.string()).nullish().transform((value) => value ?? []);

/** `id` is the global id, `slug` the graph's own. */
export const node = { id: text, slug: text };
export const concept = { ...node, name: text, aliases: texts };

/** One voice behind a fact, as the graph keeps it: `<source>#<section>#<confidence>`. */
export interface Voice {
  readonly sourceId: string;
  readonly section: string | null;
  readonly confidence: Confidence;
  readonly says: string | null;
}

/** The two parallel lists that every fact carries. */
export const provenance = { sources: texts, says: texts };

/** Turns the two parallel lists into one list of voices; most facts of a source have the same. */
export const voices = shared(
  1_000,
  (sources: readonly string[], says: readonly string[]): readonly Voice[] => sources.map((entry, index) => voiceOf(entry, says[index])),
  (lists) => JSON.stringify(lists),
);

function voiceOf(entry: string, says: string | undefined): Voice {
  const [sourceId = "", section = "", confidence = ""] = entry.split("#");
  return { sourceId, section: section === "" ? null : section, confidence: Confidence.parse(confidence), says: says || null };
}

/** A fact's row with its voices in place of the two lists. (V8 reads a spread object faster than one that some properties were left out of.) */
export function withVoices<T extends { sources: string[]; says: string[] }>(
  fact: T,
): Omit<T, "sources" | "says"> & { sources: readonly Voice[] } {
  return { ...fact, sources: voices(fact.sources, fact.says), says: undefined };
}
