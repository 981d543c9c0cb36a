import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync, copyFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessMark } from "../../src/embedded/processes";
import { runProduct, startProduct } from "../support/product";

const folder = mkdtempSync(join(tmpdir(), "role-ontology-cli-"));
const data = join(folder, "data");
const backup = join(folder, "ontology.dump");
const seeds = join(__dirname, "..", "support", "seeds-small");

interface Holders {
  readonly owner: ProcessMark;
  readonly server: ProcessMark;
}

interface Status {
  readonly revision: { readonly number: number };
  readonly schemes: unknown;
  readonly database: { readonly keptBy: { readonly pid: number; readonly purpose: string } };
}

const run = (...args: string[]) => runProduct(args, { DATA_DIR: data, SEEDS_DIR: seeds, PORT: "0" });
const holders = () => JSON.parse(readFileSync(join(data, "neo4j", "in-use.json"), "utf8")) as Holders;
const where = async () => JSON.parse((await run("db", "where", "--json")).answer) as { address: string | null; hasData: boolean; keptBy: unknown };
const status = async (dataDir = data) => JSON.parse((await runProduct(["status", "--json"], { DATA_DIR: dataDir })).answer) as Status;

/** The answer of a command that must succeed. */
async function done(...args: string[]): Promise<string> {
  const { code, text, answer } = await run(...args);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${text}`);
  return answer;
}

async function untilGone(mark: ProcessMark): Promise<void> {
  for (let looks = 0; looks < 200 && isAlive(mark); looks += 1) await sleep(100);
  expect(isAlive(mark)).toBe(false);
}

afterAll(async () => {
  await run("db", "stop");
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test("with no data there is nothing to back up, to stop or to find", async () => {
  expect(await run("db", "backup", backup)).toMatchObject({ code: 1, answer: "", text: expect.stringContaining("nothing to back up") as string });
  expect(await run("db", "stop")).toMatchObject({ code: 0, answer: "No Neo4j runs on this data.\n" });
  expect(await where()).toMatchObject({ address: null, hasData: false, keptBy: null });
});

test("db start leaves a Neo4j that answers others, which neither start nor stop one; the first question loads the seeds", async () => {
  const started = await done("db", "start");
  const { owner, server } = holders();

  expect(started).toMatch(/^Neo4j runs at bolt:\/\/127\.0\.0\.1:\d+, kept by process \d+/);
  expect(await where()).toMatchObject({ hasData: true, keptBy: { pid: owner.pid, purpose: "database" } });
  const asked = await run("gap", "Asociate", "x");
  expect(asked).toMatchObject({ code: 1, answer: "", text: expect.stringMatching(/^Loaded .*seeds-small as revision 1: [^]*There is no role "(Asociate|x)"/) as string });
  expect(asked.text).not.toContain("starting");
  expect(await status()).toMatchObject({ revision: { number: 1 }, database: { keptBy: { pid: owner.pid, purpose: "database" } } });
  expect(isAlive(server)).toBe(true);
}, 180_000);

test("a server on the same data uses it too, and leaves it running when it ends", async () => {
  const { server } = holders();
  const api = startProduct([], { DATA_DIR: data, SEEDS_DIR: seeds, PORT: "0" });
  await api.until(/browser: http:\S+\/graphql/);
  api.process.kill("SIGTERM");

  expect([await api.ended, api.text()]).toEqual([0, expect.not.stringContaining("starting")]);
  expect(isAlive(server)).toBe(true);
}, 120_000);

test("what needs the data for itself is refused while it runs, with the way to stop it", async () => {
  for (const args of [["backup", backup], ["reset", "--force"]]) {
    expect(await run("db", ...args)).toMatchObject({ code: 1, answer: "", text: expect.stringContaining("Stop it first with: role-ontology db stop") as string });
  }
}, 60_000);

test("after a kill -9 of everything the next db start runs on the same data, and db stop ends it", async () => {
  const before = holders();
  process.kill(before.server.pid, "SIGKILL");
  process.kill(before.owner.pid, "SIGKILL");
  await untilGone(before.server);

  await done("db", "start");
  const { owner, server } = holders();
  expect(await status()).toMatchObject({ revision: { number: 1 }, database: { keptBy: { pid: owner.pid } } });
  expect(await done("db", "stop")).toBe("Neo4j has stopped.\n");
  expect([isAlive(owner), isAlive(server)]).toEqual([false, false]);
  expect(await where()).toMatchObject({ address: null, keptBy: null });
}, 180_000);

test("a backup is one file, made also of data that a kill -9 left; another data folder restored from it holds the same", async () => {
  await done("db", "start");
  const killed = holders();
  process.kill(killed.owner.pid, "SIGKILL");
  process.kill(killed.server.pid, "SIGKILL");
  await untilGone(killed.server);

  expect(await done("db", "backup", backup)).toBe(`The data is in ${backup}.\n`);
  expect(readdirSync(folder).filter((name) => name.startsWith("ontology.dump"))).toEqual(["ontology.dump"]);
  expect(await run("db", "backup", backup)).toMatchObject({ code: 1, text: `${backup} is there already; --force replaces it.\n` });

  const other = join(folder, "other");
  const restored = await runProduct(["db", "restore", backup], { DATA_DIR: other });
  expect(restored).toMatchObject({ code: 0, answer: `The data of ${backup} is restored: revision 1.\n` });
  expect((await status(other)).schemes).toEqual((await status()).schemes);
}, 300_000);

test("a restore asks for --force where there is data, and what is no whole backup leaves that data as it is", async () => {
  const [junk, part] = [join(folder, "junk.dump"), join(folder, "part.dump")];
  writeFileSync(junk, "no backup");
  copyFileSync(backup, part);
  truncateSync(part, Math.floor(statSync(part).size / 2));

  expect(await run("db", "restore", backup)).toMatchObject({ code: 1, text: expect.stringContaining("--force is needed") as string });
  for (const file of [junk, part]) {
    expect(await run("db", "restore", file, "--force")).toMatchObject({ code: 1, text: expect.stringContaining(`${file} is no whole backup; nothing has changed.`) as string });
  }
  expect((await run("db", "restore", join(folder, "none"), "--force")).text).toBe(`There is no file ${join(folder, "none")}.\n`);
  expect((await status()).revision).toMatchObject({ number: 1 });
  expect(readdirSync(join(data, "neo4j")).filter((name) => /restore|before/.test(name))).toEqual([]);
}, 300_000);

test("db reset removes the data, with --force alone", async () => {
  expect(await run("db", "reset")).toMatchObject({ code: 1, text: expect.stringContaining("--force is needed") as string });
  expect(await run("db", "reset", "--force")).toMatchObject({ code: 0, answer: "The data is removed.\n" });
  expect(await where()).toMatchObject({ hasData: false });
}, 60_000);

test("with NEO4J_URI set the commands of the embedded Neo4j are refused", async () => {
  const { code, text } = await runProduct(["db", "start"], { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "hush" });

  expect([code, text]).toEqual([1, "These commands are about the embedded Neo4j, and NEO4J_URI names another. Unset NEO4J_URI, or use that server's own means.\n"]);
});
