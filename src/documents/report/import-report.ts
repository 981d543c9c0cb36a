import type { ReadableDocument, Repair } from "../blocks";
import type { DocumentFacts, LineUse } from "../document-facts";
import { allMatched, type Matches } from "../names/match-facts";
import type { Matched } from "../names/match-row";
import { type FactRead, factsRead } from "./facts-read";

/** A name of the document and the concept that it was taken for. */
export interface MatchedName {
  readonly kind: Matched["kind"];
  readonly name: string;
  readonly line: number;
  readonly slug: string;
  readonly how: "EXACT" | "ALIAS" | "NEAR";
  readonly score: number;
}

/** A name, or a part of one, that means nothing known, with known names that look like it. */
export interface NewName {
  readonly kind: Matched["kind"];
  readonly name: string;
  readonly line: number;
  readonly near: readonly string[];
}

/** What an import did with a document, line by line and fact by fact. */
export interface ImportReport {
  readonly document: string;
  readonly family: DocumentFacts["family"];
  readonly shape: ReadableDocument["shape"];
  readonly role: string;
  readonly source: string;
  readonly lines: Readonly<Record<LineUse["use"], number>>;
  readonly facts: readonly FactRead[];
  readonly matches: readonly MatchedName[];
  readonly newNames: readonly NewName[];
  readonly repairs: readonly Repair[];
  readonly boilerplate: readonly { readonly line: number; readonly rule: string; readonly text: string }[];
  readonly notUnderstood: readonly { readonly line: number; readonly text: string }[];
}

interface Import {
  readonly name: string;
  readonly source: string;
  readonly document: ReadableDocument;
  readonly facts: DocumentFacts;
  readonly matches: Matches;
}

export function reportOn({ name, source, document, facts, matches }: Import): ImportReport {
  const used = (use: LineUse["use"]) => facts.lines.filter((line) => line.use === use).length;
  const named = allMatched(matches);
  return {
    document: name, family: facts.family, shape: document.shape, role: facts.role.title, source,
    lines: { FACT: used("FACT"), HEADING: used("HEADING"), BOILERPLATE: used("BOILERPLATE"), NOT_UNDERSTOOD: used("NOT_UNDERSTOOD") },
    facts: factsRead(facts),
    matches: named.flatMap(({ kind, name: own, line, matches: found }) => found.map(({ slug, how, score }) => ({ kind, name: own, line, slug, how, score }))),
    newNames: named.flatMap(({ kind, rest, line, near }) => rest.map((one) => ({ kind, name: one, line, near }))),
    repairs: document.repairs,
    boilerplate: facts.lines.flatMap((line) => (line.use === "BOILERPLATE" ? [{ line: line.line, rule: line.rule, text: line.text }] : [])),
    notUnderstood: facts.lines.flatMap(({ use, line, text }) => (use === "NOT_UNDERSTOOD" ? [{ line, text }] : [])),
  };
}
