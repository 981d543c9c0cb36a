import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { readSnapshot } from "../../src/analysis/read-snapshot";
import { Graph } from "../../src/graph/graph";
import { query } from "../../src/graph/query";
import type { RevisionReader } from "../../src/graph/revision-reader";
import { Revisions } from "../../src/graph/revisions";
import { text } from "../../src/graph/shapes";
import { Loaders } from "../../src/loaders";
import { changeAlone, mendOntology } from "../../src/loading/lock";
import { startClock, stopClock } from "../../src/ontology/clock.queries";
import { raiseRevision } from "../../src/ontology/revision.queries";
import { testGraph } from "../support/neo4j";

const many = 3_000;
const makeTools = query("makeTools", { params: z.strictObject({ many: z.number().int() }), row: z.never() })`
UNWIND range(1, $many) AS number
CREATE (:Tool {id: 'tool-' + number, name: '0', scheme: 'curated'})
`;
const rename = query("rename", { params: z.strictObject({ name: text }), row: z.never() })`
MATCH (t:Tool) SET t.name = $name
`;
const names = query("names", { params: z.strictObject({ kind: text }), row: text })`
MATCH (t:Tool) WHERE $kind = 'all' RETURN t.name AS row
`;
const namesOf = query("namesOf", { params: z.strictObject({ keys: z.array(text).readonly() }), row: z.object({ key: text, name: text }) })`
UNWIND $keys AS key
MATCH (t:Tool {id: key})
RETURN {key: key, name: t.name} AS row
`;

const room = 10_000_000;
const never = () => new AbortController().signal;

describe("what a process keeps of a revision", () => {
  const database = testGraph();
  /** Another process, as far as the graph can tell. */
  let other: Graph;
  beforeAll(async () => {
    other = new Graph(database.address);
    await database.graph.change(makeTools, { many });
  });
  beforeEach(() => database.sent.clear());
  afterAll(() => other?.close());

  /** Names all tools after the revision to come, or any name given. */
  const change = (graph = other, name?: string) => changeAlone(graph, async (writer) => {
    const [revision] = await writer.run(raiseRevision, { by: "test", summary: "Renamed" });
    await writer.run(rename, { name: name ?? String(revision) });
    return revision as number;
  });
  const revisionsOf = (bytes = room) => new Revisions(database.graph, bytes);
  const nameBy = (reader: RevisionReader, key = "tool-1") => new Loaders(reader).many(namesOf, key);

  test("rows are read once, and again when the ontology has changed", async () => {
    const revisions = revisionsOf();
    const nameNow = async () => (await nameBy(revisions.reader(never)))[0]?.name;
    const before = String(await change());
    expect([await nameNow(), await nameNow(), database.sent.get("namesOf")]).toEqual([before, before, 1]);
    const after = String(await change());
    // Whatever is not in memory tells of the new revision.
    await nameBy(revisions.reader(never), "tool-2");
    expect([await nameNow(), await nameNow(), database.sent.get("namesOf")]).toEqual([after, after, 3]);
  });

  test("nothing is kept where there is no room, and nothing of what passes once", async () => {
    const [without, passing] = [revisionsOf(0), revisionsOf()];
    for (const reader of [without.reader(never), without.reader(never), passing.passingReader(never), passing.passingReader(never)]) await nameBy(reader);
    expect([database.sent.get("namesOf"), without.bytes, passing.bytes]).toEqual([4, 0, 0]);
  });

  test("the room is never outgrown, and what was used last stays", async () => {
    const revisions = revisionsOf(50_000);
    for (let tool = 1; tool <= 1_000; tool += 1) {
      await nameBy(revisions.reader(never), `tool-${tool}`);
      expect(revisions.bytes).toBeLessThanOrEqual(50_000);
    }
    expect(revisions.bytes).toBeGreaterThan(40_000);
    database.sent.clear();
    await nameBy(revisions.reader(never), "tool-1000");
    expect(database.sent.get("namesOf")).toBeUndefined();
  });

  test("a request that has read one revision is told when another comes", async () => {
    const revisions = revisionsOf();
    const reader = revisions.reader(never);
    await nameBy(reader, "tool-1");
    await change();
    await expect(nameBy(reader, "tool-2")).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(reader.hasChanged).toBe(true);
  });

  test("while a change is being shown, what is in memory answers and the rest waits", async () => {
    const revisions = revisionsOf();
    await nameBy(revisions.reader(never), "tool-1");
    const revision = await change();
    await nameBy(revisions.reader(never), "tool-1");
    await other.write((writer) => writer.run(startClock, { revision }));
    database.sent.clear();
    await nameBy(revisions.reader(never), "tool-1");
    expect(database.sent.get("namesOf")).toBeUndefined();
    let isAnswered = false;
    const waiting = Promise.resolve(nameBy(revisions.reader(never), "tool-2")).then(() => (isAnswered = true));
    await sleep(300);
    expect(isAnswered).toBe(false);
    await other.write((writer) => writer.run(stopClock, { revision }));
    await waiting;
  });

  test("a clock left running by a killed process stops neither readers nor the next change", async () => {
    const revision = await change();
    await other.write((writer) => writer.run(startClock, { revision }));
    const revisions = revisionsOf();
    expect(await nameBy(revisions.reader(never))).toEqual([{ key: "tool-1", name: String(revision) }]);
    const reader = revisions.reader(never);
    await nameBy(reader);
    expect([reader.tick, revisions.bytes]).toEqual([null, 0]);
    const next = await change();
    const settled = revisions.reader(never);
    await nameBy(settled);
    expect(settled.tick).toBe(2 * next);
  });

  test("a start stops a clock that a killed process has left running, so that whole-ontology questions are answered", async () => {
    const revision = await change();
    await mendOntology(other);
    await other.write((writer) => writer.run(startClock, { revision }));
    await mendOntology(other);
    expect((await readSnapshot(database.graph)).revision).toBe(revision);
  });

  test("a start goes on beside somebody who is changing the ontology for long", async () => {
    let isOver: () => void = () => undefined;
    const revision = await change();
    let working: Promise<void> = Promise.resolve();
    await new Promise<void>((begun) => {
      working = changeAlone(other, async () => {
        await other.write((writer) => writer.run(startClock, { revision }));
        begun();
        await new Promise<void>((resolve) => (isOver = resolve));
      });
    });
    await mendOntology(database.graph);
    const reader = revisionsOf().reader(never);
    await nameBy(reader);
    expect(reader.tick).toBeNull();
    isOver();
    await working;
    await mendOntology(database.graph);
    expect((await readSnapshot(database.graph)).revision).toBe(revision);
  }, 60_000);

  test.each([["kept", room], ["not kept", 0]])("no list is of two revisions, while changes are shown over and over and rows are %s", async (_title, bytes) => {
    const revisions = revisionsOf(bytes);
    let isOver = false;
    let looks = 0;
    const seen = new Set<string>();
    const look = async () => {
      while (!isOver) {
        await sleep(1);
        const reader = revisions.reader(never);
        // What was never asked before is read from Neo4j, so that a new revision is noticed.
        const lists = await Promise.all([reader.read(names, { kind: "all" }), nameBy(reader, `tool-${(looks += 1) % many}`)]).catch(() => null);
        if (lists === null && reader.hasChanged) continue;
        const found = new Set([...(lists?.[0] ?? []), ...(lists?.[1] ?? []).map(({ name }) => name)]);
        expect([found.size, lists?.[0]?.length]).toEqual([1, many]);
        seen.add([...found][0] as string);
      }
    };
    const looking = Promise.all([look(), look(), look()]);
    for (let changes = 0; changes < 12; changes += 1) await change();
    isOver = true;
    await looking;
    expect(seen.size).toBeGreaterThan(1);
  }, 120_000);
});
