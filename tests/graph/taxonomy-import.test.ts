import { z } from "zod";
import { BadInputError, ConflictError } from "../../src/errors";
import { none, query } from "../../src/graph/query";
import type { OntologyRecords } from "../../src/facts/records";
import { importTaxonomy, removeTaxonomy, type ImportRequest } from "../../src/loading/import-taxonomy";
import { loadOntology } from "../../src/loading/load-ontology";
import { readRecords } from "../../src/loading/read-records";
import { currentRevision, revisionNumber, unfinishedSchemes } from "../../src/ontology/revision.queries";
import { ontologyCounts } from "../../src/ontology/statistics.queries";
import { skillsOfRoles } from "../../src/skills/requirement.queries";
import { testGraph } from "../support/neo4j";
import { edited, inOrder, link, node, sampleRecords, without } from "../support/sample-records";
import { escoRecords, escoRole, escoSkill, requirement, taxonomyOf, type Pause } from "../support/taxonomy-of";
import { wholeGraph } from "../support/whole-graph";

const db = testGraph();
const esco = escoRecords();

const wordsFound = query("wordsFound", { params: none, row: z.string() })`
CALL db.index.fulltext.queryNodes('conceptText', 'lighthouse lamp') YIELD node RETURN node.id AS row
`;

const load = (records: OntologyRecords, request: Partial<ImportRequest> = {}, pause?: Pause) =>
  importTaxonomy(db.graph, taxonomyOf(records, pause), { by: "test", ...request });
const remove = (request: Partial<ImportRequest> = {}) => removeTaxonomy(db.graph, "esco", { by: "test", ...request });
const held = (scheme: string) => db.graph.write((reader) => readRecords(reader, scheme));
const writesSent = () => [...db.sent.keys()].filter((name) => !/^(pageOf|count|revision|unfinished|lockOntology$|nothingElse$)/.test(name));
let before: number;

beforeEach(async () => {
  await db.wipe();
  before = (await loadOntology(db.graph, sampleRecords(), { by: "test" })).revision;
  db.sent.clear();
});

test("an import is one revision, with the title and a count of what it brought, beside the curated ontology", async () => {
  const result = await load(esco);

  expect(result).toMatchObject({
    revision: before + 1, written: true, found: 0,
    nodes: { added: 14, changed: 0, removed: 0 }, relationships: { added: 29, changed: 0, removed: 0 },
  });
  expect(result.kinds["(Role)-[:REQUIRES]->(Skill)"]).toEqual({ added: 18, changed: 0, removed: 0 });
  expect(inOrder(await held("esco"))).toEqual(inOrder(esco));
  expect(inOrder(await held("curated"))).toEqual(inOrder(sampleRecords()));
  expect((await db.graph.read(currentRevision, {}))[0]).toMatchObject({
    number: before + 1, by: "test", summary: "ESCO 0.1: nodes: 14 added; relationships: 29 added",
  });
});

test("while an import runs nobody sees any of it, and afterwards everybody sees all of it", async () => {
  const look = async () => ({
    revision: await db.graph.read(revisionNumber, {}),
    counts: await db.graph.read(ontologyCounts, {}),
    words: await db.graph.read(wordsFound, {}),
    requirements: (await db.graph.read(skillsOfRoles, { keys: ["esco:r0"], limit: 100 })).length,
  });
  const first = await look();
  const during: unknown[] = [];
  await load(esco, {}, async () => during.push(await look()));

  expect(during.length).toBe(14);
  during.forEach((seen) => expect(seen).toEqual(first));
  const after = await look();
  expect(after).toMatchObject({ revision: [before + 1], counts: [{ roles: 8, skills: 8, families: 2, sources: 2 }], requirements: 3 });
  expect(after.words).toHaveLength(12);
});

test("importing the same again writes nothing: at once by its digest, and after comparing everything", async () => {
  await load(esco);
  db.sent.clear();

  expect(await load(esco)).toMatchObject({ revision: before + 1, written: false, compared: false });
  expect([...db.sent.keys()]).toEqual(["revisionOfDigest"]);
  expect(await load(esco, { verify: true })).toMatchObject({ revision: before + 1, written: false, compared: true, kinds: {} });
  expect(writesSent()).toEqual([]);
});

test("records of another digest that change nothing are noted without a revision", async () => {
  await load(esco);
  const otherwise = { ...esco, nodes: [...esco.nodes].reverse() };

  expect(await load(otherwise)).toMatchObject({ revision: before + 1, written: false, compared: true });
  expect(await load(otherwise)).toMatchObject({ written: false, compared: false });
});

test("a fact that was edited in the graph by hand is put right by a comparison", async () => {
  await load(esco);
  await db.graph.change(query("spoil", { params: none, row: z.never() })`MATCH (s:Skill {id: 'esco:s1'}) SET s.name = 'spoilt'`, {});

  expect(await load(esco)).toMatchObject({ written: false });
  expect(await load(esco, { verify: true })).toMatchObject({ written: true, kinds: { Skill: { added: 0, changed: 1, removed: 0 } } });
  expect(inOrder(await held("esco"))).toEqual(inOrder(esco));
});

test("another edition changes just what differs, in one revision", async () => {
  await load(esco);
  const kept = without(without(esco, "Role:esco:r5"), "Skill:esco:s4");
  const edition: OntologyRecords = {
    nodes: [...edited(kept, "Skill:esco:s1", { name: "trim wicks" }).nodes, escoRole(6), escoSkill(6), escoSkill(7)],
    relationships: [
      ...kept.relationships.filter(({ type }) => type !== "BROADER"),
      requirement(0, 6), requirement(6, 0), requirement(6, 7, "OPTIONAL"),
    ].map((record) => (record.from.id === "esco:r0" && record.to.id === "esco:s1" ? requirement(0, 1, "OPTIONAL") : record)),
  };

  const result = await load(edition);
  expect(result).toMatchObject({ revision: before + 2, written: true, nodes: { added: 3, changed: 1, removed: 2 } });
  expect(result.kinds).toEqual({
    Role: { added: 1, changed: 0, removed: 1 },
    Skill: { added: 2, changed: 1, removed: 1 },
    "(Role)-[:IN_FAMILY]->(RoleFamily)": { added: 0, changed: 0, removed: 1 },
    "(Role)-[:REQUIRES]->(Skill)": { added: 3, changed: 1, removed: 6 },
    "(Skill)-[:BROADER]->(Skill)": { added: 0, changed: 0, removed: 5 },
  });
  expect(inOrder(await held("esco"))).toEqual(inOrder(edition));
  expect(inOrder(await held("curated"))).toEqual(inOrder(sampleRecords()));
  expect(await db.graph.read(unfinishedSchemes, {})).toEqual([]);
});

test("a dry run counts what would change, waits for nobody and writes nothing", async () => {
  const result = await load(esco, { dryRun: true });

  expect(result).toMatchObject({ revision: before, written: false, nodes: { added: 14 }, relationships: { added: 29 } });
  expect(writesSent()).toEqual([]);
  expect([...db.sent.keys()]).not.toContain("lockOntology");
});

test("removing a taxonomy leaves the graph exactly as it was before its import, under one revision", async () => {
  const untouched = await wholeGraph(db.graph);
  await load(esco);
  const onet = { nodes: [node("Skill:onet:1", { scheme: "onet", name: "Reading", keys: ["reading"] })], relationships: [] };
  await load(onet);

  expect(await remove({ dryRun: true })).toMatchObject({ written: false, nodes: { removed: 14 }, relationships: { removed: 29 } });
  expect(await remove()).toMatchObject({ revision: before + 3, written: true, nodes: { removed: 14 }, relationships: { removed: 29 } });
  expect(inOrder(await held("onet"))).toEqual(onet);
  await removeTaxonomy(db.graph, "onet", { by: "test" });
  expect(await wholeGraph(db.graph)).toEqual(untouched);
  expect(await remove()).toMatchObject({ revision: before + 4, written: false });
});

test("records that no graph could hold are refused, and what was there stays", async () => {
  const dangling = { ...esco, relationships: [...esco.relationships, requirement(0, 99)] };
  await expect(load(dangling)).rejects.toThrow("1 relationships (Role REQUIRES Skill) have an end that is not in the graph.");
  await expect(load({ ...esco, nodes: [...esco.nodes, escoSkill(1)] })).rejects.toThrow("Skill:esco:s1 is among the records twice.");
  await expect(load({ ...esco, relationships: [...esco.relationships, requirement(0, 1)] })).rejects.toThrow(
    "Role:esco:r0 -[:REQUIRES]-> Skill:esco:s1 is among the records twice.",
  );
  const foreign = { ...esco, nodes: [...esco.nodes, node("Skill:x", { scheme: "onet" })] };
  await expect(load(foreign)).rejects.toThrow('Skill:x is of scheme "onet", not "esco".');
  const taken = { ...esco, nodes: [...esco.nodes, node("Skill:python", { scheme: "esco", name: "Python" })] };
  await expect(load(taken)).rejects.toThrow(ConflictError);
  await expect(load(sampleRecords())).rejects.toThrow(BadInputError);

  expect(inOrder(await held("curated"))).toEqual(inOrder(sampleRecords()));
  expect((await held("esco")).nodes).toEqual([]);
  expect(await db.graph.read(revisionNumber, {})).toEqual([before]);
});

test("a fact of a taxonomy may lead to a curated node", async () => {
  const records = { ...esco, relationships: [...esco.relationships, link("Skill:esco:s1", "RELATED", "Skill:python")] };

  await load(records);
  expect(inOrder(await held("esco"))).toEqual(inOrder(records));
});
