import { type Border, bordersIn, type Names, type Word, wordsOf } from "./cell-borders";

export interface FreeCells {
  readonly cells: readonly (string | null)[];
  /** 1 for a single cell, below 1 where borders were guessed. */
  readonly confidence: number;
}

/** What is known of the cells of a line. */
export interface Known extends Names {
  /** How the first cell begins. */
  readonly first?: string | null;
  /** Whether the last is a target, which may begin with a figure. */
  readonly endsInFigure?: boolean;
  /** The place of the cell that lists names, with signs between them. */
  readonly names?: number;
}

/**
 * Cuts a text into cells where its letters suggest that a new one begins: at a capital letter after a finished phrase, at a known name,
 * or at a figure for a cell that holds a target. A line that has too few such places has fewer cells.
 */
export function cutCells(text: string, count: number, known: Known = {}): FreeCells {
  if (count <= 1) return { cells: [text], confidence: 1 };
  const words = wordsOf(text);
  const start = known.first ? known.first.split(" ").length : 0;
  const borders = bordersIn(words, known).filter(({ at }) => at > start);
  for (let wanted = count; wanted > 1; wanted--) {
    const best = bestBorders(borders, words, { ...known, start, wanted });
    if (!best) continue;
    const isPlain = best.every(({ score }) => score >= 3) && borders.filter(({ score }) => score >= 3).length === best.length;
    const cells = cellsAt(words, start, best);
    return { cells: [...cells, ...Array<null>(count - wanted).fill(null)], confidence: wanted < count ? 0.4 : isPlain ? 0.8 : 0.6 };
  }
  return { cells: [text, ...Array<null>(count - 1).fill(null)], confidence: 0.3 };
}

function cellsAt(words: readonly Word[], start: number, borders: readonly Border[]): string[] {
  const starts = [0, ...(start > 0 ? [start] : []), ...borders.map(({ at }) => at)];
  return starts.map((from, place) => words.slice(from, starts[place + 1]).map((word) => word.text).join(" "));
}

interface Wanted extends Known {
  readonly start: number;
  readonly wanted: number;
}

/** The borders with the highest sum, in order; of equal ones the first. */
function bestBorders(borders: readonly Border[], words: readonly Word[], { start, wanted, endsInFigure, names }: Wanted): readonly Border[] | null {
  const count = wanted - (start > 0 ? 2 : 1);
  const valued = (chosen: readonly Border[]): number =>
    chosen.reduce((sum, { score, isNumber }, at) => sum + (isNumber && !(endsInFigure && at === count - 1) ? -3 : score), 0)
    + (names === undefined ? 0 : unlikeLists(cellsAt(words, start, chosen), names));
  const ways = choices(borders.slice(0, 16), count).map((way) => ({ way, value: valued(way) }));
  return ways.reduce<(typeof ways)[number] | null>((best, one) => (best && best.value >= one.value ? best : one), null)?.way ?? null;
}

/** What speaks against cells around one that lists names: a comma before it, names between signs behind it. */
function unlikeLists(cells: readonly string[], names: number): number {
  return cells.reduce((sum, cell, at) => {
    const bareCell = cell.replace(/\([^()]*\)/g, "");
    if (at < names) return sum - (/[,;]\s/.test(bareCell) ? 1.5 : 0);
    return at > names ? sum - (/(?:[,;]|\s[/+]|\bor)\s[A-Z]/.test(bareCell) ? 1.5 : 0) : sum;
  }, 0);
}

function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choices(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}
