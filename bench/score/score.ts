import type { DocumentFacts } from "../../src/documents/document-facts";
import { added, compare, type Score } from "./compare";
import { type Gold, goldSections } from "./gold";
import { importedSections } from "./imported";
import { othersIn, unknownKeysOf } from "./others";
import type { Scored } from "./report";
import { fact, only, type Said } from "./said";

/** Compares the facts of a document with its gold; `toolOf` gives the one name of a tool that has several, in whatever letter case. */
export function scoreDocument(document: string, gold: Gold, facts: DocumentFacts, toolOf: (name: string) => string): Scored {
  const imported = importedSections(facts, gold);
  const wanted = goldSections(gold);
  const scores = [...wanted].map(([section, said]) => (
    [section, compare(section, named(said, toolOf), named(imported.get(section) ?? only([]), toolOf))] as const
  ));
  return {
    document, scores: new Map(scores), others: othersIn(gold, facts), unknownKeys: unknownKeysOf(gold),
    lines: facts.lines.length, notUnderstood: facts.lines.filter(({ use }) => use === "NOT_UNDERSTOOD").length,
  };
}

const toolFact = "name | ";

/** The same with one name for each tool. */
function named(said: Said, toolOf: (name: string) => string): Said {
  return { ...said, facts: said.facts.map((one) => (one.startsWith(toolFact) ? fact("name", toolOf(one.slice(toolFact.length))) : one)) };
}

/** The scores of all documents together, section by section. */
export function total(all: readonly Scored[]): ReadonlyMap<string, Score> {
  const sections = [...new Set(all.flatMap(({ scores }) => [...scores.keys()]))];
  return new Map(sections.map((section) => [section, added(all.flatMap(({ scores }) => scores.get(section) ?? []))]));
}
