import type { Block, ReadableDocument, Shape } from "./blocks";
import { decodeBytes, nothingIn } from "./forms/decode-bytes";
import { readHtml } from "./forms/html";
import { linesOf } from "./forms/lines";
import { withItems, withLoneBullets } from "./forms/lists";
import { readMarkdown } from "./forms/markdown";
import { mendingOf } from "./forms/mojibake";
import { withNumberedHeadings } from "./forms/numbered-headings";
import { withPipeTables } from "./forms/pipe-tables";
import { readPlainText } from "./forms/plain-text";
import { hasWords, tidy, type DraftBlock, type RawDocument } from "./forms/raw-block";
import { recogniseShape } from "./forms/recognise-shape";
import { withRunTogetherLists } from "./forms/run-together";
import { postOf, readPost } from "./forms/wordpress";

/** The blocks of a document in any of its forms. `name` is only for errors. @throws BadInputError when it is none that can be read. */
export function readableDocument(bytes: Buffer, name: string): ReadableDocument {
  const text = decodeBytes(bytes, name);
  const shape = recogniseShape(text);
  const { source, title, blocks: raw, marks } = readForm(shape, text);
  const mend = mendingOf(source);
  const { blocks, repairs } = linesOf(raw, mend);
  const read = withRunTogetherLists(withItems(withNumberedHeadings(withLoneBullets(withPipeTables(blocks.filter(isWorded))))));
  if (read.length === 0) throw nothingIn(name);
  return { shape, title: title === null ? null : tidy(mend(title).text), blocks: read, repairs, marks };
}

/** The blocks as text, one a line with the number of its line in front. */
export function readableText({ blocks }: ReadableDocument): string {
  const width = String(blocks.at(-1)?.line ?? 0).length;
  return blocks.map((block) => `${String(block.line).padStart(width)}  ${shown(block)}\n`).join("");
}

function readForm(shape: Shape, text: string): RawDocument & { readonly source: string } {
  if (shape === "TEXT") return { source: text, ...readPlainText(text) };
  if (shape === "MARKDOWN") return { source: text, ...readMarkdown(text) };
  if (shape === "HTML") return { source: text, ...readHtml(text) };
  const post = postOf(text);
  return { source: `${post.title}\n${post.content}`, ...readPost(post) };
}

function isWorded(block: DraftBlock): boolean {
  return block.kind === "text" || (block.kind === "row" ? block.cells.some(hasWords) : hasWords(block.text));
}

function shown(block: Block): string {
  if (block.kind === "heading") return `${"#".repeat(block.level ?? 1)} ${block.text}`;
  if (block.kind === "item") return `${"  ".repeat(block.depth)}${block.number === null ? "-" : `${block.number}.`} ${block.text}`;
  return block.kind === "row" ? `| ${block.cells.join(" | ")} |` : block.text;
}
