import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessMark } from "../../src/embedded/processes";
import { type Product, startProduct } from "../support/product";
import { post, send } from "../support/stand-in";

const data = mkdtempSync(join(tmpdir(), "role-ontology-recovery-"));
const question = post({ query: '{ role(slug: "nlp-engineer") { title } }' });
let product: Product;
let url: string;

const neo4j = () => (JSON.parse(readFileSync(join(data, "neo4j", "in-use.json"), "utf8")) as { server: ProcessMark }).server;

/** Looks every tenth of a second, for a minute at most. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 600; looks += 1) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error("It did not come within a minute.");
}

beforeAll(async () => {
  product = startProduct([], { PORT: "0", DATA_DIR: data });
  [, url = ""] = await product.until(/browser: (http:\S+)\/graphql/);
}, 120_000);

afterAll(async () => {
  product.process.kill("SIGKILL");
  await product.ended;
  rmSync(data, { recursive: true, force: true });
});

test("with Neo4j killed a question is answered UNAVAILABLE within five seconds, and answered again once Neo4j is back by itself", async () => {
  const killed = neo4j();
  process.kill(killed.pid, "SIGKILL");
  await until(() => !isAlive(killed));
  const start = performance.now();
  const { body } = await send(`${url}/graphql`, question);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(body?.errors?.[0]?.extensions.code).toBe("UNAVAILABLE");
  expect((await send(`${url}/health/ready`)).status).toBe(503);
  expect((await send(`${url}/health/live`)).status).toBe(200);
  await until(async () => (await send(`${url}/graphql`, question)).body?.errors === undefined);
  expect((await send(`${url}/graphql`, question)).body?.data).toEqual({ role: { title: "NLP Engineer" } });
  expect(neo4j().pid).not.toBe(killed.pid);
}, 120_000);

test("a kill -9 of the server leaves no Neo4j behind", async () => {
  const left = neo4j();
  product.process.kill("SIGKILL");
  await product.ended;
  await until(() => !isAlive(left));
}, 90_000);
