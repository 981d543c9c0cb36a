import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Written by scripts/build.mjs; nine megabytes that load nothing from elsewhere. */
const page = join(__dirname, "..", "..", "dist", "http", "graphiql.html");

/** What the page may do: run its own scripts, start its own workers, and ask this server. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

let packed: Promise<Buffer> | undefined;

/** Whether a person with a browser asks, rather than a client that takes JSON. */
export function wantsPage({ headers: { accept = "" } }: FastifyRequest): boolean {
  return accept.includes("text/html") && !accept.includes("json");
}

/** Answers with GraphiQL; every browser takes gzip. */
export async function sendPage(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  packed ??= pack();
  return reply
    .headers({ "content-type": "text/html; charset=utf-8", "content-encoding": "gzip", "content-security-policy": policy, vary: "Accept, Accept-Encoding" })
    .send(await packed);
}

/** A failed read is tried again with the next request. */
async function pack(): Promise<Buffer> {
  try {
    return await promisify<Buffer, Buffer>(gzip)(await readFile(page));
  } catch (error) {
    packed = undefined;
    throw error;
  }
}
