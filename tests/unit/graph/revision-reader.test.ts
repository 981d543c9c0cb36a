import { z } from "zod";
import type { DatedReader } from "../../../src/graph/clock";
import { query, type Statement } from "../../../src/graph/query";
import { Revisions } from "../../../src/graph/revisions";

const page = query("page", { params: z.strictObject({ after: z.string() }), row: z.string() })`
MATCH (t:Tool) WHERE t.id > $after RETURN t.id AS row
`;

/** Answers one read after the other, each of the next tick, or when it is told to. */
function graphAt(...ticks: readonly (number | null | Promise<number>)[]): DatedReader {
  const left = [...ticks];
  return {
    readDated: async <P, R>(_statement: Statement<P, R>) => {
      const tick = await (left.shift() ?? null);
      return { tick, rows: [String(tick) as R] };
    },
  };
}

const never = () => new AbortController().signal;

test("an answer that comes late does not take the process back to the revision that it is of", async () => {
  let late: (tick: number) => void = () => undefined;
  const revisions = new Revisions(graphAt(4, new Promise((resolve) => (late = resolve)), 6), 1_000_000);
  await revisions.reader(never).read(page, { after: "a" });
  const slow = revisions.reader(never);
  const reading = slow.read(page, { after: "b" });
  await revisions.reader(never).read(page, { after: "c" });
  late(4);
  expect([await reading, slow.tick]).toEqual([["4"], 4]);
  const next = revisions.reader(never);
  expect([await next.read(page, { after: "c" }), next.tick]).toEqual([["6"], 6]);
});

test("a database that was restored takes the process back as soon as it is looked at", async () => {
  const revisions = new Revisions(graphAt(6, 4), 1_000_000);
  await revisions.reader(never).read(page, { after: "a" });
  revisions.learn(4);
  const reader = revisions.reader(never);
  expect([await reader.read(page, { after: "a" }), reader.tick]).toEqual([["4"], 4]);
});

test("what was given while a change was shown, and what comes after it, are not taken for one revision", async () => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 3_000));
  const reader = new Revisions(graphAt(null, null, 6), 1_000_000).reader(never);
  await reader.read(page, { after: "a" });
  expect(reader.tick).toBeNull();
  await expect(reader.read(page, { after: "b" })).rejects.toMatchObject({ code: "UNAVAILABLE" });
  expect(reader.hasChanged).toBe(true);
});

test("who goes away while a change is shown has a word for it, and the next change is waited for again", async () => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  const gone = new AbortController();
  const revisions = new Revisions(graphAt(null, null, 8), 1_000_000);
  const reading = revisions.reader(() => gone.signal).read(page, { after: "a" });
  setImmediate(() => gone.abort(new DOMException("gone", "AbortError")));
  await expect(reading).rejects.toMatchObject({ code: "UNAVAILABLE" });
  now += 60_000;
  revisions.learn(6);
  expect(await revisions.reader(never).read(page, { after: "b" })).toEqual(["8"]);
});

test("a file holds no page that it has passed on: asked for again it is read again", async () => {
  const reader = new Revisions(graphAt(4, 4), 1_000_000).passingReader(never);
  const sent = jest.spyOn(Revisions.prototype, "read");
  const read = () => reader.read(page, { after: "a" });
  expect([await read(), await read()]).toEqual([["4"], ["4"]]);
  expect(sent).toHaveBeenCalledTimes(2);
});

afterEach(() => jest.restoreAllMocks());
