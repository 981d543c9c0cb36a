import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { keys, query } from "../../src/graph/query";
import { Revisions } from "../../src/graph/revisions";
import { text } from "../../src/graph/shapes";
import { Loaders } from "../../src/loaders";
import { testGraph } from "../support/neo4j";

const numberOf = query("numberOf", { params: keys, row: z.object({ key: text, number: z.number().int() }) })`
UNWIND $keys AS key
RETURN {key: key, number: toInteger(key)} AS row
`;
const inverseOf = query("inverseOf", { params: keys, row: z.object({ key: text, number: z.number() }) })`
UNWIND $keys AS key
RETURN {key: key, number: 1 / toInteger(key)} AS row
`;
/** Takes long for one of its keys. */
const slowly = query("slowly", { params: keys, row: z.object({ key: text, number: z.number().int() }) })`
UNWIND $keys AS key
UNWIND range(1, CASE key WHEN 'slow' THEN 5000000 ELSE 1 END) AS number
WITH key, count(number) AS number
RETURN {key: key, number: number} AS row
`;

describe("what requests ask at the same time", () => {
  const database = testGraph();
  beforeEach(() => database.sent.clear());
  const ask = async (revisions: Revisions, key: string, statement = numberOf, gone = new AbortController().signal) =>
    new Loaders(revisions.reader(() => gone)).one(statement, key);

  test.each([["kept", 10_000_000], ["not kept", 0]])("is read once for all of them, where rows are %s", async (_title, room) => {
    const revisions = new Revisions(database.graph, room);
    const wanted = Array.from({ length: 50 }, (_nothing, at) => at % 7);
    const rows = await Promise.all(wanted.map((number) => ask(revisions, String(number))));
    expect(rows).toEqual(wanted.map((number) => ({ key: String(number), number })));
    expect(database.sent.get("numberOf")).toBe(1);
  });

  test("is read by several statements where there are very many keys", async () => {
    const revisions = new Revisions(database.graph, 0);
    const rows = await Promise.all(Array.from({ length: 2_500 }, (_nothing, number) => ask(revisions, String(number))));
    expect(rows.map((row) => row?.number)).toEqual(Array.from({ length: 2_500 }, (_nothing, number) => number));
    expect(database.sent.get("numberOf")).toBe(3);
  });

  test("is gathered while the same is being read, and does not wait long for that", async () => {
    const revisions = new Revisions(database.graph, 0);
    let isThere = false;
    const slow = ask(revisions, "slow", slowly).then(() => (isThere = true));
    await setImmediate();
    const others = ["a", "b", "c"].map(async (key) => {
      await setImmediate();
      return ask(revisions, key, slowly);
    });
    expect(await Promise.all(others)).toEqual(["a", "b", "c"].map((key) => ({ key, number: 1 })));
    expect([isThere, database.sent.get("slowly")]).toEqual([false, 2]);
    await slow;
  });

  test("comes to those who stay, when one of them goes away", async () => {
    const revisions = new Revisions(database.graph, 0);
    const leaving = new AbortController();
    const [left, stayed] = [ask(revisions, "1", numberOf, leaving.signal), ask(revisions, "2")];
    void setImmediate().then(() => leaving.abort());
    await expect(left).rejects.toThrow("The client went away.");
    expect(await stayed).toEqual({ key: "2", number: 2 });
    expect(database.sent.get("numberOf")).toBe(1);
  });

  test("is not read when everybody has gone, and who comes right then has an answer", async () => {
    const revisions = new Revisions(database.graph, 0);
    const leaving = new AbortController();
    const left = ["1", "2"].map((key) => ask(revisions, key, numberOf, leaving.signal));
    const later = setImmediate().then(() => {
      leaving.abort();
      return ask(revisions, "3");
    });
    expect((await Promise.allSettled(left)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect([await later, database.sent.get("numberOf")]).toEqual([{ key: "3", number: 3 }, 1]);
  });

  test("fails for all who asked when Neo4j fails, and for none who ask afterwards", async () => {
    const revisions = new Revisions(database.graph, 0);
    const rows = await Promise.allSettled(["1", "0"].map((key) => ask(revisions, key, inverseOf)));
    expect(rows.map((row) => row.status === "rejected" && String(row.reason))).toEqual([
      expect.stringMatching(/inverseOf.*by zero/), expect.stringMatching(/inverseOf.*by zero/),
    ]);
    expect(await ask(revisions, "1", inverseOf)).toEqual({ key: "1", number: 1 });
  });
});
