import { applyPlan } from "../../src/loading/apply-plan";
import { loadOntology, revisionHolding } from "../../src/loading/load-ontology";
import { changeAlone } from "../../src/loading/lock";
import { patterns } from "../../src/facts/patterns";
import { labels } from "../../src/ontology/labels";
import { planText } from "../../src/loading/plan-text";
import { isEmptyPlan } from "../../src/loading/plan";
import type { OntologyRecords } from "../../src/facts/records";
import { currentRevision, revisionNumber } from "../../src/ontology/revision.queries";
import { findings, ontologyCounts } from "../../src/ontology/statistics.queries";
import { testGraph } from "../support/neo4j";
import { heldRecords, holdSample } from "../support/sample-graph";
import { edited, inOrder, link, node, sampleRecords, without } from "../support/sample-records";

const db = testGraph();
const sample = sampleRecords();
const load = (records: OntologyRecords, options: { dryRun?: boolean; summary?: string } = {}) =>
  loadOntology(db.graph, records, { by: "an editor", ...options });
const held = () => heldRecords(db.graph);
let before: number;

beforeEach(async () => {
  before = await holdSample(db.graph);
  db.sent.clear();
});

test("the sample has every label and every pattern", () => {
  expect(new Set(sample.nodes.map(({ label }) => label))).toEqual(new Set(labels));
  const has = sample.relationships.map(({ from, type, to }) => `${from.label} ${type} ${to.label}`);
  expect(new Set(has)).toEqual(new Set(patterns.map((pattern) => pattern.join(" "))));
});

test("the first load is revision 1, with its author, its time and a count of what the graph then holds", async () => {
  await db.wipe();
  await load(sample);

  const [revision] = await db.graph.read(currentRevision, {});

  expect(revision).toMatchObject({ number: 1, by: "an editor" });
  expect(revision?.summary).toBe(`nodes: ${sample.nodes.length} added; relationships: ${sample.relationships.length} added`);
  expect(revision?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Math.abs(Date.now() - Date.parse(revision?.at ?? ""))).toBeLessThan(60_000);
  expect(inOrder(await held())).toEqual(inOrder(sample));
});

test("loading the same twice writes nothing and leaves the revision", async () => {
  await load(sample);
  db.sent.clear();
  const result = await load(sampleRecords());

  expect(result).toMatchObject({ written: false, revision: before });
  expect(isEmptyPlan(result.plan)).toBe(true);
  expect([...db.sent.keys()].filter((name) => !/^(read|revisionNumber$|nothingElse$)/.test(name))).toEqual(["lockOntology", "revisionOfDigest"]);
});

test("records of another digest that change nothing are known at the next start, without a revision of their own", async () => {
  await load(sample);
  const otherwise = { ...sample, nodes: [...sample.nodes].reverse() };
  expect(await revisionHolding(db.graph, otherwise)).toBeNull();
  db.sent.clear();

  expect(await load(otherwise)).toMatchObject({ written: false, revision: before });
  expect([...db.sent.keys()].filter((name) => !/^(read|revisionNumber$|nothingElse$)/.test(name))).toEqual(["lockOntology", "revisionOfDigest", "noteDigest"]);
  expect(await revisionHolding(db.graph, otherwise)).toBe(before);
  expect(inOrder(await held())).toEqual(inOrder(sample));
  expect(await db.graph.read(revisionNumber, {})).toEqual([before]);
});

test("an edit changes just what it says, under the next revision with the summary given", async () => {
  const wanted = edited(sample, "Skill:python", { description: "Edited.", aliases: ["py"] });
  const result = await load(wanted, { summary: "Python is described anew." });

  expect(planText(result.plan)).toBe("nodes: 1 changed\n  Skill: 1 changed\n~ Skill:python (aliases, description)");
  expect([...db.sent.keys()].filter((name) => name.startsWith("put"))).toEqual(["putSkill"]);
  expect(inOrder(await held())).toEqual(inOrder(wanted));
  expect((await db.graph.read(currentRevision, {}))[0]).toMatchObject({ number: before + 1, summary: "Python is described anew." });
});

test("a property that is no longer said is gone from the graph", async () => {
  const nodes = sample.nodes.map((record) => (record.id === "pytorch" ? node("Tool:pytorch", { name: "PyTorch" }) : record));
  const relationships = sample.relationships.map((record) => (record.type === "USES" ? { ...record, properties: {} } : record));
  await load({ nodes, relationships });

  expect(inOrder(await held())).toEqual(inOrder({ nodes, relationships }));
});

test("what the records no longer hold is removed from the graph", async () => {
  const wanted = without(without(sample, "Stakeholder:product-internal"), "ExternalConcept:esco-1");
  const { plan } = await load({ ...wanted, relationships: wanted.relationships.filter(({ type }) => type !== "MOVES") });

  expect(plan.nodes.removed).toHaveLength(2);
  expect(plan.relationships.removed.map(({ type }) => type).sort()).toEqual(["MATCHES", "MATCHES", "MATCHES", "MOVES", "WORKS_WITH"]);
  expect((await held()).nodes).toHaveLength(sample.nodes.length - 2);
});

test("a dry run tells the plan and writes nothing", async () => {
  const result = await load(edited(sample, "Tool:pytorch", { vendor: "Meta" }), { dryRun: true });

  expect(planText(result.plan)).toContain("~ Tool:pytorch (vendor)");
  expect(result).toMatchObject({ written: false, revision: before });
  expect([...db.sent.keys()]).toEqual(["readNodes", "readRelationships", "revisionNumber"]);
  expect(inOrder(await held())).toEqual(inOrder(sample));
});

test("a dry run does not wait for somebody who is changing the ontology", async () => {
  const result = await changeAlone(db.graph, () => load(sample, { dryRun: true }));

  expect(result).toMatchObject({ written: false, revision: before });
});

test("a retired id keeps its line, so that old links go on leading somewhere", async () => {
  await expect(load(without(without(sample, "Retired:Kpi:old"), "Retired:Skill:old"))).rejects.toThrow(
    /no longer in seeds\/retired\.yml.*\n {2}Kpi:old: Kpi:latency\n {2}Skill:old: Skill:python$/,
  );
  expect(inOrder(await held())).toEqual(inOrder(sample));
});

test("a retired id leaves when it lives again", async () => {
  const { nodes, relationships } = without(sample, "Retired:Kpi:old");
  await load({ nodes: [...nodes, node("Kpi:old", { name: "Old" })], relationships });

  expect((await db.graph.read(ontologyCounts, {}))[0]?.kpis).toBe(2);
});

test("ids that go away without a replacement are refused, all by name, with the lines to write", async () => {
  const wanted = without(without(without(sample, "Skill:python"), "Kpi:latency"), "Level:senior");

  await expect(load(wanted)).rejects.toThrow(
    /seeds\/retired\.yml.*\n {2}Kpi:latency: <id of its replacement>\n {2}Skill:python: <id of its replacement>$/,
  );
  expect(inOrder(await held())).toEqual(inOrder(sample));
});

test("an id goes away when a retired id with a replacement takes its place", async () => {
  const { nodes, relationships } = without(sample, "Kpi:latency");
  await load({
    nodes: [...nodes, node("Retired:Kpi:latency", {}), node("Kpi:speed", { name: "Speed" })],
    relationships: [...relationships, link("Retired:Kpi:latency", "REPLACED_BY", "Kpi:speed")],
  });

  expect((await db.graph.read(ontologyCounts, {}))[0]?.kpis).toBe(1);
});

test("nodes of other schemes are left alone", async () => {
  const foreign = node("Skill:esco-python", { scheme: "esco", name: "Python (ESCO)" });
  await db.graph.write(async (writer) => {
    const none = { added: [], changed: [], removed: [] };
    await applyPlan(writer, { nodes: { ...none, added: [foreign] }, relationships: none });
  });

  expect(await load(sample)).toMatchObject({ written: false });
  await expect(load({ ...sample, nodes: [...sample.nodes, node("Skill:esco-python", {})] })).rejects.toThrow("identity exists");
  await db.wipe();
});

test("the ontology counts what it holds and lists its findings", async () => {
  expect(await db.graph.read(ontologyCounts, {})).toEqual([{
    roles: 2, documentedRoles: 1, families: 1, skills: 2, tools: 1, kpis: 1, certifications: 1, transitions: 1, statements: 1, sources: 1,
  }]);
  expect(await db.graph.read(findings, {})).toEqual([
    { rule: "orphan-skill", severity: "WARNING", message: "No role needs it.", nodeIds: ["Skill:programming"] },
  ]);
});
