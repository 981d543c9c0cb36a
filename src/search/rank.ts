import { byCodePoint } from "../gap/by-name";
import { round6 } from "../gap/round";
import { curated, curatedFirst } from "../ontology/schemes";
import { editsBetween } from "./edits";
import { slipsIn } from "./full-text";
import { plainWords, telling } from "./words";

/** Something that a search may answer with: what it is called, and what describes it. */
export interface Candidate {
  readonly slug: string;
  readonly kind: string;
  readonly scheme: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly texts: readonly string[];
  /** Whether it only holds a place in a hierarchy. */
  readonly isGroup: boolean;
}

export type Ranked<C> = C & {
  /** Above 0, at most 1. */
  readonly score: number;
  /** The name, alias or text that matched, as it is written. */
  readonly matched: string;
};

/** Six classes of match, best first; a match's score is its class's share of 0 to 1 and, within it, how close it is. */
const classes = ["name", "alias", "beginning", "words", "texts", "slips"] as const;

interface Match {
  readonly by: (typeof classes)[number];
  /** Above 0, at most 1. */
  readonly closeness: number;
  readonly matched: string;
}

/** A name, alias or text with its words. */
interface Part {
  readonly text: string;
  readonly words: readonly string[];
  readonly joined: string;
}

/** Best match first, groups last; of equal ones the curated, then by name and slug. What has nothing of the words is left out. */
export function ranked<C extends Candidate>(words: readonly string[], candidates: readonly C[]): Ranked<C>[] {
  return candidates
    .flatMap((candidate) => {
      const match = matchOf(words, candidate);
      return match === null ? [] : [{ ...candidate, score: round6(scoreOf(match) * weightOf(candidate)), matched: match.matched }];
    })
    .sort((a, b) => Number(a.isGroup) - Number(b.isGroup) || b.score - a.score || curatedFirst(a, b) || byNameAndId(a, b));
}

export function byNameAndId(a: Candidate, b: Candidate): number {
  return byCodePoint(a.name, b.name) || byCodePoint(a.slug, b.slug) || byCodePoint(a.kind, b.kind);
}

/** What is imported counts half: taxonomies know many names for everything. A group is hardly ever meant. */
function weightOf({ scheme, isGroup }: Candidate): number {
  if (isGroup) return 0.001;
  return scheme === curated ? 1 : 0.5;
}

function scoreOf({ by, closeness }: Match): number {
  return round6((classes.length - 1 - classes.indexOf(by) + closeness) / classes.length);
}

function matchOf(words: readonly string[], { name, aliases, texts }: Candidate): Match | null {
  const names = [name, ...aliases].map(partOf);
  const matches = names.flatMap((part, index) => inName(words, part, index === 0) ?? []);
  const [best] = matches.sort((a, b) => scoreOf(b) - scoreOf(a));
  return best ?? together(telling(words, String), names, texts.map(partOf));
}

function partOf(text: string): Part {
  const words = plainWords(text);
  return { text, words, joined: words.join(" ") };
}

function inName(words: readonly string[], part: Part, isOwn: boolean): Match | null {
  const text = words.join(" ");
  const matched = part.text;
  if (part.joined === text) return { by: isOwn ? "name" : "alias", closeness: 1, matched };
  const share = shareOf(words, part, isOwn);
  // Words before letters, and a name of its own before any alias, however short.
  if (part.joined.startsWith(`${text} `)) return { by: "beginning", closeness: ((isOwn ? 3 : 2) + share) / 4, matched };
  if (part.joined.startsWith(text)) return { by: "beginning", closeness: ((isOwn ? 1 : 0) + share) / 4, matched };
  const told = telling(words, String);
  return told.every((word, index) => holds(part, word, index === told.length - 1)) ? { by: "words", closeness: share, matched } : null;
}

/** The words are spread over names and texts, or one has a slip, which only names forgive, or some are missing. */
function together(words: readonly string[], names: readonly Part[], texts: readonly Part[]): Match | null {
  const parts = [...names, ...texts];
  const isHeld = words.map((word, index) => parts.some((part) => holds(part, word, index === words.length - 1)));
  const fits = parts.map((part, at) => {
    const each = words.map((word, index) =>
      isHeld[index] ? Number(holds(part, word, index === words.length - 1)) : at < names.length ? nearness(part, word) : 0);
    return { text: part.text, each, fit: sum(each), share: shareOf(words, part, at === 0) };
  });
  const [one] = [...fits].sort((a, b) => b.fit - a.fit || b.share - a.share);
  if (one === undefined || one.fit === 0) return null;
  const best = sum(words.map((_word, index) => Math.max(...fits.map(({ each }) => each[index] as number))));
  return {
    by: isHeld.every(Boolean) ? "texts" : "slips",
    closeness: (best + one.fit * one.share) / words.length / 2,
    matched: one.text,
  };
}

/** How much of the part the words are, at most 1; an alias or text counts a little less than the name. */
function shareOf(words: readonly string[], { joined }: Part, isOwn: boolean): number {
  return Math.min(1, words.join(" ").length / joined.length) * (isOwn ? 1 : 0.9);
}

function holds({ words }: Part, word: string, isLast: boolean): boolean {
  return words.includes(word) || (isLast && words.some((one) => one.startsWith(word)));
}

/** Below 1, less with more slips of the keyboard, 0 when the part has nothing like the word. */
function nearness({ words }: Part, word: string): number {
  const most = slipsIn(word);
  const edits = most === 0 ? Infinity : Math.min(...words.map((one) => editsBetween(word, one, most)));
  return edits === Infinity ? 0 : 1 - edits / word.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
