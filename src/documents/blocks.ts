/** The forms in which a role document reaches people. */
export type Shape = "TEXT" | "MARKDOWN" | "HTML" | "WORDPRESS";

/**
 * One block of a document, in reading order; `line` is the 1-based line of the readable text that it stands on.
 * The parts of a line that runs a list together ("Label: – a – b") are blocks of their own with the same line.
 * A numbered section title ("7) KPIs") keeps its number in its text; an item's own bullet or number is not in its text.
 */
export type Block =
  | { readonly kind: "heading"; readonly text: string; readonly line: number; readonly level: number | null }
  | { readonly kind: "item"; readonly text: string; readonly line: number; readonly depth: number; readonly number: number | null }
  | { readonly kind: "row"; readonly cells: readonly string[]; readonly line: number; readonly isHeader: boolean }
  | { readonly kind: "text"; readonly text: string; readonly line: number };

/** Wrongly decoded characters put right. */
export interface Repair {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A document as readable blocks, whatever form it came in: encoding repaired, entities decoded, nothing left out. */
export interface ReadableDocument {
  readonly shape: Shape;
  /** The title that its form gives (HTML title, WordPress title, first heading of Markdown), if any. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
  /** What was repaired on the way in, for the report. */
  readonly repairs: readonly Repair[];
  /** Lines of text and Markdown that hold no words and make no block: a lone bullet, a rule, the line below a table's head. */
  readonly marks: readonly { readonly line: number; readonly text: string }[];
}
