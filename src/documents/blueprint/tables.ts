import type { Block } from "../blocks";
import { cellLines } from "./cell-lines";
import { cutCells, type Known } from "./flat-row";
import { type KnownPhrases, noPhrases, recurringNames } from "./known-phrases";

/** A row of a table; where its borders are not in the text, `confidence` is below 1. */
export type RowBlock = Extract<Block, { kind: "row" }> & {
  readonly confidence?: number;
  /** The lines of its cells, where they have one each. */
  readonly lines?: readonly number[];
};
type TextBlock = Extract<Block, { kind: "text" }>;
export type Entry = Exclude<Block, { kind: "row" }> | RowBlock;

/** A column that a table may have: the words of its header, and for closed values how they are found in a line without borders. */
export interface Column {
  readonly key: string;
  readonly header: RegExp;
  readonly ends?: RegExp;
  readonly within?: RegExp;
  /** Its cells are targets, which may begin with a figure. */
  readonly isTarget?: boolean;
  /** Its cells list names. */
  readonly isNames?: boolean;
  /** The table is sorted by it, so that neighbours may share it. */
  readonly isSorted?: boolean;
}

export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly line: number;
  readonly confidence: number;
}

/** Turns the lines of tables that lost their borders, or have one cell each, into rows; everything else stays as it is. */
export function withRows(all: readonly Block[], columns: readonly Column[], phrases: KnownPhrases = noPhrases): Entry[] {
  const blocks = withHeaders(all, columns);
  const entries: Entry[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const lines = cellLines(blocks, at, columns);
    if (lines) {
      entries.push(...lines.rows);
      at += lines.taken - 1;
      continue;
    }
    const ordered = block?.kind === "text" ? flatHeader(block.text, columns) : null;
    if (block && !ordered) entries.push(block);
    if (!block || !ordered) continue;
    const rows = rowsAfter(blocks, at + 1, ordered);
    entries.push({ kind: "row", cells: ordered.map(({ words }) => words), line: block.line, isHeader: true });
    for (const row of flatRows(rows, ordered, phrases)) entries.push(row);
    at += rows.length;
  }
  return entries;
}

/** The first row of a table that marks no header is one if it names the columns. */
function withHeaders(blocks: readonly Block[], columns: readonly Column[]): Block[] {
  return blocks.map((block, at) => {
    const isFirst = block.kind === "row" && !block.isHeader && blocks[at - 1]?.kind !== "row";
    if (!isFirst) return block;
    const named = block.cells.filter((cell) => columns.some(({ header }) => header.test(cell)));
    return named.length >= Math.min(2, columns.length) && named.length * 2 > block.cells.length ? { ...block, isHeader: true } : block;
  });
}

function flatRows(lines: readonly TextBlock[], columns: readonly FlatColumn[], phrases: KnownPhrases): RowBlock[] {
  const beginnings = new Set(recurringNames(lines.map(({ text }) => text)));
  return lines.map(({ text, line }, at) => {
    const first = columns[0]?.isSorted ? sharedStart(text, [lines[at - 1]?.text, lines[at + 1]?.text]) : null;
    return { kind: "row", line, isHeader: false, ...cutRow(text, columns, { first, phrases, beginnings }) };
  });
}

/** The rows of tables by column; rows before any header are left out. */
export function rowsOf(entries: readonly Entry[], columns: readonly Column[]): TableRow[] {
  const rows: TableRow[] = [];
  let keys: readonly string[] | null = null;
  for (const entry of entries) {
    if (entry.kind !== "row") continue;
    if (entry.isHeader) keys = entry.cells.map((cell) => columns.find((column) => column.header.test(cell))?.key ?? cell);
    else if (keys) rows.push({ cells: Object.fromEntries(keys.map((key, place) => [key, (entry.cells[place] ?? "").trim()])), line: entry.line, confidence: entry.confidence ?? 1 });
  }
  return rows;
}

/** Rows that no header stands above, so that nothing tells their columns. */
export function headless(entries: readonly Entry[]): Entry[] {
  const header = entries.findIndex((entry) => entry.kind === "row" && entry.isHeader);
  return entries.filter((entry, at) => entry.kind === "row" && (header < 0 || at < header));
}

/** No longer line is a sub-heading. */
const shortLine = 8;

interface FlatColumn extends Column {
  readonly words: string;
}

/** The columns that a header line without borders names, in order, or null if the line is no header. */
function flatHeader(text: string, columns: readonly Column[]): FlatColumn[] | null {
  if (text.split(" ").length > 24 || /[.!?:]$/.test(text)) return null;
  const places = columns
    .map((column) => ({ column, at: column.header.exec(text)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (places.length < Math.min(3, columns.length) || places[0]?.at !== 0) return null;
  return places.map(({ column, at }, place) => ({ ...column, words: text.slice(at, places[place + 1]?.at).trim() }));
}

/** The lines from a place on that are rows: they end as the last column must; a long line that does not is one if the next does. */
function rowsAfter(blocks: readonly Block[], from: number, columns: readonly FlatColumn[]): TextBlock[] {
  const ends = columns.at(-1)?.ends;
  const isRow = (block: Block | undefined): boolean => block?.kind === "text" && (ends ? ends.test(block.text) : /\s/.test(block.text));
  const rows: TextBlock[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== "text" || flatHeader(block.text, columns)) break;
    if (!isRow(block) && !(rows.length > 0 && isRow(blocks[at + 1]) && block.text.split(" ").length > shortLine)) break;
    rows.push(block);
  }
  return rows;
}

/** Cuts a row at its closed values, and what is between them at capitals, figures and known names. */
function cutRow(text: string, columns: readonly FlatColumn[], { first = null, ...named }: Known): { cells: string[]; confidence: number } {
  const last = columns.at(-1)?.ends?.exec(text);
  const body = last ? text.slice(0, last.index).trim() : text;
  const open = last ? columns.slice(0, -1) : columns;
  const inner = open.findIndex(({ within }) => within);
  const found = inner > 0 ? firstOutsideBrackets(body, open[inner]?.within) : null;
  const names = open.findIndex(({ isNames }) => isNames);
  const known: Known = { ...named, endsInFigure: open.at(-1)?.isTarget === true, ...(names >= 0 && { names }) };
  const parts = found
    ? [cutCells(body.slice(0, found.at).trim(), inner, { ...named, first }), { cells: [found.text], confidence: 1 }, cutCells(body.slice(found.at + found.text.length).trim(), open.length - inner - 1, known)]
    : [cutCells(body, open.length, { ...known, first })];
  const cells = parts.flatMap((part) => part.cells.map((cell) => cell ?? ""));
  return { cells: last ? [...cells, last[0].trim()] : cells, confidence: Math.min(...parts.map(({ confidence }) => confidence)) };
}

function firstOutsideBrackets(text: string, pattern: RegExp | undefined): { text: string; at: number } | null {
  const matches = pattern ? [...text.matchAll(pattern)] : [];
  const found = matches.find(({ index }) => text.slice(0, index).split("(").length === text.slice(0, index).split(")").length);
  return found ? { text: found[0], at: found.index } : null;
}

/** The words that a row shares at its start with the row before or after it: its first cell, if a table is sorted by it and the next word may begin a cell. */
function sharedStart(text: string, neighbours: readonly (string | undefined)[]): string | null {
  const words = text.split(" ");
  const shared = neighbours.map((other) => {
    const others = (other ?? "").split(" ");
    return words.findIndex((word, at) => word !== others[at]);
  });
  const length = Math.max(...shared);
  const next = words[length] ?? "";
  return length > 0 && !/^[/&+(]/.test(next) && (length > 1 || /[A-Z]/.test(next)) ? words.slice(0, length).join(" ") : null;
}
