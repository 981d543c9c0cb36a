import { stripVTControlCharacters, styleText } from "node:util";
import Table from "cli-table3";

/** Colours for a terminal; NO_COLOR, FORCE_COLOR and standard output that is no terminal are honoured. */
type Style = Parameters<typeof styleText>[0];

const narrowest = 60;
const columnGap = 2;

/** Answers and data go to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** All else goes to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** As JSON when that is asked for, else as text for a person. */
export function printAnswer<T>(answer: T, json: boolean | undefined, text: (answer: T) => string): void {
  print(json ? JSON.stringify(answer, null, 2) : text(answer));
}

export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

export interface Column {
  readonly title: string;
  readonly align?: "right";
  /** The column that takes what room is left; its words are wrapped. */
  readonly wraps?: boolean;
}

/** Rows in columns without lines between them, as wide as the terminal; whole where there is none. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width = process.stdout.columns): string {
  const wrapped = columns.findIndex(({ wraps }) => wraps);
  const made = new Table({
    head: columns.map(({ title }) => title),
    colAligns: columns.map(({ align }) => align ?? "left"),
    ...(wrapped >= 0 && width !== undefined && { colWidths: widths(columns, rows, wrapped, width), wordWrap: true }),
    chars: noLines,
    style: { head: [], border: [], "padding-left": 0, "padding-right": columnGap },
  });
  made.push(...rows.map((row) => [...row]));
  const [head = "", ...lines] = made.toString().split("\n").map((line) => line.trimEnd());
  return [styled("bold", head), ...lines].join("\n");
}

const lines = [
  "top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right",
  "left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle",
];
const noLines = Object.fromEntries(lines.map((name) => [name, ""]));

function widths(columns: readonly Column[], rows: readonly (readonly string[])[], wrapped: number, width: number): number[] {
  const needed = columns.map(({ title }, index) => Math.max(title.length, ...rows.map((row) => stripVTControlCharacters(row[index] ?? "").length)) + columnGap);
  const others = needed.reduce((sum, one, index) => (index === wrapped ? sum : sum + one), 0);
  return needed.map((one, index) => (index === wrapped ? Math.min(one, Math.max(narrowest, width - others)) : one));
}

/** `0.2959` as `30 %`; what is not known as a dash. */
export function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}

/** `LONG_WAY` as `long way`. */
export function inWords(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}
