import type { Block } from "../blocks";
import type { Column, RowBlock } from "./tables";

/** A table that stands with one cell a line: its rows, and how many blocks they took. */
export interface CellLines {
  readonly rows: readonly RowBlock[];
  readonly taken: number;
}

const longestHeader = 7;
const confidence = { whole: 0.9, short: 0.5 } as const;

/** Reads a table with one cell a line whose header begins at a block; null where none does. */
export function cellLines(blocks: readonly Block[], from: number, columns: readonly Column[]): CellLines | null {
  const header = headerAt(blocks, from, columns);
  if (header.length < Math.min(3, columns.length) || header.length < 2) return null;
  const rows: RowBlock[] = [];
  let at = from + header.length;
  for (let cells = cellsAt(blocks, at, header); cells !== null; cells = cellsAt(blocks, at, header)) {
    rows.push(rowOf(cells, header.length));
    at += cells.length;
  }
  if (rows.length === 0) return null;
  const named = blocks.slice(from, from + header.length);
  const head: RowBlock = { kind: "row", cells: named.map(cellOf), line: named[0]?.line ?? 0, isHeader: true, lines: named.map(({ line }) => line) };
  return { rows: [head, ...rows], taken: at - from };
}

/** The columns that the lines from a place on name, each once. */
function headerAt(blocks: readonly Block[], from: number, columns: readonly Column[]): Column[] {
  const header: Column[] = [];
  for (const block of blocks.slice(from, from + columns.length)) {
    const text = block.kind === "text" && !/[.:]$/.test(block.text) && block.text.split(" ").length <= longestHeader ? block.text : null;
    const column = text === null ? undefined : columns.find((one) => !header.includes(one) && one.header.test(text));
    if (!column) break;
    header.push(column);
  }
  return header;
}

/** The lines of the next row: up to one that ends it as the last column must, else as many as there are columns; null after the last. */
function cellsAt(blocks: readonly Block[], from: number, header: readonly Column[]): readonly Block[] | null {
  const next = blocks.slice(from, from + header.length);
  const other = next.findIndex((block) => block.kind !== "text" && block.kind !== "item");
  const cells = other < 0 ? next : next.slice(0, other);
  const ends = header.at(-1)?.ends;
  if (!ends) return cells.length === header.length ? cells : null;
  const last = cells.findIndex((block, place) => place > 0 && ends.exec(cellOf(block))?.index === 0);
  return last < 0 ? null : cells.slice(0, last + 1);
}

/** A row; of one that lacks cells the last stands in the last column. */
function rowOf(blocks: readonly Block[], count: number): RowBlock {
  const cells = blocks.map(cellOf);
  const lacking = Array<string>(count - cells.length).fill("");
  return {
    kind: "row", cells: [...cells.slice(0, -1), ...lacking, ...cells.slice(-1)], line: blocks[0]?.line ?? 0, isHeader: false,
    confidence: lacking.length > 0 ? confidence.short : confidence.whole, lines: blocks.map(({ line }) => line),
  };
}

/** The text of a cell; a number in front of it is part of it. */
function cellOf(block: Block): string {
  if (block.kind === "row") return block.cells.join(" ");
  return block.kind === "item" && block.number !== null ? `${block.number}) ${block.text}` : block.text;
}
