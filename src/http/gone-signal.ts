import { finished } from "node:stream";
import type { FastifyReply } from "fastify";

/** Aborts when the client goes away before it has its answer, and after a time if one is given, in milliseconds. */
export function goneSignal({ raw }: FastifyReply, withinMs?: number): AbortSignal {
  const gone = new AbortController();
  finished(raw, (error) => error && gone.abort());
  return withinMs === undefined ? gone.signal : AbortSignal.any([gone.signal, AbortSignal.timeout(withinMs)]);
}
