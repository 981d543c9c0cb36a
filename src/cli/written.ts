import { once } from "node:events";
import { createWriteStream, existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { StartError } from "../errors";

type Pieces = AsyncIterable<string>;

/** Writes a file that is there only once it is whole. */
export async function writeWhole(file: string, pieces: Pieces): Promise<void> {
  await replacing(file, (partial) => pipeline(Readable.from(pieces), createWriteStream(partial)));
}

/** Writes files into a new or empty folder, which holds them only once all are whole and checked. @throws StartError for a folder with something in it. */
export async function writeFolder(folder: string, files: Iterable<readonly [string, Pieces]>, check: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new StartError(`${folder} has something in it. Name a folder that is new or empty.`);
  await replacing(folder, async (partial) => {
    for (const [name, pieces] of files) {
      await mkdir(dirname(join(partial, name)), { recursive: true });
      await pipeline(Readable.from(pieces), createWriteStream(join(partial, name)));
    }
    await check(partial);
    await rm(folder, { recursive: true, force: true });
  });
}

/** To standard output, no faster than it is taken. */
export async function writeOut(pieces: Pieces): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

async function replacing(path: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await rm(partial, { recursive: true, force: true });
    await mkdir(dirname(path), { recursive: true });
    await write(partial);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): unknown {
  const { code = "", syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined ? error : new StartError(`${path} cannot be written: ${code}. Name another with --out.`, { cause: error });
}
