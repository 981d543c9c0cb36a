import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive, type ProcessMark } from "../../src/embedded/processes";
import { type Product, runProduct, startProduct } from "../support/product";
import { post, send } from "../support/stand-in";

const data = mkdtempSync(join(tmpdir(), "role-ontology-serve-"));
const environment = { PORT: "0", DATA_DIR: data, SEEDS_DIR: join(__dirname, "..", "support", "seeds-small") };
let product: Product;
let url: string;
let bolt: string;
let neo4j: ProcessMark;

beforeAll(async () => {
  product = startProduct([], environment);
  [, bolt = ""] = await product.until(/ready at (bolt:\S+)/);
  [, url = ""] = await product.until(/browser: (http:\S+)\/graphql/);
  neo4j = (JSON.parse(readFileSync(join(data, "neo4j", "in-use.json"), "utf8")) as { server: ProcessMark }).server;
}, 300_000);

afterAll(async () => {
  product.process.kill("SIGKILL");
  await product.ended;
  rmSync(data, { recursive: true, force: true });
});

test("the start says how long it took, what the graph holds and a question to begin with", async () => {
  await product.until(/curl -s .*\n/);
  expect(product.text()).toMatch(/Ready in [\d.]+ s \(Neo4j [\d.]+ s, ours [\d.]+ s\)/);
  expect(product.text()).toMatch(/Holds \d+ roles, \d+ skills, \d+ tools, \d+ KPIs, \d+ transitions; revision 1\./);
  const [, body = ""] = await product.until(/-d '(.*)'/);
  expect((await send(`${url}/graphql`, post(body))).status).toBe(200);
});

test("roles are answered from Neo4j", async () => {
  const { body } = await send(`${url}/graphql`, post({ query: "{ roles { totalCount } }" }));
  expect(body).toEqual({ data: { roles: { totalCount: expect.any(Number) as number } } });
});

test("clients that hang up before their answer, or while it is written, end no server", async () => {
  const { port } = new URL(url);
  const body = JSON.stringify({ query: "{ skills(first: 100) { nodes { id name aliases description roles(first: 50) { nodes { title } } } } }" });
  const hangUp = (ms: number) => new Promise<void>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      setTimeout(() => socket.resetAndDestroy(), ms);
    });
    socket.on("error", () => undefined).once("close", () => resolve());
  });
  for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 10 }, (_nothing, place) => hangUp(5 * place)));
  expect((await send(`${url}/graphql`, post({ query: "{ roles { totalCount } }" }))).status).toBe(200);
});

test("a wrong password at NEO4J_URI is told without the password", async () => {
  const { code, text } = await runProduct([], { PORT: "0", NEO4J_URI: bolt, NEO4J_PASSWORD: "hush" });
  expect(text).toBe(`Neo4j at NEO4J_URI ${bolt} does not take this password for user "neo4j". Set NEO4J_USER and NEO4J_PASSWORD to a login that it takes.\n`);
  expect(code).toBe(1);
});

test("a database that NEO4J_URI does not have is told", async () => {
  const password = readFileSync(join(data, "neo4j", "password"), "utf8").trim();
  const { code, text } = await runProduct([], { PORT: "0", NEO4J_URI: bolt, NEO4J_PASSWORD: password, NEO4J_DATABASE: "nowhere" });
  expect(text).toBe(`Neo4j at NEO4J_URI ${bolt} has no database "nowhere". Set NEO4J_DATABASE to one that it has, or unset it.\n`);
  expect(code).toBe(1);
});

test("a second start on the same data is refused", async () => {
  const { code, text } = await runProduct(["--reset"], environment);
  expect(text).toContain(`is in use by process ${product.process.pid}`);
  expect(code).toBe(1);
});

test("a Ctrl-C that comes twice by way of npm ends everything within ten seconds, with exit code 0", async () => {
  const start = performance.now();
  product.process.kill("SIGINT");
  product.process.kill("SIGINT");
  expect(await product.ended).toBe(0);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(isAlive(neo4j)).toBe(false);
});
