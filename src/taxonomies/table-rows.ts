import { pipeline } from "node:stream";
import { parse, type Info } from "csv-parse";
import type { DataFile } from "./data-files";
import type { Tally } from "./tally";
import { TaxonomyError } from "./taxonomy-error";

/** The columns of one row, trimmed; `at` is its file and line. */
export type Row<C extends string> = Readonly<Record<C | "at", string>>;

export interface TableFormat {
  readonly ending: ".csv" | ".txt";
  readonly delimiter: "," | "\t";
  readonly quote: '"' | false;
}

/** No row of a published table is longer by far. */
const longestRow = 2 ** 20;

interface Line {
  readonly fields: readonly string[];
  readonly at: string;
}

/** The first row of a file. */
export async function headerOf(file: DataFile, format: TableFormat, tally: Tally): Promise<readonly string[]> {
  for await (const { fields } of linesOf(file, format, tally)) return fields;
  return [];
}

/** The rows below the header. What does not fit the header, or breaks the format, is left out and told. */
export async function* rowsOf<C extends string>(
  file: DataFile, columns: readonly C[], format: TableFormat, tally: Tally,
): AsyncGenerator<Row<C>> {
  let header: readonly string[] | null = null;
  let places: readonly (readonly [C, number])[] = [];
  let count = 0;
  for await (const { fields, at } of linesOf(file, format, tally)) {
    if (header === null) {
      header = fields;
      places = columns.map((column) => [column, fields.indexOf(column)]);
      continue;
    }
    count += 1;
    if (fields.length === header.length) yield rowOf(fields, at, places);
    else tally.leaveOut("The row has not as many fields as the header.", at, `${fields.length} instead of ${header.length}`);
  }
  tally.count(file.name, count);
}

function rowOf<C extends string>(fields: readonly string[], at: string, places: readonly (readonly [C, number])[]): Row<C> {
  const row: Record<string, string> = { at };
  for (const [column, index] of places) row[column] = fields[index]?.trim() ?? "";
  return row as Row<C>;
}

async function* linesOf(file: DataFile, { delimiter, quote }: TableFormat, tally: Tally): AsyncGenerator<Line> {
  const parser = parse({
    delimiter, quote, bom: true, info: true, max_record_size: longestRow,
    relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true,
    on_skip: (error) => {
      tally.leaveOut("The row cannot be read.", `${file.name}:${error?.lines ?? 0}`, error?.message);
      return undefined;
    },
  });
  let before = 0;
  try {
    for await (const line of pipeline(await file.open(), parser, () => undefined)) {
      const { record, info } = line as { readonly record: readonly string[]; readonly info: Info };
      yield { fields: record, at: `${file.name}:${before + 1}` };
      before = info.lines;
    }
  } catch (cause) {
    if (cause instanceof TaxonomyError) throw cause;
    throw new TaxonomyError(`${file.place} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}
