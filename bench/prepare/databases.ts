import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { escoTables } from "../../src/taxonomies/esco/esco-tables";
import { listFiles, seedFiles } from "../../src/seeds/seed-files";
import { runProduct, startProduct } from "../../tests/support/product";
import { environmentOf } from "./environment";
import { publishedTables } from "./esco-tables";
import { writeLargerEsco } from "./larger-esco";
import { writeSmallerEsco } from "./smaller-esco";
import { residentMb } from "../run/proc";
import { say } from "../run/say";

/** A data folder of the product, ready to be served. */
export interface Database {
  readonly name: string;
  readonly dir: string;
  /** What it was loaded with at first, and what every start has to be given. */
  readonly seeds: string;
  /** How long the import took, in seconds. */
  readonly importSeconds: number;
  /** The most memory that the importing process had. */
  readonly importMb: number;
}

/** Where what takes long to make is kept from run to run. */
export const benchFolder = resolve(".data", "bench");

const checkoutSeeds = resolve("seeds");

/** Seeds and all of ESCO. */
export function escoDatabase(source: string): Promise<Database> {
  return prepared("esco", checkoutSeeds, () => Promise.resolve(source));
}

/** So many roles of ESCO and nothing else. */
export async function partDatabase(source: string, roles: number): Promise<Database> {
  return prepared(`esco-${roles}`, await emptySeeds(), (folder) => writeSmallerEsco(source, folder, roles).then(() => folder));
}

/** A generated ontology in ESCO's tables, beside the seeds. */
export function generatedDatabase(source: string, roles: number, perRole: number): Promise<Database> {
  return prepared(`generated-${roles}x${perRole}`, checkoutSeeds, (folder) => writeLargerEsco(source, folder, { roles, perRole }).then(() => folder));
}

/** Loads and imports by the product's own commands, unless it has been done. */
async function prepared(name: string, seeds: string, tables: (folder: string) => Promise<string>): Promise<Database> {
  const dir = join(benchFolder, name);
  const done = join(dir, "prepared.json");
  if (existsSync(done)) return JSON.parse(readFileSync(done, "utf8")) as Database;
  say(`Preparing the database ${name} …`);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const folder = join(dir, "tables");
  const source = await tables(folder);
  const environment = environmentOf({ dir, seeds });
  await command(["load", seeds], environment);
  const { seconds, megabytes } = await importEsco(source, environment);
  await rm(folder, { recursive: true, force: true });
  const database: Database = { name, dir, seeds, importSeconds: seconds, importMb: megabytes };
  await writeFile(done, JSON.stringify(database));
  return database;
}

/** An import that is broken off, as one that takes longer than the product lets it, goes on from where it was. */
const tries = 4;

/** How long the import took, and the most memory that its process had. */
async function importEsco(source: string, environment: Record<string, string>): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  let megabytes = 0;
  for (let left = tries; left > 0; left -= 1) {
    const product = startProduct(["import", "esco", source], environment);
    const timer = setInterval(() => {
      if (product.process.exitCode === null) megabytes = Math.max(megabytes, residentMb(product.process.pid ?? 0).most);
    }, 1_000);
    const code = await product.ended;
    clearInterval(timer);
    if (code === 0) break;
    if (left === 1) throw new Error(`The import of ${source} ended with ${code}:\n${product.text()}`);
    say(`The import ended with ${code}, and goes on: ${product.text().trim().split("\n").at(-1)}`);
  }
  return { seconds: (performance.now() - start) / 1_000, megabytes };
}

async function command(words: readonly string[], environment: Record<string, string>): Promise<void> {
  const { code, text } = await runProduct(words, environment);
  if (code !== 0) throw new Error(`role-ontology ${words.join(" ")} ended with ${code}:\n${text}`);
}

/** The one source that seed files have to name. */
const editors = "- { id: editors, title: Editors, kind: EDITORIAL, sections: { judgement: Editorial judgement } }\n";

/** Seed files that say nothing. */
async function emptySeeds(): Promise<string> {
  const folder = join(benchFolder, "no-seeds");
  await mkdir(folder, { recursive: true });
  for (const { file, optional } of listFiles) {
    if (!optional) await writeFile(join(folder, file), file === seedFiles.sources.file ? editors : "");
  }
  return folder;
}

/** @throws Error that says what to do when the tables of ESCO are not in the folder. */
export async function checkSource(folder: string | undefined): Promise<string> {
  const wanted = `the folder with ESCO 1.1.1 as published in CSV and English (zips or files with the tables ${escoTables.map(({ name }) => name).join(", ")}; docs/taxonomies.md)`;
  if (folder === undefined) throw new Error(`Name ${wanted}:\n  npm run bench -- --data PATH\nor set BENCH_DATA=PATH.`);
  await publishedTables(folder).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n--data takes ${wanted}.`);
  });
  return resolve(folder);
}
