import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rename, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { StartError } from "../errors";
import type { GraphAddress } from "../graph/graph-options";
import { type AdminOptions, runAdmin, UncleanError } from "./admin";
import { holdFolder, passwordOf } from "./data-folder";
import { fetchNeo4j } from "./fetch";
import { findJava } from "./java";
import { startNeo4j } from "./start";
import { dataIn, settle, stagingIn, swapData } from "./swap";

export interface DataOptions {
  readonly home: string;
  readonly cache: string;
  /** Ends the work; nothing has changed then. */
  readonly signal: AbortSignal;
  readonly onProgress: (line: string) => void;
  /** Told how much of the data is done, from 0 to 1. */
  readonly onShare: (share: number) => void;
}

const database = "neo4j";

/** Writes all of an embedded Neo4j's database to one file, which is whole or not there. @throws InUseError while it runs. */
export async function backUp(file: string, options: DataOptions): Promise<void> {
  const home = resolve(options.home);
  if (!hasData(home)) throw new StartError(`There is no data in ${home}: nothing to back up.`);
  const folder = await mkdtemp(`${resolve(file)}.`).catch((cause: Error) => {
    throw new StartError(`${file} cannot be written: ${cause.message}`, { cause });
  });
  try {
    await dump(folder, home, options);
    await rename(join(folder, `${database}.dump`), file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function dump(folder: string, home: string, options: DataOptions): Promise<void> {
  const run = () => whileHeld(home, async () => runAdmin(["database", "dump", database, `--to-path=${folder}`], await toolOn(home, options)));
  await run().catch(async (error: unknown) => {
    if (!(error instanceof UncleanError)) throw error;
    await (await startNeo4j(options)).stop();
    await run();
  });
}

/**
 * Puts what a backup holds in the place of an embedded Neo4j's data. All of the file is read, and Neo4j has started on it and the check has
 * passed, before the present data is touched; then they change places. @throws StartError when the file is no whole backup, InUseError while Neo4j runs.
 */
export async function restore(file: string, check: (address: GraphAddress) => Promise<void>, options: DataOptions): Promise<void> {
  if (!existsSync(file)) throw new StartError(`There is no file ${file}.`);
  const home = resolve(options.home);
  await whileHeld(home, async () => {
    const staging = await stagingIn(home);
    try {
      await readInto(staging, file, options);
      await passwordOf(home);
      await copyFile(join(home, "password"), join(staging, "password"));
      await tryOut({ ...options, home: staging }, check);
      await swapData(home, staging);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  });
}

export function hasData(home: string): boolean {
  return existsSync(dataIn(resolve(home)));
}

async function readInto(home: string, file: string, options: DataOptions): Promise<void> {
  const folder = await mkdtemp(join(home, "from."));
  const link = join(folder, `${database}.dump`);
  await symlink(resolve(file), link);
  const args = ["database", "load", database, `--from-path=${folder}`];
  await runAdmin(args, await toolOn(home, options)).catch((error: unknown) => {
    if (!(error instanceof StartError)) throw error;
    throw new StartError(`${file} is no whole backup; nothing has changed. What Neo4j says of it:\n  ${error.message.replaceAll(link, file)}`, { cause: error });
  });
}

async function tryOut(options: DataOptions, check: (address: GraphAddress) => Promise<void>): Promise<void> {
  const neo4j = await startNeo4j(options);
  try {
    await check(neo4j.address);
  } finally {
    await neo4j.stop();
  }
}

async function toolOn(home: string, options: DataOptions): Promise<AdminOptions> {
  const [java, lib] = await Promise.all([findJava(), fetchNeo4j(options)]);
  return { java, lib, home, signal: options.signal, onShare: options.onShare };
}

async function whileHeld(home: string, work: () => Promise<void>): Promise<void> {
  const hold = await holdFolder(home);
  try {
    await settle(home);
    await work();
  } finally {
    await hold.release();
  }
}
