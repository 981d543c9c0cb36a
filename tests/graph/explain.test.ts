import { readdirSync } from "node:fs";
import { join } from "node:path";
import { statements, type Statement } from "../../src/graph/query";
import { loadOntology } from "../../src/loading/load-ontology";
import { noteFinished, noteUnfinished } from "../../src/ontology/revision.queries";
import { explainer } from "../support/explain";
import { testGraph } from "../support/neo4j";
import { sampleRecords } from "../support/sample-records";

const source = join(__dirname, "../../src");
for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".queries.ts")) jest.requireActual(join(source, file));
}
const ofTheProduct: readonly Statement[] = statements.filter(({ name }) => !["removeAll", "resetRevision"].includes(name));

/** Statements that read a label as a whole, because all of it is the answer. */
const wholeLists: Readonly<Record<string, string>> = {
  appliedMigrations: "a handful of nodes, read at start",
  findings: "the whole list is filtered in memory",
  allFamilies: "the families field",
  allLevels: "the levels field",
  ladders: "every family with its rungs, compared with a title",
  allSources: "the sources field",
  unfinishedSchemes: "a handful of nodes, read by imports and the status",
  factsOfSources: "the status command counts every fact",
  rolesByLevel: "every role on a rung, in the order of rungs",
  rolesByPay: "every role of known pay, in the order of pay",
  allRoleSlugs: "what a filter with \"not\" is taken from",
  allSkillSlugs: "what a filter with \"not\" is taken from",
  allToolSlugs: "what a filter with \"not\" is taken from",
  allKpiSlugs: "what a filter with \"not\" is taken from",
};

const db = testGraph();
let server: ReturnType<typeof explainer>;

beforeAll(async () => {
  await loadOntology(db.graph, sampleRecords(), { by: "test" });
  await db.graph.change(noteUnfinished, { scheme: "esco", what: "An import" });
  await db.graph.change(noteFinished, { scheme: "esco" });
  server = explainer(db.address);
});
afterAll(() => server.close());

test("every statement has a name of its own", () => {
  const names = ofTheProduct.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(ofTheProduct.map(({ name, text }) => ({ name, text })))("$name: Neo4j warns of nothing and finds nodes by index", async ({ name, text }) => {
  const { warnings, operators } = await server.explain(text);

  expect(warnings).toEqual([]);
  const scans = operators.filter((operator) => /AllNodesScan|LabelScan|LabelsScan|AllRelationshipsScan|RelationshipTypeScan/.test(operator));
  expect(scans.length > 0 && !(name in wholeLists) ? scans : []).toEqual([]);
});

test("no statement is excused that needs no excuse", async () => {
  for (const name of Object.keys(wholeLists)) {
    const { operators } = await server.explain(ofTheProduct.find((statement) => statement.name === name)?.text ?? "");
    expect([name, operators.some((operator) => operator.includes("Scan"))]).toEqual([name, true]);
  }
});
