import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { BadInputError } from "../errors";
import { largestDocument, tooLarge } from "./forms/decode-bytes";

/** The bytes of a file, or of standard input for "-"; one that is too large is not read to its end. @throws BadInputError when it cannot be read. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return path === "-" ? await bytesOf(process.stdin, "standard input") : await bytesOfFile(path);
  } catch (cause) {
    if (cause instanceof BadInputError) throw cause;
    throw new BadInputError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

async function bytesOfFile(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > largestDocument) throw tooLarge(path);
  return bytesOf(createReadStream(path), path);
}

async function bytesOf(stream: AsyncIterable<Buffer | string>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestDocument) throw tooLarge(name);
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
