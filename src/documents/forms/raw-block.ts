import type { Block } from "../blocks";

/** A block of which a text may yet be found to be an item, a heading or a row; `indent` is the columns in front of it. */
export type DraftBlock = Exclude<Block, { kind: "text" }> | DraftText;

export interface DraftText {
  readonly kind: "text";
  readonly text: string;
  readonly line: number;
  readonly indent: number;
}

type WithoutLine<B> = B extends DraftBlock ? Omit<B, "line"> : never;

/**
 * A block as its form gives it, before encoding is repaired. In its texts "\n" is a line end of the source, `pageBreak` one of the
 * page. `line` is that of the source; null where the source's lines are not those that people read.
 */
export type RawBlock = WithoutLine<DraftBlock> & { readonly line: number | null };

/** A line end that the page shows, such as `<br>`. */
export const pageBreak = "\u2028";

/** Columns by which a level of a list stands further in. */
export const indentPerLevel = 2;

/** What one form gives of a document. */
export interface RawDocument {
  readonly title: string | null;
  readonly blocks: readonly RawBlock[];
  /** Lines that hold no words. */
  readonly marks: readonly { readonly line: number; readonly text: string }[];
}

/** The lines of a source that are neither blank nor hold a letter or a digit. */
export function marksOf(source: string): RawDocument["marks"] {
  return source.split("\n").flatMap((line, index) => (line.trim() === "" || hasWords(line) ? [] : [{ line: index + 1, text: line.trim() }]));
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The text with every run of spaces as one, without invisible characters. */
export function tidy(text: string): string {
  return text.replace(/[\u0080-\u009f\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
}
