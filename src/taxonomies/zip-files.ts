import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Transform, pipeline, type Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import type { DataFile } from "./data-files";
import { TaxonomyError } from "./taxonomy-error";

const mostEntries = 10_000;
const mostBytes = 2 ** 30;
/** Tables pack to a twentieth at best, so that more is a bomb; what is small does no harm. */
const highestRatio = 100;
const smallBytes = 2 ** 20;

/** The files in a zip, none unpacked before it is opened; a zip with one bad entry is refused whole. @throws TaxonomyError */
export async function zipFiles(path: string): Promise<DataFile[]> {
  const zip = await openZip(path);
  try {
    if (zip.entryCount > mostEntries) throw refusal(path, `it has ${zip.entryCount} entries, and ${mostEntries} are the most`);
    return (await entriesOf(zip, path)).map((entry) => fileOf(path, entry));
  } finally {
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false });
  } catch (cause) {
    throw await isCutShort(path)
      ? refusal(path, "it begins as a zip but its end is missing; fetch it again", cause)
      : new TaxonomyError(`${path} is not a zip: ${messageOf(cause)}`, { cause });
  }
}

async function isCutShort(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.equals(Buffer.from("PK\x03\x04"));
  } finally {
    await file.close();
  }
}

/** Folders left out. */
async function entriesOf(zip: ZipFile, path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const fault = faultOf(entry);
      if (fault) throw refusal(path, `its entry "${entry.fileName.slice(0, 100)}" ${fault}`);
      bytes += entry.uncompressedSize;
      if (bytes > mostBytes) throw refusal(path, `it unpacks to more than ${mostBytes} bytes`);
      if (!entry.fileName.endsWith("/")) entries.push(entry);
    }
  } catch (cause) {
    // Names that lead out of the folder and a broken directory are found by yauzl.
    throw cause instanceof TaxonomyError ? cause : refusal(path, messageOf(cause), cause);
  }
  return entries;
}

function faultOf(entry: Entry): string | null {
  const unixType = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (unixType === 0o120000) return "is a symbolic link";
  if (entry.isEncrypted()) return "is encrypted";
  if (!entry.canDecodeFileData()) return `is packed by method ${entry.compressionMethod}, which is not known here`;
  return entry.uncompressedSize > longestOf(entry) ? `unpacks to more than ${highestRatio} times its size` : null;
}

function longestOf({ compressedSize }: Entry): number {
  return Math.min(mostBytes, Math.max(smallBytes, compressedSize * highestRatio));
}

function fileOf(path: string, entry: Entry): DataFile {
  const place = `${path}: ${entry.fileName}`;
  return { name: basename(entry.fileName), place, open: () => openEntry(path, place, entry) };
}

async function openEntry(path: string, place: string, entry: Entry): Promise<Readable> {
  const zip = await openZip(path);
  try {
    const packed = await zip.openReadStreamPromise(entry);
    return pipeline(packed, checked(place, entry), () => zip.close());
  } catch (cause) {
    zip.close();
    throw refusal(path, messageOf(cause), cause);
  }
}

/** What the zip's directory says of an entry may be a lie, so that it is held against what comes out. */
function checked(place: string, entry: Entry): Transform {
  let [bytes, sum] = [0, 0];
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      sum = crc32(chunk, sum);
      if (bytes > longestOf(entry)) done(refusal(place, `it unpacks to more than ${highestRatio} times its size`));
      else done(null, chunk);
    },
    flush(done) {
      done(sum === entry.crc32 ? null : refusal(place, "it is damaged: its checksum is wrong; fetch the zip again"));
    },
  });
}

function refusal(path: string, reason: string, cause?: unknown): TaxonomyError {
  return new TaxonomyError(`${path} is refused: ${reason}.`, { cause });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
