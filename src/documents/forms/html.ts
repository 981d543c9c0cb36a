import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { parseBounded } from "./bounded-html";
import { indentPerLevel, pageBreak, tidy, type RawBlock, type RawDocument } from "./raw-block";
import { isLayout, rowsOf } from "./html-table";
import { attributeOf, elementsNamed, isElement, isText, isUnread, textOf } from "./html-text";

const breaking = new Set(
  ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "header", "hgroup", "hr", "html", "legend", "main", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr"],
);
const lists = new Set(["ul", "ol", "menu", "dir"]);

/** Where a text stands: how deep in lists, and on which line of a Markdown source. */
interface Place {
  readonly depth: number;
  readonly line: number | null;
}

/** The blocks of a page, in reading order. @throws BadInputError for HTML that is no document. */
export function readHtml(html: string): RawDocument {
  const page = parseBounded(html);
  const title = elementsNamed(page, "title")[0];
  return { title: title === undefined ? null : tidy(textOf(title)) || null, blocks: new PageReader().read(page), marks: [] };
}

/** Walks a page whose depth is bounded, and collects running text until a block ends it. */
class PageReader {
  private readonly blocks: RawBlock[] = [];
  private running = "";
  /** Where the running text began. */
  private start: Place = { depth: 0, line: null };
  /** The list item that the next text begins. */
  private item: { readonly depth: number; readonly number: number | null } | null = null;

  read(page: Tree.Document): readonly RawBlock[] {
    this.visit(page, { depth: 0, line: null });
    this.end();
    return this.blocks;
  }

  private visit(node: Tree.Node, outer: Place): void {
    if (isText(node)) this.run(node.value, outer);
    else if (!isElement(node)) this.visitAll("childNodes" in node ? node.childNodes : [], outer);
    else if (!isUnread(node)) this.visitElement(node, { ...outer, line: Number(attributeOf(node, lineAttribute)) || outer.line });
  }

  private visitElement(node: Tree.Element, place: Place): void {
    const name = node.tagName;
    if (name === "br") this.run(pageBreak, place);
    else if (/^h[1-6]$/.test(name)) this.add({ kind: "heading", text: textOf(node), level: Number(name[1]), line: place.line });
    else if (lists.has(name)) this.visitList(node, place);
    else if (name === "li") this.visitItem(node, place, null);
    else if (name === "table" && !isLayout(node)) this.visitTable(node, place);
    else if (breaking.has(name)) this.apart(() => this.visitAll(node.childNodes, place));
    else this.visitAll(node.childNodes, place);
  }

  private run(text: string, place: Place): void {
    if (this.running.trim() === "") this.start = place;
    this.running += text;
  }

  private visitAll(nodes: readonly Tree.Node[], place: Place): void {
    for (const node of nodes) this.visit(node, place);
  }

  private visitList(list: Tree.Element, place: Place): void {
    let number = list.tagName === "ol" ? Number(attributeOf(list, "start") ?? 1) || 0 : null;
    this.apart(() => {
      for (const node of list.childNodes) {
        if (!isElement(node) || node.tagName !== "li") this.visit(node, { ...place, depth: place.depth + 1 });
        else {
          number = number === null ? null : Number(attributeOf(node, "value")) || number;
          this.visitItem(node, { depth: place.depth + 1, line: Number(attributeOf(node, lineAttribute)) || place.line }, number);
          number = number === null ? null : number + 1;
        }
      }
    });
  }

  private visitItem(node: Tree.Element, place: Place, number: number | null): void {
    this.end();
    this.item = { depth: Math.max(0, place.depth - 1), number };
    this.visitAll(node.childNodes, place);
    this.end();
    this.item = null;
  }

  private visitTable(table: Tree.Element, place: Place): void {
    for (const caption of elementsNamed(table, "caption")) this.add({ kind: "text", text: textOf(caption), indent: 0, line: place.line });
    for (const { cells, isHeader, row } of rowsOf(table)) {
      this.add({ kind: "row", cells, isHeader, line: Number(attributeOf(row, lineAttribute)) || place.line });
    }
  }

  private apart(inside: () => void): void {
    this.end();
    inside();
    this.end();
  }

  private add(block: RawBlock): void {
    this.end();
    this.blocks.push(block);
  }

  /** Ends the running text: the first of an item is the item, later ones stand indented below it. */
  private end(): void {
    const { depth, line } = this.start;
    const text = this.running;
    this.running = "";
    if (tidy(text) === "") return;
    if (this.item !== null) this.blocks.push({ kind: "item", text, ...this.item, line });
    else this.blocks.push({ kind: "text", text, indent: indentPerLevel * depth, line });
    this.item = null;
  }
}

/** The attribute by which a Markdown source tells the lines of its elements. */
export const lineAttribute = "data-source-line";
