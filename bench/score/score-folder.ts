import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { KnownPhrases } from "../../src/documents/blueprint/known-phrases";
import type { DocumentFacts } from "../../src/documents/document-facts";
import { factsOf } from "../../src/documents/facts-of";
import { matchName } from "../../src/documents/names/match-name";
import { phrasesOf } from "../../src/documents/names/seed-phrases";
import { vocabularyOf } from "../../src/documents/names/vocabulary";
import { readableDocument } from "../../src/documents/readable-document";
import { BadInputError, StartError } from "../../src/errors";
import type { Seeds } from "../../src/seeds/seed-shapes";
import type { Gold } from "./gold";
import { mistakes, type Scored, scoreTable, shortfalls } from "./report";
import { scoreDocument, total } from "./score";

export interface Options {
  /** Where the documents are looked for first. */
  readonly documents?: string;
  /** Their aliases tell that two names are one tool; their names tell where cells end in tables without borders. */
  readonly seeds: Seeds;
  /** Whether to list every fact that is missing or too much. */
  readonly mistakes: boolean;
  readonly say: (line: string) => void;
}

/** Imports the document of each gold file of a folder and prints the scores; gives what falls short. @throws StartError when nothing can be compared. */
export function scoreFolder(folder: string, { documents, seeds, mistakes: withMistakes, say }: Options): string[] {
  const vocabulary = vocabularyOf(seeds);
  const known = phrasesOf(vocabulary);
  const toolOf = (name: string): string => {
    const match = matchName(name, vocabulary.Tool);
    return match && match.how !== "NEAR" ? match.name : name;
  };
  const refused: string[] = [];
  const all = goldFiles(folder).flatMap((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold;
    const document = documentOf(gold, folder, file, documents);
    const facts = factsUnlessRefused(document, known, (reason) => refused.push(`${basename(document)}: refused: ${reason}`));
    if (facts === null) return [];
    const scored = scoreDocument(basename(document), gold, facts, toolOf);
    tell(scored, withMistakes, say);
    return [scored];
  });
  say(`\nAll documents\n${scoreTable(total(all))}`);
  return [...refused, ...all.flatMap((scored) => shortfalls(scored).map((shortfall) => `${scored.document}: ${shortfall}`))];
}

function factsUnlessRefused(document: string, known: KnownPhrases, refuse: (reason: string) => void): DocumentFacts | null {
  try {
    return factsOf(readableDocument(readFileSync(document), document), known);
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    refuse(error.message);
    return null;
  }
}

function tell(scored: Scored, withMistakes: boolean, say: (line: string) => void): void {
  const { document, scores, lines, notUnderstood, others, unknownKeys } = scored;
  say(`\n${document}: ${notUnderstood} of ${lines} lines not understood\n${scoreTable(scores)}`);
  if (others.length > 0) say(`Found word for word: ${others.map(({ key, texts, found }) => `${key} ${found}/${texts}`).join(", ")}`);
  if (unknownKeys.length > 0) say(`Not compared, unknown keys: ${unknownKeys.join(", ")}`);
  if (withMistakes) say(mistakes(scores));
}

function goldFiles(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")).sort() : [];
  if (files.length === 0) throw new StartError(`Wanted a folder with gold files (*.json); "${folder}" has none.`);
  return files;
}

function documentOf(gold: Gold, folder: string, file: string, documents: string | undefined): string {
  const { file: name } = (gold["_meta"] ?? {}) as { readonly file?: unknown };
  if (typeof name !== "string") throw new StartError(`${file} does not say in _meta.file which document it was read from.`);
  const places = [...(documents ? [documents] : []), folder, join(folder, "..", "seeds")].map((place) => join(place, name));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new StartError(`The document of ${file} was looked for and not found: ${places.join(", ")}.`);
  return found;
}
