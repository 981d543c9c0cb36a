import { finished } from "node:stream";
import type { FastifyReply } from "fastify";

/** Aborts when the client goes away before it has its answer. */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  finished(raw, (error) => error && gone.abort());
  return gone.signal;
}
