import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { none, query } from "../../src/graph/query";
import { changeAlone } from "../../src/loading/lock";
import { testGraph } from "../support/neo4j";
import { runProduct, startProduct } from "../support/product";

const db = testGraph();
const small = join(__dirname, "..", "support", "taxonomies-small");
const onet = readdirSync(join(small, "onet")).map((name) => join(small, "onet", name));
const esco = readdirSync(join(small, "esco")).map((name) => join(small, "esco", name));
const environment = () => ({ NEO4J_URI: db.address.uri, NEO4J_USER: db.address.user, NEO4J_PASSWORD: db.address.password, NO_COLOR: "1" });
const run = (...args: string[]) => runProduct(["import", ...args], environment());

const waiters = query("waiters", { params: none, row: z.string() })`
SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH '// lockOntology' AND status STARTS WITH 'Blocked' RETURN currentQuery AS row
`;

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(200);
}

beforeEach(() => db.wipe());

test("ESCO's files are imported under one revision, again without one, and removed", async () => {
  const first = await run("esco", ...esco, "--json");
  expect(first.code).toBe(0);
  expect(JSON.parse(first.answer)).toMatchObject({ revision: 1, written: true, dryRun: false, found: 0, nodes: { changed: 0, removed: 0 } });

  expect(await run("esco", ...esco)).toMatchObject({ code: 0, answer: "ESCO 9.1: nothing to do at revision 1.\n" });
  expect(await run("esco", ...esco, "--verify")).toMatchObject({
    code: 0, answer: expect.stringMatching(/^ESCO 9\.1: nothing to do at revision 1, by a comparison of everything\.\nLeft out: 1\. /),
  });
  const wouldGo = await run("remove", "esco", "--dry-run");
  expect(wouldGo.answer).toMatch(/^Removal of esco would change revision 1: nodes: \d+ removed; relationships: \d+ removed\.\n {2}Role: \d+ removed/);
  const gone = await run("remove", "esco", "--json");
  expect(JSON.parse(gone.answer)).toMatchObject({ revision: 2, written: true, nodes: { removed: JSON.parse(first.answer).nodes.added } });
}, 300_000);

test("O*NET's files say what they brought and what was left out", async () => {
  const { code, answer } = await run("onet", ...onet);

  expect(code).toBe(0);
  expect(answer).toMatch(/^O\*NET 9\.1 Database is revision 1, after [\d.]+ s: nodes: \d+ added; relationships: \d+ added\.\n/);
  expect(answer).toContain("Left out: 2. The row names an unknown occupation.");
}, 300_000);

test("files that are no taxonomy, and a taxonomy that there is none of, are refused in words", async () => {
  const wrong = await run("esco", ...onet);
  expect(wrong.code).toBe(1);
  expect(wrong.text).not.toMatch(/^\s+at /m);
  const unknown = await run("remove", "isco");
  expect(unknown.code).toBe(2);
  expect(unknown.text).toContain("Allowed choices are esco, onet");
}, 300_000);

test("a Ctrl-C while an import waits for another change ends it with exit code 130, and it goes through later", async () => {
  const holding = new AbortController();
  const held = changeAlone(db.graph, () => once(holding.signal, "abort"));
  const product = startProduct(["import", "onet", ...onet], environment());
  await waitUntil(async () => (await db.graph.read(waiters, {})).length > 0);
  product.process.kill("SIGINT");

  expect(await product.ended).toBe(130);
  expect(product.text()).toContain("The same command goes on from there.");
  holding.abort();
  await held;
  expect((await run("onet", ...onet)).code).toBe(0);
}, 300_000);
