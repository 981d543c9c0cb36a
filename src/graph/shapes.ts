import { LRUCache } from "lru-cache";
import { z } from "zod";
import { Confidence } from "../ontology/vocabulary";

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

/** Lists of voices that have been made: most facts of a source have the same, which is then in memory once. */
const made = new LRUCache<string, readonly Voice[]>({ max: 1_000 });

/** Turns the two parallel lists into one list of voices. */
export function voices(sources: readonly string[], says: readonly string[]): readonly Voice[] {
  const key = JSON.stringify([sources, says]);
  const known = made.get(key) ?? sources.map((entry, index) => voiceOf(entry, says[index]));
  made.set(key, known);
  return known;
}

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
