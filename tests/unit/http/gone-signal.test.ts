import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { FastifyReply } from "fastify";
import { goneOf } from "../../../src/http/gone-signal";

const replyOf = (raw: PassThrough) => ({ raw }) as unknown as FastifyReply;

test("however often a request asks Neo4j, its time is one", async () => {
  const gone = goneOf(replyOf(new PassThrough()), 50);
  const signal = gone();
  expect(gone()).toBe(signal);
  await once(signal, "abort");
  expect(gone().aborted).toBe(true);
});

test("a client that goes away is told of at once, also where there is no limit of time", async () => {
  const raw = new PassThrough();
  const signal = goneOf(replyOf(raw))();
  raw.destroy();
  await once(signal, "abort");
  expect(signal.aborted).toBe(true);
});
