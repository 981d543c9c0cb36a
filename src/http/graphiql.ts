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

/** Answers with GraphiQL, compressed as every browser takes it. */
export async function sendPage({ headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.headers({ "content-type": "text/html; charset=utf-8", "content-security-policy": policy, vary: "Accept, Accept-Encoding" });
  if (!/\bgzip\b/.test(headers["accept-encoding"] ?? "")) return reply.send(await readFile(page));
  packed ??= pack();
  return reply.header("content-encoding", "gzip").send(await packed);
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
