import { indentOf } from "./bullets";
import { marksOf, type RawBlock, type RawDocument } from "./raw-block";
import { spacedRows, withoutTables } from "./tables-in-text";
import { joinWrapped } from "./wrapped-lines";

/** The lines of a text, each with its spaces in front; lines that were wrapped at a width are joined again, and tables in it are rows. */
export function readPlainText(source: string): RawDocument {
  const { text: own, rows } = withoutTables(source);
  const lines = own.split("\n").map((text, index) => ({ text: text.trimEnd(), line: index + 1 }));
  const spaced = spacedRows(lines);
  const blocks = joinWrapped(lines).map(({ text, line }): RawBlock => spaced.get(line) ?? { kind: "text", text, indent: indentOf(text), line });
  return { title: null, blocks: rows.length === 0 ? blocks : [...blocks, ...rows].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), marks: marksOf(own) };
}
