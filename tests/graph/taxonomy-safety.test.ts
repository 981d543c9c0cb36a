import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { OntologyRecords } from "../../src/facts/records";
import { importTaxonomy, removeTaxonomy, type ImportRequest } from "../../src/loading/import-taxonomy";
import { loadOntology } from "../../src/loading/load-ontology";
import { readRecords } from "../../src/loading/read-records";
import { revisionNumber, unfinishedSchemes } from "../../src/ontology/revision.queries";
import { testGraph } from "../support/neo4j";
import { edited, inOrder, sampleRecords } from "../support/sample-records";
import { escoRecords, taxonomyOf, type Pause } from "../support/taxonomy-of";
import { wholeGraph } from "../support/whole-graph";

const db = testGraph();
const esco = escoRecords();
const load = (records: OntologyRecords, request: Partial<ImportRequest> = {}, pause?: Pause) =>
  importTaxonomy(db.graph, taxonomyOf(records, pause), { by: "test", ...request });
const remove = () => removeTaxonomy(db.graph, "esco", { by: "test" });
const held = async () => inOrder(await db.graph.write((reader) => readRecords(reader, "esco")));
const curated = (vendor: string) => loadOntology(db.graph, edited(sampleRecords(), "Tool:pytorch", { vendor }), { by: "test" });
let before: number;

/** A process of its own begins the work and is killed when it is about to send this statement. */
function killed(how: "import" | "remove", dieAt: string, records: OntologyRecords = esco): void {
  const options = ["-r", join(__dirname, "../support/ts.cjs"), join(__dirname, "../support/load-and-die.ts")];
  const child = spawnSync(process.execPath, options, { input: JSON.stringify({ address: db.address, records, dieAt, how }) });
  expect(child.signal).toBe("SIGKILL");
}

beforeEach(async () => {
  await db.wipe();
  before = (await loadOntology(db.graph, sampleRecords(), { by: "test" })).revision;
});

test.each([
  ["putStagedSkill", 7],
  ["putStagedRole_REQUIRES_Skill", 20],
  ["showRole", 43],
  ["noteDigest", 43],
])("an import that is killed before %s has shown nothing, and the next one goes on from the %i records that it staged", async (dieAt, found) => {
  killed("import", dieAt);

  expect((await held()).nodes).toEqual([]);
  expect(await db.graph.read(revisionNumber, {})).toEqual([before]);
  expect(await db.graph.read(unfinishedSchemes, {})).toEqual([{ scheme: "esco", what: "ESCO 0.1" }]);
  expect(await load(esco)).toMatchObject({ revision: before + 1, written: true, found, nodes: { added: 14 }, relationships: { added: 29 } });
  expect(await held()).toEqual(inOrder(esco));
  expect(await db.graph.read(unfinishedSchemes, {})).toEqual([]);
});

test("what a killed import staged of another edition is gone after the next one", async () => {
  await load(esco);
  const expected = await wholeGraph(db.graph);
  await remove();
  killed("import", "showRole", escoRecords(9));

  expect(await load(esco)).toMatchObject({ written: true, nodes: { added: 14 } });
  expect(await wholeGraph(db.graph)).toEqual(expected);
});

test("a removal that is killed while it clears away has hidden everything, and the next one clears the rest without a revision", async () => {
  const untouched = await wholeGraph(db.graph);
  await load(esco);
  killed("remove", "removeStagedSkill");

  expect((await held()).nodes).toEqual([]);
  expect(await db.graph.read(revisionNumber, {})).toEqual([before + 2]);
  expect(await wholeGraph(db.graph)).not.toEqual(untouched);
  expect(await remove()).toMatchObject({ revision: before + 2, written: false });
  expect(await wholeGraph(db.graph)).toEqual(untouched);
});

test("an import whose signal aborts ends with its reason, shows nothing and can be gone on with", async () => {
  const stopping = new AbortController();
  const pause: Pause = async (kind) => {
    if (typeof kind !== "string") stopping.abort(new Error("stopped by hand"));
  };

  await expect(load(esco, { signal: stopping.signal }, pause)).rejects.toThrow("stopped by hand");
  expect((await held()).nodes).toEqual([]);
  expect(await load(esco)).toMatchObject({ revision: before + 1, written: true });
  expect(await held()).toEqual(inOrder(esco));
});

test("of two imports of the same at once, one writes and the other finds nothing to do", async () => {
  const results = await Promise.all([load(esco), load(esco)]);

  expect(results.map(({ written }) => written).sort()).toEqual([false, true]);
  expect(results.map(({ revision }) => revision)).toEqual([before + 1, before + 1]);
  expect(await held()).toEqual(inOrder(esco));
});

test("a load of the seeds waits for an import that is under way, and both are there in the end", async () => {
  const order: string[] = [];
  let seeds: Promise<unknown> = Promise.resolve();
  const pause: Pause = async () => {
    if (order.push("import reads") === 1) seeds = curated("Meta").then(() => order.push("seeds are loaded"));
  };
  await load(esco, {}, pause);
  await seeds;

  expect(order.at(-1)).toBe("seeds are loaded");
  expect(order.filter((what) => what === "import reads")).toHaveLength(order.length - 1);
  expect(await db.graph.read(revisionNumber, {})).toEqual([before + 2]);
  expect(await held()).toEqual(inOrder(esco));
});

test("a load of the seeds that waits too long for an import is refused in words", async () => {
  let refusal: Promise<unknown> | undefined;
  const pause: Pause = async () => {
    refusal ??= loadOntology(db.graph, edited(sampleRecords(), "Tool:pytorch", { vendor: "Meta" }), { by: "test", timeoutMs: 500 }).catch((error: unknown) => error);
    await refusal;
  };
  await load(esco, {}, pause);

  expect(String(await refusal)).toContain("Somebody else has been changing the ontology");
  expect(await held()).toEqual(inOrder(esco));
});
