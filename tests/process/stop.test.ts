import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessMark } from "../../src/embedded/processes";
import { startProduct } from "../support/product";

const seeds = join(__dirname, "..", "support", "seeds-small");
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test.each([
  ["while Neo4j's process begins", [], /starting …/, 0, 0],
  ["a second later", [], /starting …/, 1_000, 0],
  ["while the schema is made and the seeds are loaded", [], /ready at bolt/, 0, 0],
  ["in the midst of a load", ["load"], /ready at bolt/, 200, 143],
] as const)("a SIGTERM %s ends within ten seconds, and leaves no Neo4j; a server's exit code is 0, of work that is not done it is 143", async (_when, args, words, waitMs, wanted) => {
  const data = mkdtempSync(join(tmpdir(), "role-ontology-stop-"));
  made.push(data);
  const product = startProduct(args, { PORT: "0", DATA_DIR: data, SEEDS_DIR: seeds });
  await product.until(words);
  await sleep(waitMs);
  const neo4j = serverOf(data);
  const start = performance.now();
  product.process.kill("SIGTERM");
  const code = await product.ended;
  expect(product.text()).not.toMatch(/Could not|^\s+at /m);
  expect(code).toBe(wanted);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(product.text()).toMatch(/Stopping …\n$/);
  expect(neo4j !== undefined && isAlive(neo4j)).toBe(false);
  expect(() => readFileSync(join(data, "neo4j", "in-use.json"))).toThrow("ENOENT");
}, 120_000);

/** Undefined before Neo4j's process has begun. */
function serverOf(data: string): ProcessMark | undefined {
  return (JSON.parse(readFileSync(join(data, "neo4j", "in-use.json"), "utf8")) as { server?: ProcessMark }).server;
}
