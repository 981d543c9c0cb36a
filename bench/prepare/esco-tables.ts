import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import { dataFiles, type DataFile } from "../../src/taxonomies/data-files";
import { escoTables } from "../../src/taxonomies/esco/esco-tables";

export type Line = Readonly<Record<string, string>>;

/** The published tables that are imported, by name: a file each. */
export async function publishedTables(folder: string): Promise<ReadonlyMap<string, DataFile>> {
  const files = await dataFiles([folder]);
  return new Map(escoTables.map(({ name }) => {
    const file = files.find((one) => new RegExp(`^${name}(_en)?\\.csv$`, "i").test(one.name));
    if (file === undefined) throw new Error(`${folder} has no table ${name} in English.`);
    return [name, file];
  }));
}

/** The lines of a table below its header. */
export async function* linesOf(tables: ReadonlyMap<string, DataFile>, name: string): AsyncGenerator<Line> {
  const parser = parse({ bom: true, columns: true, relax_column_count: true });
  const file = await tables.get(name)?.open();
  if (file === undefined) throw new Error(`There is no table ${name}.`);
  file.pipe(parser);
  for await (const line of parser) yield line as Line;
}

/** Writes tables into a folder, for the importer to read: these as given, the other published ones as they are. */
export async function writeTables(
  folder: string, tables: ReadonlyMap<string, DataFile>, given: Readonly<Record<string, AsyncIterable<Line>>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, file] of tables) {
    const target = createWriteStream(join(folder, `${name}.csv`));
    const lines = given[name];
    if (lines === undefined) await pipeline(await file.open(), target);
    else await pipeline(Readable.from(lines), stringify({ header: true }), target);
  }
}
