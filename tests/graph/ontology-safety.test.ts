import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ConflictError, TimeoutError } from "../../src/errors";
import { loadOntology, type LoadResult } from "../../src/loading/load-ontology";
import { changeAlone } from "../../src/loading/lock";
import type { OntologyRecords } from "../../src/facts/records";
import { revisionNumber } from "../../src/ontology/revision.queries";
import { testGraph } from "../support/neo4j";
import { heldRecords, holdSample } from "../support/sample-graph";
import { edited, inOrder, link, node, sampleRecords } from "../support/sample-records";

const db = testGraph();
const sample = sampleRecords();
let before: number;
const load = (records: OntologyRecords, timeoutMs?: number): Promise<LoadResult> =>
  loadOntology(db.graph, records, { by: "test", timeoutMs });

const changed: OntologyRecords = {
  nodes: [...edited(sample, "Tool:pytorch", { vendor: "Meta" }).nodes, node("Skill:rust", { name: "Rust", kind: "TECHNICAL" })],
  relationships: [
    ...sample.relationships.filter(({ type }) => type !== "MOVES"),
    link("Skill:rust", "BROADER", "Skill:programming"),
  ],
};

async function expectOnlySample(): Promise<void> {
  expect(inOrder(await heldRecords(db.graph))).toEqual(inOrder(sample));
  expect(await db.graph.read(revisionNumber, {})).toEqual([before]);
}

beforeEach(async () => {
  before = await holdSample(db.graph);
});

test.each(["removeSkill_MOVES_Kpi", "putTool", "putSkill_BROADER_Skill", "raiseRevision"])(
  "a load that is killed before %s leaves the ontology as it was, and the next load goes through",
  async (dieAt) => {
    const options = ["-r", join(__dirname, "../support/ts.cjs"), join(__dirname, "../support/load-and-die.ts")];
    const child = spawnSync(process.execPath, options, { input: JSON.stringify({ address: db.address, records: changed, dieAt }) });

    expect(child.signal).toBe("SIGKILL");
    await expectOnlySample();
    expect(await load(changed)).toMatchObject({ written: true, revision: before + 1 });
  },
);

test("a load that fails at its end leaves the ontology as it was", async () => {
  const dangling = link("Retired:Role:old", "REPLACED_BY", "Role:nobody");

  await expect(load({ ...changed, relationships: [...changed.relationships, dangling] })).rejects.toThrow(
    "1 relationships (Retired REPLACED_BY Role) have an end that is not in the graph.",
  );
  await expectOnlySample();
});

test("records that the graph has no place for are refused", async () => {
  const strange = link("Tool:pytorch", "BROADER", "Tool:pytorch");
  await expect(load({ ...sample, relationships: [...sample.relationships, strange] })).rejects.toThrow(
    "The graph has no place for Tool:pytorch -[:BROADER]-> Tool:pytorch.",
  );
  const twice = { ...sample, nodes: [...sample.nodes, node("Skill:python", { name: "Again" })] };
  await expect(load(twice)).rejects.toThrow("Skill:python is among the records twice.");
  const foreign = { ...sample, nodes: [...sample.nodes, node("Skill:esco-1", { scheme: "esco" })] };
  await expect(load(foreign)).rejects.toThrow('Skill:esco-1 is of scheme "esco", not "curated".');
  await expectOnlySample();
});

test("of two loads of the same at once, one writes and the other finds nothing to do", async () => {
  const results = await Promise.all([load(changed), load(changed)]);

  expect(results.map(({ written }) => written).sort()).toEqual([false, true]);
  expect(results.map(({ revision }) => revision)).toEqual([before + 1, before + 1]);
});

test("a load waits for another one and then plans against what that one left", async () => {
  const order: string[] = [];
  const first = changeAlone(db.graph, async () => {
    order.push("first has the lock");
    await sleep(1_500);
    order.push("first ends");
  });
  while (order.length === 0) await sleep(10);
  const second = load(changed).then(() => order.push("second ends"));

  await Promise.all([first, second]);
  expect(order).toEqual(["first has the lock", "first ends", "second ends"]);
});

test("a load that waits too long for another is refused in words, and one that takes too long is undone", async () => {
  let locked = false;
  const holder = changeAlone(db.graph, async () => {
    locked = true;
    await sleep(6_000);
  });
  while (!locked) await sleep(10);

  const refusal = load(changed, 1_000);
  await expect(refusal).rejects.toThrow(ConflictError);
  await expect(refusal).rejects.toThrow("Somebody else has been changing the ontology for 1 seconds. Nothing was written");
  await holder;
  const tooLong = changeAlone(db.graph, async (writer) => {
    await sleep(4_000);
    await writer.run(revisionNumber, {});
  }, 1_000);
  await expect(tooLong).rejects.toThrow(TimeoutError);
  await expectOnlySample();
});
