import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { once } from "node:events";
import { z } from "zod";
import { isAlive, type ProcessMark } from "../../src/embedded/processes";
import { startNeo4j, type EmbeddedNeo4j } from "../../src/embedded/start";
import { Graph } from "../../src/graph/graph";
import { none, query } from "../../src/graph/query";
import { refusal, temporaryFolders, until, userCache } from "./support";

const newFolder = temporaryFolders();
const quiet = { cache: userCache, onProgress: () => undefined };

const keepNote = query("keepNote", { params: none, row: none })`CREATE (:Note {text: 'kept'})`;
const findNotes = query("findNotes", { params: none, row: z.object({ text: z.string() }) })`MATCH (n:Note) RETURN n {.text} AS row`;

async function withGraph<T>(neo: EmbeddedNeo4j, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = new Graph(neo.address);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

function serverOf(home: string): ProcessMark {
  return JSON.parse(readFileSync(join(home, "in-use.json"), "utf8")).server;
}

describe("the embedded Neo4j", () => {
  const home = newFolder();
  const restarts: string[] = [];
  let neo: EmbeddedNeo4j;

  beforeAll(async () => {
    neo = await startNeo4j({ ...quiet, home, onRestart: (line) => restarts.push(line) });
  }, 300_000);
  afterAll(() => neo.stop());

  test("takes connections at its address, with the password kept beside the data", async () => {
    const { version } = await withGraph(neo, (graph) => graph.verify());

    expect(version).toBe("5.26");
    expect(neo.address).toEqual({
      uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
      user: "neo4j",
      password: readFileSync(join(home, "password"), "utf8").trim(),
      database: "neo4j",
    });
  });

  test("refuses a second start on its data folder and names the process that has it", async () => {
    expect(await refusal(startNeo4j({ ...quiet, home }))).toContain(`The data folder ${home} is in use by process ${process.pid}.`);
  });

  test("refuses a port that another program has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;

    const message = await refusal(startNeo4j({ ...quiet, home: newFolder(), port }));

    other.close();
    expect(message).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program. End that program, or choose another port for Neo4j.`,
    );
  });

  test("runs again on the same port with its data when it is killed", async () => {
    await withGraph(neo, (graph) => graph.change(keepNote, {}));
    const before = neo.pid;

    process.kill(before, "SIGKILL");
    await until(() => neo.restarts === 1, 30_000);

    expect(neo.pid).not.toBe(before);
    expect(await withGraph(neo, (graph) => graph.read(findNotes, {}))).toEqual([{ text: "kept" }]);
    expect(restarts).toEqual([
      "Neo4j stopped unexpectedly (killed). It is started again in 0.5 s.",
      `Neo4j runs again (process ${neo.pid}).`,
    ]);
  }, 40_000);

  test("stops with exit code 0 within ten seconds, and stays stopped", async () => {
    const mark = serverOf(home);
    const begun = Date.now();

    expect(await neo.stop()).toBe(0);

    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(isAlive(mark)).toBe(false);
    expect(neo.restarts).toBe(1);
  }, 20_000);
});

/** A script that starts Neo4j and is killed by kill -9 when Neo4j says that it has started. */
const killedAtStart = `
require(process.argv[3]).startNeo4j({
  home: process.argv[1],
  cache: process.argv[2],
  onProgress: () => undefined,
  log: (line) => line.endsWith("Started.") && process.kill(process.pid, "SIGKILL"),
});`;

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("kill -9 before the password is set leaves no Neo4j behind, and the next start works and can be stopped while Neo4j is down", async () => {
  const home = newFolder();
  const sources = [join(__dirname, "../support/ts.cjs"), join(__dirname, "../../src/embedded/start.ts")] as const;
  const node = spawn(process.execPath, ["-r", sources[0], "-e", killedAtStart, home, userCache, sources[1]], { stdio: "inherit" });
  expect(await once(node, "exit")).toEqual([null, "SIGKILL"]);

  const orphan = serverOf(home);
  await until(() => !isAlive(orphan), 10_000);

  const neo = await startNeo4j({ ...quiet, home });
  await withGraph(neo, (graph) => graph.verify());
  process.kill(neo.pid, "SIGKILL");
  expect(await neo.stop()).toBeNull();
  expect(neo.restarts).toBe(0);
}, 60_000);
