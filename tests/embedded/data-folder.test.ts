import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdFolder, passwordOf } from "../../src/embedded/data-folder";
import { isAlive, markOf } from "../../src/embedded/processes";
import { refusal, temporaryFolders } from "./support";

const newFolder = temporaryFolders();
const deadProcess = { pid: process.pid, started: "another time" };

function writeHolders(home: string, holders: unknown): void {
  writeFileSync(join(home, "in-use.json"), typeof holders === "string" ? holders : JSON.stringify(holders));
}

describe("a data folder", () => {
  test("is refused while a live process holds it, and free once that gives it up", async () => {
    const home = join(newFolder(), "not", "there", "yet");
    const hold = await holdFolder(home);

    expect(await refusal(holdFolder(home))).toBe(
      `The data folder ${home} is in use by process ${process.pid}. Stop that process first, or set DATA_DIR to another folder.`,
    );
    await hold.release();
    await (await holdFolder(home)).release();
    expect(existsSync(join(home, "in-use.json"))).toBe(false);
  });

  test("goes to one of two that ask at once", async () => {
    const home = newFolder();

    const answers = await Promise.allSettled([holdFolder(home), holdFolder(home)]);

    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("left by a process that is gone, whose id another one has now, goes to one of two that ask at once", async () => {
    const home = newFolder();
    writeHolders(home, { owner: deadProcess });

    const answers = await Promise.allSettled([holdFolder(home), holdFolder(home)]);

    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(JSON.parse(readFileSync(join(home, "in-use.json"), "utf8"))).toEqual({ owner: markOf(process.pid) });
    expect(readdirSync(home)).toEqual(["in-use.json"]);
  });

  test.each(['{"owner":{"pi', "", "{}"])("with %j in the place of its holder's name does not count as free", async (text) => {
    const home = newFolder();
    writeHolders(home, text);

    expect(await refusal(holdFolder(home))).toBe(
      `The data folder ${home} may be in use: ${join(home, "in-use.json")} does not say by whom. If no process uses the folder, remove that file.`,
    );
  });

  test("names its Neo4j beside its holder, in a file that is whole at every moment", async () => {
    const home = newFolder();
    const hold = await holdFolder(home);

    hold.noteServer(process.ppid);

    expect(JSON.parse(readFileSync(join(home, "in-use.json"), "utf8"))).toEqual({ owner: markOf(process.pid), server: markOf(process.ppid) });
    expect(readdirSync(home)).toEqual(["in-use.json"]);
  });

  test("left by a process that is gone is free once the Neo4j that it left is ended", async () => {
    const home = newFolder();
    const left = spawn("sleep", ["60"]);
    const gone = once(left, "exit");
    writeHolders(home, { owner: deadProcess, server: markOf(left.pid as number) });

    await (await holdFolder(home)).release();

    expect(await gone).toEqual([null, "SIGTERM"]);
  });

  test("keeps its password, in a file that only its owner can read", async () => {
    const home = newFolder();

    const password = await passwordOf(home);

    expect(password).toHaveLength(32);
    expect(await passwordOf(home)).toBe(password);
    expect(readFileSync(join(home, "password"), "utf8").trim()).toBe(password);
    expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
  });
});

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("a zombie counts as dead", async () => {
  // The shell becomes a sleep, which never asks how its child ended.
  const parent = spawn("sh", ["-c", "sleep 0.1 & echo $!; exec sleep 60"]);
  const [output] = await once(parent.stdout, "data");
  const mark = markOf(Number(String(output)));

  expect(isAlive(mark)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));

  expect(readFileSync(`/proc/${mark.pid}/stat`, "utf8")).toMatch(/\) Z /);
  expect(isAlive(mark)).toBe(false);
  parent.kill();
});
