import { textOf } from "../pages/text-of";
import { splitTopLevel } from "../split-top-level";
import type { Entry } from "./tables";

export interface Label {
  readonly label: string;
  readonly text: string;
}

/** A named thing with the labelled lines that follow it. */
export interface Labelled {
  readonly name: string;
  readonly line: number;
  readonly labels: readonly Label[];
}

const label = /^(?:[–—-]\s+)?([A-Z][^:.;()]{0,45}(?:\([^()]*\))?)\s*:\s+(?=\S)/;
/** Labels that need not recur to be known as such. */
const usual = new RegExp(`^(?:${[
  "description", "definition", "what it is", "what (?:good|strong) looks like", "us(?:e|age)", "used for", "use in (?:the )?role", "typical use in the role",
  "(?:typical|common) (?:uses?|tools?|usage|applications?)", "why(?: it matters)?", "importance", "how it shows(?: up)?", "shows? up as", "on the job",
  "in practice", "(?:strong|good|great|high) performance(?: looks like)?", "examples?", "evidence", "proficiency", "level",
  "type", "what it measures", "(?:example )?(?:target|benchmark)", "frequency", "cadence",
].join("|")})$`, "i");

/** The words before a colon that recur in a section, and so are labels and no names. */
export function labelsOf(entries: readonly Entry[]): ReadonlySet<string> {
  const all = entries.flatMap((entry) => piecesOf(textOf(entry))).flatMap((piece) => label.exec(piece)?.[1]?.toLowerCase() ?? []);
  return new Set(all.filter((one, at) => usual.test(one) || all.indexOf(one) !== at));
}

/** Reads a list of things, each a name and labelled lines: below it, beside it after dashes, or both. */
export function labelledThings(entries: readonly Entry[], labels: ReadonlySet<string>): Labelled[] {
  const things: (Labelled & { labels: Label[] })[] = [];
  const top = topDepth(entries);
  for (const entry of entries) {
    const isBelow = entry.kind === "item" && entry.depth > top;
    piecesOf(textOf(entry)).forEach((piece, at) => {
      const found = labelIn(piece, labels);
      const current = things.at(-1);
      if (!found && at === 0 && !isBelow) things.push({ name: piece, line: entry.line, labels: [] });
      else if (current) add(current.labels, found, piece);
      else things.push({ name: "", line: entry.line, labels: [found ?? { label: "", text: piece }] });
    });
  }
  return things;
}

/** The least depth of the items of a list. */
export function topDepth(entries: readonly Entry[]): number {
  return entries.reduce((least, entry) => (entry.kind === "item" ? Math.min(least, entry.depth) : least), Infinity);
}

/** Whether a line begins with a label, or holds one after a dash. */
export function isLabelled(entry: Entry, labels: ReadonlySet<string>): boolean {
  return piecesOf(textOf(entry)).some((piece) => labelIn(piece, labels) !== null);
}

function labelIn(piece: string, labels: ReadonlySet<string>): Label | null {
  const found = label.exec(piece);
  const words = found?.[1];
  return found && words && labels.has(words.toLowerCase()) ? { label: words, text: piece.slice(found[0].length) } : null;
}

/** Adds a label; a dash within a labelled line belongs to its text. */
function add(labels: Label[], found: Label | null, piece: string): void {
  const last = labels.at(-1);
  if (found || !last) labels.push(found ?? { label: "", text: piece });
  else labels[labels.length - 1] = { ...last, text: `${last.text} – ${piece}` };
}

function piecesOf(text: string): string[] {
  return splitTopLevel(text, /\s[–—]\s(?=[A-Z])/g);
}
