import { writeFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip; what is not given is true of its text. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string | Buffer;
  /** As the directory claims. */
  readonly size?: number;
  readonly checksum?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Type and permissions as Unix writes them. */
  readonly mode?: number;
}

/** Writes a zip, by the book but for what its entries claim of themselves. */
export function writeZip(path: string, entries: readonly ZipEntry[]): string {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const entry of entries) {
    const [packed, common] = packedWith(entry);
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, numbers([2, name.length], [2, 0]), name, packed]);
    const rest = numbers([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, ((entry.mode ?? 0o100644) << 16) >>> 0], [4, offset]);
    directory.push(numbers([4, 0x02014b50], [2, 0x031e]), common, rest, name);
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = Math.min(entries.length, 0xffff);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  writeFileSync(path, Buffer.concat([...locals, index, end]));
  return path;
}

function packedWith({ text, size, checksum, flags = 0x800, method = 8 }: ZipEntry): readonly [packed: Buffer, common: Buffer] {
  const bytes = Buffer.from(text);
  const packed = method === 8 ? deflateRawSync(bytes) : bytes;
  const sizes = [[4, packed.length], [4, size ?? bytes.length]] as const;
  return [packed, numbers([2, 20], [2, flags], [2, method], [4, 0], [4, checksum ?? crc32(bytes)], ...sizes)];
}

function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(values.map(([bytes, value]) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntLE(value, 0, bytes);
    return buffer;
  }));
}
