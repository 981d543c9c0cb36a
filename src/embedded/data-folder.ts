import { randomBytes } from "node:crypto";
import { constants, renameSync, writeFileSync } from "node:fs";
import { copyFile, link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StartError } from "../errors";
import { makeFolder } from "./folder";
import { end, isAlive, markOf } from "./processes";

const ownerOnly = { mode: 0o600 };

const mark = z.object({ pid: z.number(), started: z.string().nullable() });

/** What keeps a Neo4j running for long, so that other processes may use it meanwhile. */
const purpose = z.enum(["api", "database"]);

export type Purpose = z.output<typeof purpose>;

/** Who uses a data folder: a process of ours, for what if for long, the Neo4j that it started, and its port while that takes connections. */
const shape = z.object({ owner: mark, purpose: purpose.optional(), server: mark.optional(), port: z.number().optional() });

export type Holders = z.output<typeof shape>;

/** The right to use a data folder, held by this process until released. */
export interface Hold {
  /** Notes the Neo4j that must be gone before anyone else may use the folder. */
  noteServer(pid: number): void;
  /** Notes that it takes connections, with the password of the folder. */
  noteReady(pid: number, port: number): void;
  /** Gives the folder up, once the Neo4j is gone. */
  release(): Promise<void>;
}

/** A live process has the data folder. */
export class InUseError extends StartError {
  constructor(home: string, holders: Holders | null) {
    const who = holders === null ? "another process" : `process ${holders.owner.pid}`;
    const how = holders?.purpose === "database" ? "Stop it first with: role-ontology db stop" : "Stop that process first";
    super(`The data folder ${home} is in use by ${who}. ${how}, or set DATA_DIR to another folder.`);
  }
}

/** Takes a data folder for this process, and ends a Neo4j that a dead process left in it. @throws InUseError */
export async function holdFolder(home: string, purpose?: Purpose): Promise<Hold> {
  const file = fileIn(home);
  await makeFolder(home);
  const left = await claimLeft(home, file);
  const owner = markOf(process.pid);
  try {
    await create(home, file, { server: left?.server, owner, purpose });
  } finally {
    if (left?.server) await end(left.server);
  }
  return {
    noteServer: (pid) => replace(file, { owner, purpose, server: markOf(pid) }),
    noteReady: (pid, port) => replace(file, { owner, purpose, server: markOf(pid), port }),
    release: () => giveUp(home, file),
  };
}

/** The live process that has the folder, with what it noted; null when there is none. */
export async function holderOf(home: string): Promise<Holders | null> {
  const text = await textOf(fileIn(home));
  const holders = text === null ? null : holdersIn(text, home, fileIn(home));
  return holders !== null && isAlive(holders.owner) ? holders : null;
}

function fileIn(home: string): string {
  return join(home, "in-use.json");
}

/** Puts away what a dead process left, and gives it; of several that try at once, one gets it. */
async function claimLeft(home: string, file: string): Promise<Holders | null> {
  const text = await textOf(file);
  if (text === null) return null;
  const left = holdersIn(text, home, file);
  if (isAlive(left.owner)) throw new InUseError(home, left);
  const claimed = ownName(file);
  await rename(file, claimed).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new InUseError(home, null) : error;
  });
  try {
    if ((await readFile(claimed, "utf8")) === text) return left;
    // Another process took the folder since we looked.
    await put(claimed, file).catch(() => undefined);
    throw new InUseError(home, null);
  } finally {
    await rm(claimed, { force: true });
  }
}

/** Whole from its first moment, and refused when another process was first. */
async function create(home: string, file: string, holders: Holders): Promise<void> {
  const ours = ownName(file);
  try {
    await writeFile(ours, JSON.stringify(holders), ownerOnly);
    await put(ours, file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? new InUseError(home, null) : error;
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
  writeFileSync(ours, JSON.stringify(holders), ownerOnly);
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
  await writeFile(`${file}.new`, `${password}\n`, ownerOnly);
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
