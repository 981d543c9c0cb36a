import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { TimeoutError, UnavailableError } from "../../src/errors";
import { Graph } from "../../src/graph/graph";
import { none, query } from "../../src/graph/query";
import { heldLine } from "../support/held-line";
import { testGraph } from "../support/neo4j";

const count = z.number().int();

/** Takes minutes when nobody ends it. */
const endless = query("endless", { params: none, row: count })`
UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b
RETURN count(a * b % 7) AS row
`;

const short = query("short", { params: none, row: count })`
UNWIND range(1, 10000) AS a
RETURN count(a) AS row
`;

/** More rows than the driver takes at a time when it is not told otherwise. */
const long = query("long", { params: none, row: count })`
UNWIND range(1, 2500) AS a
RETURN a AS row
`;

const running = query("running", { params: none, row: count })`
SHOW TRANSACTIONS YIELD currentQuery
WHERE currentQuery STARTS WITH '// endless'
RETURN count(*) AS row
`;

const writing = query("writing", { params: none, row: z.unknown() })`
CREATE (n:Probe) RETURN n {.*} AS row
`;

const strict = query("strict", { params: none, row: z.object({ name: z.string() }) })`
RETURN {name: 1} AS row
`;

describe("the way to Neo4j", () => {
  const db = testGraph();
  const stillRunning = async (): Promise<number> => (await db.graph.read(running, {}))[0] ?? 0;

  test("a read that its client no longer waits for ends at once, in Neo4j too", async () => {
    const gone = new AbortController();
    const reading = db.graph.reader(gone.signal).read(endless, {});
    const refused = expect(reading).rejects.toThrow(UnavailableError);
    while ((await stillRunning()) === 0) await sleep(50);
    gone.abort();
    await refused;
    for (let looks = 0; looks < 100 && (await stillRunning()) > 0; looks += 1) await sleep(50);
    expect(await stillRunning()).toBe(0);
  });

  test.each([["short", short, 1, 400], ["long", long, 2_500, 80]])("reads with %s answers that are given up do no harm to those that go on over the same connections", async (_title, statement, rows, many) => {
    const given = Array.from({ length: many }, (_nothing, place) => (place % 2 === 0 ? AbortSignal.timeout(1 + (place % 40)) : undefined));
    const answers = await Promise.all(given.map(async (gone, place) => {
      await sleep(place % 50);
      return db.graph.read(statement, {}, gone).then(({ length }) => length).catch((error: unknown) => (gone?.aborted ? "given up" : error));
    }));
    expect(answers.filter((_answer, place) => given[place] === undefined)).toEqual(Array.from({ length: many / 2 }, () => rows));
    expect(answers).toContain("given up");
  });

  test("a read that is given up while its rows are on their way does no harm to the next one over its connection", async () => {
    const line = await heldLine(db.address.uri);
    const graph = new Graph({ ...db.address, uri: line.uri });
    const gone = new AbortController();
    await graph.read(short, {});
    line.hold();
    const givenUp = expect(graph.read(long, {}, gone.signal)).rejects.toThrow(UnavailableError);
    while (line.held === 0) await sleep(10);
    await sleep(200);
    gone.abort();
    await givenUp;
    await sleep(200);
    line.passOn();
    await sleep(200);
    const next = graph.read(short, {});
    await sleep(200);
    line.release();
    const answer = await Promise.race([next, sleep(5_000, "no answer", { ref: false })]);
    await graph.close();
    line.close();
    expect(answer).toEqual([10_000]);
  });

  test("a read whose time is up is a TimeoutError", async () => {
    await expect(db.graph.reader(AbortSignal.timeout(200)).read(endless, {})).rejects.toThrow(TimeoutError);
  });

  test("Neo4j itself ends a read that takes longer than a transaction may", async () => {
    const hasty = new Graph(db.address, { timeoutMs: 200 });
    await expect(hasty.read(endless, {})).rejects.toThrow(TimeoutError);
    await hasty.close();
  });

  test("reads are sent as reads: what writes is refused", async () => {
    await expect(db.graph.read(writing, {})).rejects.toThrow(/read access mode/i);
  });

  test("a row of another shape than declared names its statement", async () => {
    await expect(db.graph.read(strict, {})).rejects.toThrow(/Statement strict: .*expected string/s);
  });

  test("nobody at the address is UNAVAILABLE within five seconds", async () => {
    const nowhere = new Graph({ ...db.address, uri: "bolt://127.0.0.1:1" });
    const start = performance.now();
    await expect(nowhere.read(running, {})).rejects.toThrow(UnavailableError);
    expect(performance.now() - start).toBeLessThan(5_000);
    await nowhere.close();
  });
});
