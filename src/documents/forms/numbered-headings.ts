import { groupBy } from "../../group-by";
import { bulletOf } from "./bullets";
import type { DraftBlock } from "./raw-block";

const longest = 90;
const level = 2;
/** Of the numbers that count up, as many stand before one title only: lists seldom reach so far. */
const leastShareOfSingle = 1 / 3;

/**
 * Texts that are numbered titles of sections ("7) Risks"), as headings: no sentence, not in a list where the neighbours go on
 * counting or each thing has the same label, with the sign behind the number that most titles have, and one of each number.
 */
export function withNumberedHeadings(blocks: readonly DraftBlock[]): DraftBlock[] {
  const marks = blocks.map(markOf);
  const isNextTo = (mark: string | null, index: number) => mark !== null && (mark === marks[index - 1] || mark === marks[index + 1]);
  const titles = blocks.flatMap((block, index): Title[] => {
    const mark = marks[index] ?? null;
    const isOne = mark !== null && "text" in block && isTitle(block.text) && !isNextTo(counted(mark, 1), index) && !isNextTo(counted(mark, -1), index);
    return isOne ? [{ index, number: parseInt(mark, 10), sign: mark.slice(-1), label: labelOf(blocks[index + 1]) }] : [];
  });
  const headings = new Set(oneOfEach(ofUsualSign(withoutLabelled(titles))).map(({ index }) => index));
  return blocks.map((block, index) => (
    headings.has(index) && block.kind === "text" ? { kind: "heading", text: block.text, level, line: block.line } : block
  ));
}

/** A text that may be the title of a section. */
interface Title {
  readonly index: number;
  readonly number: number;
  /** What stands behind the number. */
  readonly sign: string;
  /** The label of the item right below it. */
  readonly label: string | null;
}

/** Things of a list have the same label below each. */
function withoutLabelled(titles: readonly Title[]): readonly Title[] {
  const groups = groupBy(titles, ({ label }) => label);
  return titles.filter(({ label }) => label === null || groups.get(label)?.length === 1);
}

function ofUsualSign(titles: readonly Title[]): readonly Title[] {
  const groups = [...groupBy(titles, ({ sign }) => sign).values()];
  return groups.sort((a, b) => numbersOf(b).size - numbersOf(a).size)[0] ?? [];
}

/** The titles that count up through the document if they hold most numbers, many of them alone; else those whose number no other has. */
function oneOfEach(titles: readonly Title[]): readonly Title[] {
  const rising: Title[] = [];
  const lastPlaces = new Map(titles.map(({ number }, at) => [number, at]));
  titles.forEach((title, at) => {
    const above = rising.at(-1)?.number ?? -1;
    const isAwaited = [...lastPlaces].some(([number, place]) => number > above && number < title.number && place > at);
    if (title.number > above && !isAwaited) rising.push(title);
  });
  const groups = groupBy(titles, ({ number }) => number);
  const single = titles.filter(({ number }) => groups.get(number)?.length === 1);
  const isCount = rising.length > groups.size / 2 && single.length >= leastShareOfSingle * rising.length;
  return isCount ? rising : single;
}

function numbersOf(titles: readonly Title[]): ReadonlySet<number> {
  return new Set(titles.map(({ number }) => number));
}

/** The number at the start of a text that is not indented, with its sign: "7)". */
function markOf(block: DraftBlock): string | null {
  return block.kind === "text" && block.indent === 0 ? (/^\d{1,3}[.)](?=\s)/.exec(block.text)?.[0] ?? null) : null;
}

/** The first words of "– Use: daily". */
function labelOf(block: DraftBlock | undefined): string | null {
  return block?.kind === "text" ? (/^\p{Lu}[^:.–—]{0,30}(?=:\s)/u.exec(bulletOf(block.text)?.text ?? "")?.[0] ?? null) : null;
}

function counted(mark: string, step: number): string {
  return mark.replace(/\d+/, (number) => String(Number(number) + step));
}

function isTitle(text: string): boolean {
  const words = bulletOf(text)?.text ?? "";
  return words.length <= longest && /^["“]?[\p{Lu}\p{N}]/u.test(words) && !/[.;,:!?]$|:\s/.test(words);
}
