import { editsBetween } from "../search/edits";
import { mostWords } from "../search/full-text";
import type { LevelWords, SaidLevel } from "./level-words";
import { noiseIn, type Token, tokensOf, type Word, wordsIn } from "./title-words";

/** One way to understand a title: some of its words, of which some say the level. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** What is taken as the level, null when nothing is. */
  readonly said: SaidLevel | null;
  /** Words that could say a level: those not taken as one must be part of the name. */
  readonly levelTokens: readonly Token[];
}

/** The words of a title, of which some were mended and some only say how one is employed. */
export interface ReadTitle {
  readonly words: readonly Word[];
  readonly slips: ReadonlySet<Word>;
  readonly noise: ReadonlySet<Word>;
  readonly readings: readonly Reading[];
}

/** What names are made of: words as they are written, and as they count. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const mostReadings = 8;
/** A word of fewer letters is taken as it is written. */
const shortestWithSlip = 6;

/** Every way to understand a title; words after the first twenty are not read. */
export function readTitle(title: string, vocabulary: Vocabulary, levels: LevelWords): ReadTitle {
  const written = wordsIn(title);
  const words = written.map((word, at) => (at < mostWords ? { ...word, stem: mend(word.stem, vocabulary.stems) } : word));
  const slips = new Set(words.filter(({ stem }, at) => stem !== written[at]?.stem));
  const tokens = tokensOf(words.slice(0, mostWords));
  const said = levels.saidIn(tokens);
  const opening = said.filter((one) => one.tokens[0] === tokens[0]);
  const levelTokens = new Set(said.flatMap((one) => one.tokens));
  const isKnown = (token: Token): boolean => levelTokens.has(token) || token.words.every((word) => vocabulary.words.has(word));
  const readings = alternatives(tokens, isKnown).flatMap((part) => {
    const own = levels.saidIn(part);
    const ways = own.length > 0 || opening.length === 0 ? levels.waysToTake(own) : opening;
    return ways.map((taken) => ({ tokens: part, said: taken, levelTokens: own.flatMap((one) => one.tokens) }));
  });
  return { words, slips, noise: noiseIn(words), readings };
}

/**
 * The word that is one slip away and begins with the same letter. A word that is known is never taken for another, nor is one
 * of six letters for another of six ("sensor" is not "senior"), unless two letters changed places.
 */
function mend(stem: string, stems: ReadonlySet<string>): string {
  if (stem.length < shortestWithSlip || stems.has(stem)) return stem;
  const isMeant = (known: string): boolean =>
    known[0] === stem[0] && editsBetween(known, stem, 1) === 1 &&
    (Math.max(known.length, stem.length) > shortestWithSlip || sorted(known) === sorted(stem));
  return [...stems].find(isMeant) ?? stem;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/**
 * The title as a whole, then what it says when a slash (or "|", "or") parts the words beside it ("ML/NLP Engineer"; the level
 * that opens the title holds for all), and when one with spaces parts the whole ("Data Engineer / Data Scientist").
 * Each has all words that are unknown, so that they always cost.
 */
function alternatives(tokens: readonly Token[], isKnown: (token: Token) => boolean): (readonly Token[])[] {
  const beside = runs(tokens, (gap) => !/[/|]|\bor\b/i.test(gap)).reduce(withEach, [[]]);
  const apart = runs(tokens, (gap) => /\s([/|]|or)\s/i.test(gap));
  const parts = [...beside, ...apart].map((part) => tokens.filter((token) => part.includes(token) || !isKnown(token)));
  return [tokens, ...parts.filter((part) => part.length < tokens.length)];
}

/** The tokens in runs; a new one begins where the gap before a token says so. */
function runs(tokens: readonly Token[], begins: (gap: string) => boolean): Token[][] {
  const all: Token[][] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    if (last === undefined || begins(token.from[0]?.gap ?? "")) all.push([token]);
    else last.push(token);
  }
  return all;
}

function withEach(readings: Token[][], alternates: readonly Token[]): Token[][] {
  return readings.flatMap((reading) => alternates.map((token) => [...reading, token])).slice(0, mostReadings);
}

/** Words as they were written, each once; what has no space in it ("m/f/d") is one word if all of it is among them. */
export function writtenWords(title: string, words: readonly Word[], isMeant: (word: Word) => boolean): string[] {
  const chunks: Word[][] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (last === undefined || /\s/.test(word.gap)) chunks.push([word]);
    else last.push(word);
  }
  const meant = chunks.flatMap((chunk) => (chunk.every(isMeant) ? [chunk] : chunk.filter(isMeant).map((word) => [word])));
  return [...new Set(meant.map((run) => title.slice(run[0]?.start, run.at(-1)?.end)))];
}
