import { cp, mkdtemp, readdir, rm, writeFile, appendFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { StartError } from "../../src/errors";
import { none, query } from "../../src/graph/query";
import { migrate } from "../../src/loading/migrate";
import { testGraph } from "../support/neo4j";

const db = testGraph();
const ours = join(__dirname, "../../schema/migrations");
let folder: string;

const countProbes = query("countProbes", { params: none, row: z.number() })`MATCH (p:Probe) RETURN count(p) AS row`;
const removeProbe = query("removeProbe", { params: none, row: z.never() })`
MATCH (m:Migration) WHERE m.id STARTS WITH '9001' DETACH DELETE m
`;
const removeRecords = query("removeRecords", { params: none, row: z.never() })`MATCH (m:Migration) DELETE m`;
const recorded = query("recorded", { params: none, row: z.object({ id: z.string(), checksum: z.string(), at: z.string() }) })`
MATCH (m:Migration) RETURN m {.id, .checksum, at: toString(m.at)} AS row ORDER BY m.id
`;
const findExactly = query("findExactly", { params: z.strictObject({ phrase: z.string() }), row: z.string() })`
CALL db.index.fulltext.queryNodes('roleKeys', $phrase) YIELD node RETURN node.id AS row
`;
const createRoles = query("createRoles", { params: none, row: z.never() })`
CREATE (:Role {id: 'one', keys: ['senior nlp engineer', 'c++ "lead"']}), (:Role {id: 'two', keys: ['senior nlp engineer ii', 'senior']})
`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await cp(ours, folder, { recursive: true });
  await db.wipe();
  db.sent.clear();
});

afterEach(async () => {
  await db.graph.change(removeProbe, {});
  await rm(folder, { recursive: true });
});

test("on a migrated database nothing is done again", async () => {
  expect(await migrate(db.graph)).toEqual([]);
  expect([...db.sent.keys()]).toEqual(["appliedMigrations"]);
});

test("a new migration runs once and is recorded with its checksum and time", async () => {
  await writeFile(join(folder, "9001-probe.cypher"), "// Two statements.\nCREATE (:Probe {text: 'a; b'});\n\nCREATE (:Probe);\n");

  expect(await migrate(db.graph, folder)).toEqual(["9001-probe"]);
  expect(await migrate(db.graph, folder)).toEqual([]);
  expect(await db.graph.read(countProbes, {})).toEqual([2]);
  expect((await db.graph.read(recorded, {})).at(-1)).toMatchObject({ id: "9001-probe", checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test("a migration that was changed after it ran is refused by name before anything runs", async () => {
  const [first = ""] = await readdir(folder);
  await appendFile(join(folder, first), "CREATE (:Probe);\n");
  await writeFile(join(folder, "9001-probe.cypher"), "CREATE (:Probe);\n");

  const refusal = migrate(db.graph, folder);
  await expect(refusal).rejects.toThrow(StartError);
  await expect(refusal).rejects.toThrow(`schema/migrations/${first} was changed after it ran on this database.`);
  expect(await db.graph.read(countProbes, {})).toEqual([0]);
});

test("other comments and line ends are no change", async () => {
  const [first = ""] = await readdir(folder);
  await appendFile(join(folder, first), "\r\n// One more word.\r\n");

  expect(await migrate(db.graph, folder)).toEqual([]);
});

test("a migration that was killed before its record runs again, and two starters at once do no harm", async () => {
  await db.graph.change(removeRecords, {});

  await Promise.all([migrate(db.graph), migrate(db.graph)]);
  expect(await db.graph.read(recorded, {})).toHaveLength((await readdir(ours)).length);
});

test("a quoted phrase finds exactly the role that has it as a whole name", async () => {
  await db.graph.change(createRoles, {});

  expect(await db.graph.read(findExactly, { phrase: '"senior nlp engineer"' })).toEqual(["one"]);
  expect(await db.graph.read(findExactly, { phrase: '"senior"' })).toEqual(["two"]);
  expect(await db.graph.read(findExactly, { phrase: '"c++ \\"lead\\""' })).toEqual(["one"]);
  expect(await db.graph.read(findExactly, { phrase: '"nlp engineer"' })).toEqual([]);
});
