import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { holdFolder, holderOf } from "../../src/embedded/data-folder";
import { markOf } from "../../src/embedded/processes";
import { useNeo4j } from "../../src/embedded/share";
import { refusal, temporaryFolders, until } from "./support";

const newFolder = temporaryFolders();

/** A data folder whose holder is this process; the process above stands for its Neo4j. */
async function held(purpose?: "api" | "database") {
  const home = newFolder();
  const hold = await holdFolder(home, purpose);
  writeFileSync(join(home, "password"), "secret\n");
  const said: string[] = [];
  const options = { home, cache: newFolder(), onProgress: (line: string) => void said.push(line) };
  return { home, hold, said, options };
}

test.each(["api", "database"] as const)("a Neo4j that another process keeps running for its %s is used, and not stopped", async (purpose) => {
  const { hold, home, options, said } = await held(purpose);
  hold.noteReady(process.ppid, 7_001);

  const neo4j = await useNeo4j(options);

  expect(neo4j.address).toEqual({ uri: "bolt://127.0.0.1:7001", user: "neo4j", password: "secret", database: "neo4j" });
  expect(await neo4j.stop()).toBeNull();
  expect(await holderOf(home)).toEqual({ owner: markOf(process.pid), purpose, server: markOf(process.ppid), port: 7_001 });
  expect(said).toEqual([]);
});

test("one that starts, or is started again, is waited for", async () => {
  const { hold, home, options, said } = await held("database");
  hold.noteServer(process.ppid);
  const using = useNeo4j(options);
  await until(() => said.length > 0, 5_000);

  hold.noteReady(process.ppid, 7_002);

  expect((await using).address.uri).toBe("bolt://127.0.0.1:7002");
  expect(said).toEqual([`Waiting for process ${process.pid}, which has the data folder ${home} …`]);
});

test("a port that a Neo4j had which is gone is not used", async () => {
  const { hold, options } = await held("api");
  hold.noteReady(2 ** 22 + 1, 7_003);
  const giveUp = new AbortController();
  const using = useNeo4j({ ...options, signal: giveUp.signal });
  using.catch(() => undefined);
  await sleep(600);

  giveUp.abort();

  await expect(using).rejects.toMatchObject({ name: "AbortError" });
});

test("a second API is refused at once, as the first may end at any time", async () => {
  const { hold, home, options } = await held("api");
  hold.noteReady(process.ppid, 7_004);

  expect(await refusal(useNeo4j({ ...options, purpose: "api" }))).toBe(
    `The data folder ${home} is in use by process ${process.pid}. Stop that process first, or set DATA_DIR to another folder.`,
  );
});

test("what a process that is gone has noted is not used", async () => {
  const home = newFolder();
  writeFileSync(join(home, "in-use.json"), JSON.stringify({ owner: { pid: process.pid, started: "another time" }, purpose: "api", port: 7_005 }));

  expect(await holderOf(home)).toBeNull();
});
