import { type Options, stringify } from "csv-stringify/sync";
import { flag } from "./parameters";

/** What a cell can hold; null is an empty cell, a list is joined by "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/** The columns of a table in their order: what each is called, and what a row has there. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

export const csvType = "text/csv; charset=utf-8";

/** What every CSV file takes: whether to mark it as UTF-8 for programs that would not think so. */
export const csvParameters = { bom: flag.default(false) };

/** A text that a spreadsheet would take for a formula gets an apostrophe; none is left hidden behind white space. */
const dialect: Options = {
  record_delimiter: "windows",
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { string: (text) => text.trim(), boolean: String },
};

/** A table as RFC 4180 has it, page by page, the header with the first page. */
export async function* csvText<Row>(columns: Columns<Row>, pages: AsyncIterable<readonly Row[]>, bom: boolean): AsyncGenerator<string> {
  const cells = Object.values(columns);
  const names = Object.keys(columns);
  let isFirst = true;
  for await (const page of pages) {
    const rows = page.map((row) => cells.map((cell) => joined(cell(row))));
    yield stringify(rows, { ...dialect, columns: names, header: isFirst, bom: isFirst && bom });
    isFirst = false;
  }
}

function joined(cell: Cell): Exclude<Cell, readonly string[]> {
  return cell instanceof Array ? cell.join("; ") : (cell as Exclude<Cell, readonly string[]>);
}
