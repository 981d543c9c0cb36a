import { nameKey } from "../../ontology/name-key";
import { plainWord, spellingOf, wordsOfName } from "../../search/spelling";
import { slipBetween } from "../../search/typo";
import { telling } from "../../search/words";
import type { Named, Names } from "./vocabulary";
import { bareForms } from "./wording";

/** A concept that a name of a document means. */
export interface Match {
  readonly slug: string;
  /** The canonical name. */
  readonly name: string;
  /** By its own name, by an alias, or only nearly. */
  readonly how: "EXACT" | "ALIAS" | "NEAR";
  /** 1 for exact and alias; below 1 how near it is. */
  readonly score: number;
}

/** Nothing below is taken for a match. */
const leastScore = 0.6;

const scores = { spelling: 0.95, wording: 0.9, slip: 0.85 } as const;

/**
 * The concept that a name means: the one of that name, of that alias, of the name in another spelling, of the name without the
 * wording around it, or of the name with a slip of the keyboard. Each way counts only where it leads to one concept.
 */
export function matchName(name: string, names: Names): Match | null {
  return called(name, names) ?? spelled(name, names) ?? bare(name, names) ?? mistyped(name, names);
}

/** Of the concepts whose name stands in this one word for word, the one that makes up most of it; null when all make up too little. */
export function matchPart(name: string, { all }: Names): Match | null {
  const words = wordsOfName(name);
  const shares = all.map((concept) => ({ concept, share: Math.max(...callings(concept).map((one) => shareOf(wordsOfName(one), words))) }));
  const share = Math.max(0, ...shares.map((one) => one.share));
  return share < leastScore ? null : near(shares.filter((one) => one.share === share).map(({ concept }) => concept), share);
}

/** The share of words that a name must have in common with another to be shown as near it. */
const leastShared = 0.25;
const mostNear = 3;

/** Known names that share telling words with this one, those with the largest share first, for a person to judge. */
export function namesNear(name: string, { all }: Names): string[] {
  const words = wordsTelling(bareForms(name).at(-1) ?? name);
  return all
    .map((concept) => ({ name: concept.name, shared: sharedBy(words, wordsTelling(concept.name)) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((a, b) => b.shared - a.shared || (a.name < b.name ? -1 : 1))
    .slice(0, mostNear)
    .map((one) => one.name);
}

const wordsTelling = (name: string): ReadonlySet<string> => new Set(telling(wordsOfName(name), (word) => word).map(plainWord));

function sharedBy(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...words].filter((word) => others.has(word)).length;
  return both === 0 ? 0 : both / new Set([...words, ...others]).size;
}

function called(name: string, { byKey }: Names): Match | null {
  const key = nameKey(name);
  const concept = byKey.get(key) ?? byKey.get(key.replaceAll(" ", "-"));
  return concept ? match(concept, nameKey(concept.name) === key ? "EXACT" : "ALIAS", 1) : null;
}

function spelled(name: string, { bySpelling }: Names): Match | null {
  const spelling = spellingOf(name);
  return spelling === null ? null : near(bySpelling.get(spelling) ?? [], scores.spelling);
}

function bare(name: string, names: Names): Match | null {
  const forms = bareForms(name).filter((form) => nameKey(form) !== nameKey(name));
  const found = forms.map((form) => called(form, names) ?? spelled(form, names)).find((match) => match !== null);
  return found ? { ...found, how: "NEAR", score: scores.wording } : null;
}

function mistyped(name: string, { all }: Names): Match | null {
  return near(all.filter((concept) => callings(concept).some((one) => slipBetween(name, one) !== null)), scores.slip);
}

function shareOf(part: readonly string[], whole: readonly string[]): number {
  const stands = whole.some((_, start) => part.every((word, index) => whole[start + index] === word));
  return stands && part.length > 1 ? tellingWords(part) / tellingWords(whole) : 0;
}

const tellingWords = (words: readonly string[]): number => telling(words, (word) => word).length;

const callings = ({ name, aliases }: Named): readonly string[] => [name, ...aliases];

function near(concepts: readonly Named[], score: number): Match | null {
  const [concept, another] = concepts;
  return concept && another === undefined ? match(concept, "NEAR", Math.min(score, scores.spelling)) : null;
}

const match = ({ slug, name }: Named, how: Match["how"], score: number): Match => ({ slug, name, how, score: Math.round(score * 100) / 100 });
