import { type KnownPhrases, noPhrases, type Span, spansIn } from "./known-phrases";

/** Words in which no cell ends. */
const neverLast = /^(a|an|the|of|and|or|for|to|with|in|on|at|by|per|vs\.?|as|from|via|into|across|between|its|that|is|are|not|than)$/i;
const joiner = /^(?:[/&+→|<>≥≤=~–—-]+|vs\.?)$/;
const comparator = /^(?:[<>≥≤~±]|\+\d)/;
const acronym = /^[A-Z]{2,}s?$/;
const number = /^(?:[<>≥≤~±=]|[+$€£-]?\d|[a-z]{0,2}\d+$)/;

export interface Word {
  readonly text: string;
  readonly isBracketed: boolean;
}

/** A place where a cell may begin; the higher the score, the more it looks like a beginning. */
export interface Border {
  readonly at: number;
  readonly score: number;
  readonly isNumber: boolean;
}

/** The places in words where a cell may begin: where letters suggest it, or where a known name begins. */
export function bordersIn(words: readonly Word[], { phrases = noPhrases, beginnings = noPhrases }: Names): Border[] {
  const texts = words.map(({ text }) => text);
  const isFree = ({ start }: Span): boolean => !words[start]?.isBracketed && !words[start]?.text.startsWith("(");
  const named = [...spansIn(texts, phrases), ...spansIn(texts, beginnings).map((span) => ({ ...span, goesOn: true }))].filter(isFree);
  return withNames(words.flatMap((_, at) => borderAt(words, at)), words, named);
}

/** Names known to be whole, and words known to begin one. */
export interface Names {
  readonly phrases?: KnownPhrases;
  readonly beginnings?: KnownPhrases;
}

interface Named extends Span {
  readonly goesOn?: boolean;
}

/** A known name is never cut; a cell rather begins with one, and after one of several words. */
function withNames(borders: readonly Border[], words: readonly Word[], names: readonly Named[]): Border[] {
  const isInside = (at: number): boolean => names.some(({ start, end }) => start < at && at < end);
  const outside = borders.filter(({ at }) => !isInside(at)).map((border) => {
    const opening = names.find(({ start }) => start === border.at);
    const opens = opening === undefined ? 0 : opening.end - opening.start > 1 ? opensName : opensWord;
    const isList = /\w\/\w/.test(words[border.at]?.text ?? "");
    const follows = !isList && names.some(({ start, end, goesOn }) => !goesOn && end === border.at && end - start > 1) ? followsName : 0;
    return { ...border, score: border.score + opens + follows };
  });
  const added = names.filter(({ start }) => start > 0 && canFollow(words[start - 1]) && !isInside(start) && !borders.some(({ at }) => at === start));
  return [...outside, ...added.map(({ start }) => ({ at: start, score: opensNameAlone, isNumber: false }))].sort((a, b) => a.at - b.at);
}

const opensName = 1.25;
const opensWord = 0.75;
const followsName = 1.25;
const opensNameAlone = 3;

/** Whether a cell can end with a word. */
function canFollow(word: Word | undefined): boolean {
  return word !== undefined && !word.isBracketed && !/[,;:/&+–-]$/.test(word.text) && !joiner.test(word.text) && !neverLast.test(word.text);
}

export function wordsOf(text: string): Word[] {
  const words = text.trim().split(/\s+/);
  return words.map((word, at) => {
    const before = words.slice(0, at).join(" ");
    return { text: word, isBracketed: before.split("(").length > before.split(")").length };
  });
}

function borderAt(words: readonly Word[], at: number): Border[] {
  const [previous, word, next] = [words[at - 1]?.text, words[at], words[at + 1]?.text ?? ""];
  if (!previous || !word || word.isBracketed || word.text.startsWith("(") || /[,;:/&+–-]$/.test(previous)) return [];
  if (joiner.test(previous) || (neverLast.test(previous) && !isVerb(word.text, next))) return [];
  if (next === "or" && /^(?:equivalent|similar)/.test(words[at + 2]?.text ?? "")) return [];
  const begins = word.text.replace(/^[“"']/, "");
  if (begins === previous) return [{ at, score: 4, isNumber: false }];
  const own = ownScore(begins, previous, next);
  const isOneOfSeveral = /^(?:or|and)$/.test(next) && /^[A-Z]/.test(words[at + 2]?.text ?? "");
  return own === 0 ? [] : [{ at, score: own + afterScore(previous, words[at - 2]?.text) + (isOneOfSeveral ? -0.5 : beforeScore(begins, next)), isNumber: number.test(begins) }];
}

/** How much a word looks like the first of a cell: a share, a bound or a capitalised word most, an acronym least. */
function ownScore(begins: string, previous: string, next: string): number {
  if (/^[%#]/.test(begins)) return 4;
  if (comparator.test(begins)) return /\d$|^[A-Z]/.test(previous) ? 0 : 3.5;
  if (joiner.test(begins)) return 0;
  if (number.test(begins)) return comparator.test(next) ? 3.5 : 2;
  if (acronym.test(begins)) return 1;
  if (/^[A-Z][a-z]/.test(begins)) return 3;
  return /^[A-Za-z]*(?:[a-z][A-Z]|[A-Z]{2}[a-z])/.test(begins) ? 2 : /^[A-Z]/.test(begins) ? 1 : 0;
}

/** A phrase that ends in a small word or a bracket is finished; after a capital a name may go on, less so after the first word or a lone acronym. */
function afterScore(previous: string, earlier: string | undefined): number {
  if (neverLast.test(previous)) return -1.5;
  if (/[)%”"]$/.test(previous) || endsSmall(previous)) return 1;
  return earlier === undefined || (!/[a-z]/.test(previous) && !endsSmall(earlier)) ? -0.5 : -1;
}

function endsSmall(word: string): boolean {
  return /(?:^|\/)[a-z][^/]*$/.test(word);
}

/** "Shows how": a verb that begins a phrase. */
function isVerb(word: string, next: string): boolean {
  return /^[A-Z][a-z]+(?:ing|s)$/.test(word) && /^[a-z]/.test(next);
}

/** A phrase goes on in small letters, most of all after a verb; a list of names in capitals or at a slash. */
function beforeScore(begins: string, next: string): number {
  if (next === "") return -1;
  const isSmall = /^[a-z]/.test(next);
  if (/[,;]$/.test(begins)) return isSmall ? 0.5 : -0.5;
  if (acronym.test(begins)) return isSmall || joiner.test(next) ? 0 : -0.25;
  if (isSmall) return isVerb(begins, next) ? 0.75 : 0.5;
  return joiner.test(next) ? -0.5 : -0.25;
}
