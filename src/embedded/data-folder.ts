import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../errors";
import { end, isAlive, markOf, type ProcessMark } from "./processes";

/** Who uses a data folder: a process of ours, and the Neo4j that it started. */
interface Holders {
  readonly owner: ProcessMark;
  readonly server?: ProcessMark;
}

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
  const before = await holdersOf(file);
  if (before !== null && isAlive(before.owner)) throw inUse(home, before);
  await giveUp(file);
  const owner = markOf(process.pid);
  await writeFile(file, JSON.stringify({ owner }), { flag: "wx" }).catch(async (error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? inUse(home, await holdersOf(file)) : error;
  });
  return {
    noteServer: (pid) => writeFileSync(file, JSON.stringify({ owner, server: markOf(pid) })),
    release: () => giveUp(file),
  };
}

async function giveUp(file: string): Promise<void> {
  const holders = await holdersOf(file);
  if (holders?.server) await end(holders.server);
  await rm(file, { force: true });
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

async function holdersOf(file: string): Promise<Holders | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holders;
  } catch {
    return null;
  }
}

function inUse(home: string, holders: Holders | null): StartError {
  const who = holders === null ? "another process" : `process ${holders.owner.pid}`;
  return new StartError(`The data folder ${home} is in use by ${who}. Stop that process first, or set DATA_DIR to another folder.`);
}
