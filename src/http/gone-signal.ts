import type { ServerResponse } from "node:http";
import { finished } from "node:stream";
import type { FastifyReply } from "fastify";
import type { Gone } from "../context";

/** Gives the one signal that aborts when the client goes away before it has its answer, or this many milliseconds after it was first asked for. */
export function goneOf({ raw }: FastifyReply, withinMs?: number): Gone {
  let signal: AbortSignal | undefined;
  return () => (signal ??= goneSignal(raw, withinMs));
}

function goneSignal(response: ServerResponse, withinMs?: number): AbortSignal {
  const gone = new AbortController();
  finished(response, (error) => error && gone.abort());
  return withinMs === undefined ? gone.signal : AbortSignal.any([gone.signal, AbortSignal.timeout(withinMs)]);
}
