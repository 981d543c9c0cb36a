import { randomBytes } from "node:crypto";
import { constants, renameSync, writeFileSync } from "node:fs";
import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StartError } from "../errors";
import { end, isAlive, markOf } from "./processes";

const mark = z.object({ pid: z.number(), started: z.string().nullable() });

/** Who uses a data folder: a process of ours, and the Neo4j that it started. */
const shape = z.object({ owner: mark, server: mark.optional() });

type Holders = z.output<typeof shape>;

/** The right to use a data folder, held by this process until released. */
export interface Hold {
  /** Notes the Neo4j that must be gone before anyone else may use the folder. */
  noteServer(pid: number): void;
  /** Gives the folder up, once the Neo4j is gone. */
  release(): Promise<void>;
}

/** Takes a data folder for this process, and ends a Neo4j that a dead process left in it. @throws StartError when it is in use. */
export async function holdFolder(home: string): Promise<Hold> {
  const file = join(home, "in-use.json");
  await mkdir(home, { recursive: true });
  const left = await claimLeft(home, file);
  const owner = markOf(process.pid);
  try {
    await create(home, file, { ...left, owner });
  } finally {
    if (left?.server) await end(left.server);
  }
  return {
    noteServer: (pid) => replace(file, { owner, server: markOf(pid) }),
    release: () => giveUp(home, file),
  };
}

/** Puts away what a dead process left, and gives it; of several that try at once, one gets it. */
async function claimLeft(home: string, file: string): Promise<Holders | null> {
  const text = await textOf(file);
  if (text === null) return null;
  const left = holdersIn(text, home, file);
  if (isAlive(left.owner)) throw inUse(home, left);
  const claimed = ownName(file);
  await rename(file, claimed).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? inUse(home, null) : error;
  });
  try {
    if ((await readFile(claimed, "utf8")) === text) return left;
    // Another process took the folder since we looked.
    await put(claimed, file).catch(() => undefined);
    throw inUse(home, null);
  } finally {
    await rm(claimed, { force: true });
  }
}

/** Whole from its first moment, and refused when another process was first. */
async function create(home: string, file: string, holders: Holders): Promise<void> {
  const ours = ownName(file);
  try {
    await writeFile(ours, JSON.stringify(holders));
    await put(ours, file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? inUse(home, null) : error;
  } finally {
    await rm(ours, { force: true });
  }
}

/** Never over another file; a copy where the file system has no links. */
async function put(from: string, file: string): Promise<void> {
  await link(from, file).catch(() => copyFile(from, file, constants.COPYFILE_EXCL));
}

function replace(file: string, holders: Holders): void {
  const ours = ownName(file);
  writeFileSync(ours, JSON.stringify(holders));
  renameSync(ours, file);
}

async function giveUp(home: string, file: string): Promise<void> {
  const text = await textOf(file);
  if (text === null) return;
  const { server } = holdersIn(text, home, file);
  if (server) await end(server);
  await rm(file, { force: true });
}

function ownName(file: string): string {
  return `${file}.${process.pid}-${randomBytes(6).toString("hex")}`;
}

/** The password of the data in this folder, made on first use. */
export async function passwordOf(home: string): Promise<string> {
  const file = join(home, "password");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept !== "") return kept.trim();
  const password = randomBytes(24).toString("base64url");
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}

/** Null when there is no such file; one that is there and cannot be read is no free folder. */
async function textOf(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

function holdersIn(text: string, home: string, file: string): Holders {
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new StartError(`The data folder ${home} may be in use: ${file} does not say by whom. If no process uses the folder, remove that file.`, { cause });
  }
}

function inUse(home: string, holders: Holders | null): StartError {
  const who = holders === null ? "another process" : `process ${holders.owner.pid}`;
  return new StartError(`The data folder ${home} is in use by ${who}. Stop that process first, or set DATA_DIR to another folder.`);
}
