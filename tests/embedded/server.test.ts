import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runServer } from "../../src/embedded/server";
import { commands, refusal, temporaryFolders } from "./support";

const newFolder = temporaryFolders();

/** Runs a shell script in the place of Neo4j. */
function runScript(script: string, signal = new AbortController().signal) {
  const home = newFolder();
  const java = join(commands(home, { java: script }), "java");
  const work = runServer({ java, lib: "/lib", home, port: 7999, signal, onSpawn: () => undefined, log: () => undefined });
  return { home, work };
}

const becomesReady = `echo "INFO  Bolt enabled on localhost:7999."; echo "INFO  name: system"; echo "INFO  Started."`;

describe("a Neo4j that is started", () => {
  test("is ready when it says so, and gone with code 0 once the signal comes", async () => {
    const ending = new AbortController();
    const { work, home } = runScript(`trap 'exit 0' TERM; ${becomesReady}; while :; do sleep 0.05; done`, ending.signal);

    const server = await work;
    ending.abort();

    expect(await server.exited).toBe(0);
    expect(readFileSync(join(home, "conf", "neo4j.conf"), "utf8")).toContain("server.bolt.listen_address=127.0.0.1:7999\n");
  });

  test("and dies at once is quoted without its stack trace", async () => {
    const { work, home } = runScript(`echo "ERROR Unrecognized setting"; printf '\\tat org.neo4j.Main(1)\\n'; echo "Caused by: a key" >&2; exit 1`);

    const message = await refusal(work);

    expect(message).toContain(`Neo4j stopped while it was starting (exit code 1). Its last words, of which ${join(home, "logs")} has more:`);
    expect(message).toContain("\n  ERROR Unrecognized setting");
    expect(message).toContain("\n  Caused by: a key");
    expect(message).not.toContain("org.neo4j.Main");
  });

  test("and meets another program on its port says which port", async () => {
    const { work } = runScript(`echo 'Caused by: bind(..) failed with error(-98): Address already in use'; exit 1`);

    expect(await refusal(work)).toMatch(/^Port 7999 on 127\.0\.0\.1 is taken by another program\./);
  });

  test("can be ended while it starts", async () => {
    const ending = new AbortController();
    const { work } = runScript("exec sleep 60", ending.signal);

    setTimeout(() => ending.abort(), 100);

    expect(await refusal(work)).toContain("stopped while it was starting");
  });
});
