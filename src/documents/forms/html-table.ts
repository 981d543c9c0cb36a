import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf, elementsNamed, isElement, textOf } from "./html-text";

interface TableRow {
  readonly cells: readonly string[];
  readonly isHeader: boolean;
  readonly row: Tree.Element;
}

/** A cell that reaches into the rows below it. */
interface Reaching {
  readonly text: string;
  readonly rows: number;
}

/** Columns that cells can reach over. */
const widest = 20;

/** Whether a table only arranges a page: a cell holds headings or another table. */
export function isLayout(table: Tree.Element): boolean {
  return ["table", "h1", "h2", "h3", "h4"].some((name) => elementsNamed(table, name).length > 0);
}

/** The rows of a table; a cell that spans rows is said in each of them, one that spans columns leaves the others empty. */
export function rowsOf(table: Tree.Element): TableRow[] {
  let reaching: readonly (Reaching | undefined)[] = [];
  return elementsNamed(table, "tr").flatMap((row) => {
    const cells = row.childNodes.filter((node): node is Tree.Element => isElement(node) && (node.tagName === "td" || node.tagName === "th"));
    const columns = columnsOf(cells, reaching);
    reaching = columns.slice(0, widest).map(({ text, rows }) => (rows > 1 ? { text, rows: rows - 1 } : undefined));
    const texts = columns.map(({ text }) => text);
    return texts.every((text) => text === "") ? [] : [{ cells: texts, isHeader: cells.length > 0 && cells.every(({ tagName }) => tagName === "th"), row }];
  });
}

function columnsOf(cells: readonly Tree.Element[], reaching: readonly (Reaching | undefined)[]): Reaching[] {
  const columns: Reaching[] = [];
  const takeReaching = () => {
    for (let above = reaching[columns.length]; above !== undefined; above = reaching[columns.length]) columns.push(above);
  };
  for (const cell of cells) {
    takeReaching();
    const rows = Number(attributeOf(cell, "rowspan")) || 1;
    const width = Math.min(Number(attributeOf(cell, "colspan")) || 1, widest - columns.length);
    columns.push({ text: textOf(cell), rows }, ...Array.from({ length: Math.max(0, width - 1) }, () => ({ text: "", rows })));
  }
  takeReaching();
  return columns;
}
