import { indentOf } from "./bullets";
import { marksOf, type RawDocument } from "./raw-block";
import { joinWrapped } from "./wrapped-lines";

/** The lines of a text, each with its spaces in front; lines that were wrapped at a width are joined again. */
export function readPlainText(source: string): RawDocument {
  const lines = source.split("\n").map((text, index) => ({ text: text.trimEnd(), line: index + 1 }));
  return { title: null, blocks: joinWrapped(lines).map(({ text, line }) => ({ kind: "text", text, indent: indentOf(text), line })), marks: marksOf(source) };
}
