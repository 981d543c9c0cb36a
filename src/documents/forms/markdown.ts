import MarkdownIt from "markdown-it";
import { BadInputError } from "../../errors";
import { lineAttribute, readHtml } from "./html";
import { marksOf, pageBreak, type RawBlock, type RawDocument } from "./raw-block";
import { widthOf } from "./wrapped-lines";

const longest = 1_000_000;
/** Levels of quotes and lists, of which a list has two; the parser drops text from the hundredth on. */
const deepest = 90;

/** Markdown with tables; HTML within it is read as HTML, and indented text as text, not as code. */
const markdown = new MarkdownIt({ html: true }).disable("code");
markdown.core.ruler.push("source-lines", ({ tokens }) => {
  for (const token of tokens) {
    if (token.level > deepest) throw tooMuch("nests lists or quotes too deep");
    if (token.nesting === 1 && token.map !== null) token.attrSet(lineAttribute, String(token.map[0] + 1));
  }
});

/** The blocks of a Markdown document, by its own lines, each a line to read unless they were wrapped at a width; its first heading is its title. @throws BadInputError when it is too long or nests too deep. */
export function readMarkdown(source: string): RawDocument {
  if (source.length > longest) throw tooMuch(`has more than ${longest} characters`);
  const lines = source.split("\n");
  const read = readHtml(markdown.render(source)).blocks.map((block) => withoutFalseRow(block, lines));
  const blocks = widthOf(lines) === null ? read.map(withLines) : read;
  const title = blocks.find(({ kind }) => kind === "heading");
  return { title: title?.kind === "heading" ? title.text : null, blocks, marks: marksOf(source) };
}

function tooMuch(what: string): BadInputError {
  return new BadInputError(`The Markdown ${what}; that is no role document.`);
}

/** A line below a table without a blank one between is a row to Markdown; without a bar it is a text. */
function withoutFalseRow(block: RawBlock, lines: readonly string[]): RawBlock {
  const source = block.kind === "row" && block.line !== null ? lines[block.line - 1] : undefined;
  return block.kind !== "row" || source === undefined || /[|<]/.test(source) ? block : { kind: "text", text: source, indent: 0, line: block.line };
}

function withLines(block: RawBlock): RawBlock {
  return "text" in block ? { ...block, text: block.text.replace(/\n/g, `${pageBreak}\n`) } : block;
}
