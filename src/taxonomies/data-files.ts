import { createReadStream } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { TaxonomyError } from "./taxonomy-error";
import { zipFiles } from "./zip-files";

/** A file as it was published, in a folder or packed in a zip. */
export interface DataFile {
  /** Without its folders. */
  readonly name: string;
  /** Where a person finds it. */
  readonly place: string;
  open(): Promise<Readable>;
}

const mostFiles = 10_000;

/** The files in these folders and zips; zips in the folders are opened too, links are not followed. @throws TaxonomyError */
export async function dataFiles(paths: readonly string[]): Promise<DataFile[]> {
  const found: DataFile[] = [];
  for (const path of paths) found.push(...((await isFolder(path)) ? await filesIn(path) : await zipFiles(path)));
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new TaxonomyError(`There is no folder or zip "${path}" that can be read.`, { cause });
  }
}

async function filesIn(folder: string): Promise<DataFile[]> {
  const places: string[] = [];
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile()) places.push(join(entry.parentPath, entry.name));
    if (places.length > mostFiles) throw new TaxonomyError(`${folder} holds more than ${mostFiles} files; name the folder that holds only the taxonomy.`);
  }
  const found: DataFile[] = [];
  for (const place of places.sort()) {
    if (/\.zip$/i.test(place)) found.push(...await zipFiles(place));
    else found.push({ name: basename(place), place, open: () => Promise.resolve(createReadStream(place)) });
  }
  return found;
}
