import { lineAttribute, readHtml } from "./html";
import type { RawBlock } from "./raw-block";
import type { Line } from "./wrapped-lines";

const opening = /<table(?=[\s>])/gi;
const closing = /<\/table\s{0,9}>/gi;
const mostTables = 1000;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the tables of a text begin and end; one that is not closed is none. */
function tablesIn(source: string): Range[] {
  const ranges: Range[] = [];
  opening.lastIndex = 0;
  for (let start = opening.exec(source); start !== null && ranges.length < mostTables; start = opening.exec(source)) {
    closing.lastIndex = start.index;
    const end = closing.exec(source);
    if (end === null) break;
    ranges.push({ start: start.index, end: end.index + end[0].length });
    opening.lastIndex = end.index;
  }
  return ranges;
}

/** A text without the HTML tables in it, line by line, and their rows. */
export interface WithoutTables {
  readonly text: string;
  readonly rows: readonly RawBlock[];
}

/** Takes the HTML tables out of a text; their lines stay blank. */
export function withoutTables(source: string): WithoutTables {
  const rows: RawBlock[] = [];
  const parts: string[] = [];
  let [at, line] = [0, 1];
  for (const { start, end } of tablesIn(source)) {
    const [before, html] = [source.slice(at, start), source.slice(start, end)];
    line += linesIn(before);
    for (const block of readHtml(withLineNumbers(html, line)).blocks) rows.push({ ...block, line: block.line ?? line });
    parts.push(before, "\n".repeat(linesIn(html)));
    line += linesIn(html);
    at = end;
  }
  return { text: parts.join("") + source.slice(at), rows };
}

const linesIn = (text: string): number => text.split("\n").length - 1;

/** The HTML of a table with the line of each of its rows in an attribute. */
function withLineNumbers(html: string, first: number): string {
  return html.split("\n").map((text, at) => text.replace(/<tr(?=[\s>])/gi, `<tr ${lineAttribute}="${first + at}"`)).join("\n");
}

/** The HTML of a text outside tables. */
export function outsideTables(source: string): string {
  let at = 0;
  const parts = tablesIn(source).map(({ start, end }) => {
    const before = source.slice(at, start);
    at = end;
    return before;
  });
  return parts.join("") + source.slice(at);
}

const between = [/\t+/, / {3,}/];
const fewestCells = 3;

/** Lines next to each other that have the same number of cells, with tabs or wide gaps between them: rows of a table. */
export function spacedRows(lines: readonly Line[]): Map<number, RawBlock> {
  const found = new Map<number, RawBlock>();
  for (const gap of between) {
    const cells = lines.map(({ text }) => text.trim().split(gap).map((cell) => cell.trim()));
    const isRow = (at: number): boolean => (cells[at]?.length ?? 0) >= fewestCells;
    lines.forEach(({ line }, at) => {
      const isNext = (other: number): boolean => isRow(other) && cells[other]?.length === cells[at]?.length;
      if (isRow(at) && (isNext(at - 1) || isNext(at + 1))) found.set(line, { kind: "row", cells: cells[at] ?? [], isHeader: false, line });
    });
  }
  return found;
}
