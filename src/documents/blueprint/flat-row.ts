/** Words in which no cell ends. */
const neverLast = /^(a|an|the|of|and|or|for|to|with|in|on|at|by|per|vs\.?|as|from|via|into|across|between|its|that|is|are|not|than)$/i;
const joiner = /^(?:[/&+→|<>≥≤=~–—-]+|vs\.?)$/;
const comparator = /^(?:[<>≥≤~±]|\+\d)/;
const acronym = /^[A-Z]{2,}s?$/;
const number = /^(?:[<>≥≤~±=]|[+$€£-]?\d|[a-z]{0,2}\d+$)/;

interface Word {
  readonly text: string;
  readonly isBracketed: boolean;
}

/** A place where a cell may begin; the higher the score, the more it looks like a beginning. */
interface Border {
  readonly at: number;
  readonly score: number;
  readonly isNumber: boolean;
}

export interface FreeCells {
  readonly cells: readonly (string | null)[];
  /** 1 for a single cell, below 1 where borders were guessed. */
  readonly confidence: number;
}

/**
 * Cuts a text into cells where its letters suggest that a new one begins: at a capital letter after a finished phrase, or at a figure
 * for a cell that holds a target. `first` is how the first cell begins where that is known, `endsInFigure` says that the last is a target.
 */
export function cutCells(text: string, count: number, first: string | null = null, endsInFigure = false): FreeCells {
  if (count <= 1) return { cells: [text], confidence: 1 };
  const words = wordsOf(text);
  const known = first === null ? null : first.split(" ").length;
  const borders = words.flatMap((_, at) => borderAt(words, at)).filter(({ at }) => known === null || at > known);
  const best = bestBorders(borders, known === null ? count - 1 : count - 2, endsInFigure);
  if (!best) return { cells: [text, ...Array<null>(count - 1).fill(null)], confidence: 0.3 };
  const starts = [0, ...(known === null ? [] : [known]), ...best.map(({ at }) => at)];
  const cells = starts.map((start, at) => words.slice(start, starts[at + 1]).map((word) => word.text).join(" "));
  const isPlain = best.every(({ score }) => score >= 3) && borders.filter(({ score }) => score >= 3).length === best.length;
  return { cells, confidence: isPlain ? 0.8 : 0.6 };
}

function wordsOf(text: string): Word[] {
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

/** The borders with the highest sum, in order; of equal ones the first. */
function bestBorders(borders: readonly Border[], count: number, endsInFigure: boolean): readonly Border[] | null {
  const valued = (chosen: readonly Border[]): number =>
    chosen.reduce((sum, { score, isNumber }, at) => sum + (isNumber && !(endsInFigure && at === count - 1) ? -3 : score), 0);
  const ways = choices(borders.slice(0, 16), count);
  return ways.reduce<readonly Border[] | null>((best, way) => (best && valued(best) >= valued(way) ? best : way), null);
}

function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choices(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}
