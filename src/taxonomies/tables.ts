import { createHash } from "node:crypto";
import { nearest } from "../near";
import { dataFiles, type DataFile } from "./data-files";
import { headerOf, rowsOf, type Row, type TableFormat } from "./table-rows";
import type { Tally } from "./tally";
import { TaxonomyError } from "./taxonomy-error";

/** A table that a taxonomy is published as: its name without language and ending, and the columns of it that are read. */
export interface Table<C extends string = string> {
  readonly name: string;
  readonly columns: readonly C[];
  /** Not every edition or download has it. */
  readonly optional?: boolean;
}

/** The tables of one taxonomy, all found and with all columns that are read. */
export interface Tables {
  /** Of what the tables hold, however they are packed. */
  readonly digest: string;
  /** Where the files were found. */
  readonly places: readonly string[];
  has(table: Table): boolean;
  /** Reads a table from its start; an optional one that is not there has no rows. */
  rows<C extends string>(table: Table<C>): AsyncIterable<Row<C>>;
}

/** @throws TaxonomyError when a table or a column is missing, or a table is there twice. */
export async function openTables(
  paths: readonly string[], format: TableFormat, tables: readonly Table[], tally: Tally,
): Promise<Tables> {
  const files = await dataFiles(paths);
  const found = new Map(tables.flatMap((table) => {
    const file = onlyFile(table, files.filter(({ name }) => isNamed(name, table.name, format)));
    return file ? [[table, file] as const] : [];
  }));
  const missing = tables.filter((table) => !table.optional && !found.has(table));
  if (missing.length > 0) throw missingTables(missing, files, format);
  for (const [table, file] of found) checkColumns(table, await headerOf(file, format, tally), file);
  return {
    digest: await digestOf(found),
    places: [...found.values()].map(({ place }) => place),
    has: (table) => found.has(table),
    rows: async function* (table) {
      const file = found.get(table);
      if (file) yield* rowsOf(file, table.columns, format, tally);
    },
  };
}

/** `skills_en.csv` is the table "skills". */
function isNamed(file: string, table: string, { ending }: TableFormat): boolean {
  const name = file.toLowerCase();
  return name.endsWith(ending) && name.slice(0, -ending.length).replace(/_[a-z]{2}$/, "") === table.toLowerCase();
}

function onlyFile({ name }: Table, [file, other]: readonly DataFile[]): DataFile | undefined {
  if (file && other) throw new TaxonomyError(`The table "${name}" is there twice: ${file.place} and ${other.place}. Name one of the two.`);
  return file;
}

function missingTables(missing: readonly Table[], files: readonly DataFile[], { ending }: TableFormat): TaxonomyError {
  const names = files.map(({ name }) => name);
  const wanted = missing.map(({ name }) => `${name}${ending}`).map((file) => `"${file}"${near(file, names)}`).join(", ");
  const there = names.length === 0 ? "no file" : `${names.slice(0, 20).join(", ")}${names.length > 20 ? " and more" : ""}`;
  return new TaxonomyError(`Missing: ${wanted}. There is ${there}. Name all zips or folders that the taxonomy was published as.`);
}

function checkColumns({ columns }: Table, header: readonly string[], { place }: DataFile): void {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === 0) return;
  const wanted = missing.map((column) => `"${column}"${near(column, header)}`).join(", ");
  throw new TaxonomyError(`${place} has no column ${wanted}. Its columns are ${header.join(", ").slice(0, 500)}.`);
}

function near(wanted: string, names: readonly string[]): string {
  const [first] = nearest(wanted, names);
  return first === undefined ? "" : ` (near it: "${first}")`;
}

async function digestOf(files: ReadonlyMap<Table, DataFile>): Promise<string> {
  const hash = createHash("sha256");
  for (const [{ name }, file] of files) {
    hash.update(`${name}\n`);
    for await (const chunk of await file.open()) hash.update(chunk as Buffer);
  }
  return hash.digest("base64url");
}
