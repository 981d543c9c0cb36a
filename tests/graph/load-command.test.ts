import { load, recordsIn } from "../../src/cli/load";
import { readRecords } from "../../src/loading/read-records";
import { readSeeds } from "../../src/seeds/read-seeds";
import { toRecords } from "../../src/facts/to-records";
import { testGraph } from "../support/neo4j";
import { inOrder } from "../support/sample-records";
import { editedSeeds, smallSeeds } from "../support/seed-folder";

const db = testGraph();

async function said(dir: string, dryRun = false): Promise<string> {
  const lines: string[] = [];
  await load({ records: recordsIn(dir), dir, graph: db.graph, dryRun, say: (line) => lines.push(line) });
  return lines.join("\n");
}

beforeEach(() => db.wipe());

test("load says what it wrote, and the second time that there is nothing to write", async () => {
  expect(await said(smallSeeds)).toMatch(/^Loaded .*seeds-small as revision 1: nodes: \d+ added; relationships: \d+ added\.$/);
  expect(await said(smallSeeds)).toBe(`Nothing to load: revision 1 holds what ${smallSeeds} says.`);
});

test("the graph holds exactly what the seed files say", async () => {
  await said(smallSeeds);

  const held = await db.graph.write((reader) => readRecords(reader, "curated"));
  expect(inOrder(held)).toEqual(inOrder(toRecords(readSeeds(smallSeeds))));
});

test("load --dry-run names what an edited file would change, and changes nothing", async () => {
  await said(smallSeeds);
  const dir = editedSeeds(["tools.yml", "vendor: Salesforce", "vendor: Slack Technologies"]);

  expect(await said(dir, true)).toMatch(
    /^Loading .* would change revision 1:\nnodes: 1 changed\n {2}Tool: 1 changed\n~ Tool:slack \(vendor\)$/,
  );
  expect(await said(smallSeeds)).toMatch(/^Nothing to load/);
});

test("load refuses a folder with a fault and keeps the ontology", async () => {
  await said(smallSeeds);

  await expect(said(editedSeeds(["tools.yml", "vendor: Salesforce", "vendr: Salesforce"]))).rejects.toThrow(/tools\.yml:\d+: /);
  expect(await said(smallSeeds)).toMatch(/^Nothing to load/);
});
