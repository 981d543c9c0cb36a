import { readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./folder";
import { findJava } from "./java";
import { copyJars } from "./maven";

const pom = join(__dirname, "pom.xml");

/** The version of Neo4j that pom.xml names. */
export const neo4jVersion = /<artifactId>neo4j<\/artifactId>\s*<version>(.+)<\/version>/.exec(readFileSync(pom, "utf8"))?.[1] ?? "";

export interface FetchOptions {
  /** The user's cache folder; Neo4j goes into a folder of its own below it. */
  readonly cache: string;
  readonly onProgress: (line: string) => void;
  /** Ends the fetch; nothing of it stays. */
  readonly signal?: AbortSignal;
}

/** The folder with the jars of Neo4j, fetched on first use. @throws StartError when Java, Maven or the network is missing. */
export async function fetchNeo4j({ cache, onProgress, signal }: FetchOptions): Promise<string> {
  const folder = join(cache, "role-ontology-api", `neo4j-${neo4jVersion}`);
  if (!(await isWhole(folder))) {
    await findJava();
    await removeLeftovers(folder);
    const temporary = await mkdtemp(`${folder}.`);
    try {
      await fill(join(temporary, "new"), onProgress, signal);
      await putInPlace(temporary, folder);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
  return join(folder, "lib");
}

async function fill(folder: string, onProgress: (line: string) => void, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  onProgress(`Neo4j ${neo4jVersion}: fetching with Maven, once, some 120 MB …`);
  await mkdir(folder);
  await copyFile(pom, join(folder, "pom.xml"));
  await copyJars(folder, (line) => onProgress(`Neo4j ${neo4jVersion}: ${line}`), signal);
  await writeFile(join(folder, "jars.json"), await listing(folder));
}

/** Moves the new folder to its place, unless another process was first; what was broken there is put away. */
async function putInPlace(temporary: string, folder: string): Promise<void> {
  if (await isWhole(folder)) return;
  await rename(folder, join(temporary, "broken")).catch(() => undefined);
  await rename(join(temporary, "new"), folder).catch(async (error: unknown) => {
    if (!(await isWhole(folder))) throw error;
  });
}

/** Whether every jar is there with the size that it had when jars.json was written, as the last file. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, "jars.json"), "utf8")) === (await listing(folder));
  } catch {
    return false;
  }
}

async function listing(folder: string): Promise<string> {
  const names = (await readdir(join(folder, "lib"))).sort();
  const sizes = await Promise.all(names.map(async (name) => [name, (await stat(join(folder, "lib", name))).size]));
  return JSON.stringify(Object.fromEntries(sizes), null, 1);
}

/** Removes what fetches that were killed more than an hour ago left behind. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  await makeFolder(parent);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!name.startsWith(`${basename(folder)}.`) || Date.now() - (await stat(path)).mtimeMs < 3_600_000) continue;
    await rm(path, { recursive: true, force: true });
  }
}
