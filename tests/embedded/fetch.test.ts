import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchNeo4j, neo4jVersion } from "../../src/embedded/fetch";
import { isAlive, markOf } from "../../src/embedded/processes";
import { commands, keepEnvironment, refusal, temporaryFolders, until } from "./support";

const newFolder = temporaryFolders();
keepEnvironment();

const java = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;
const maven = `
for word; do case "$word" in -DoutputDirectory=*) lib="\${word#*=}";; esac; done
sleep 0.2; mkdir "$lib"; echo one > "$lib/one.jar"; echo two > "$lib/two.jar"; echo run >> "$0.runs"
echo "[INFO] Downloaded from central: https://repo/one.jar (1.5 MB at 3 MB/s)"`;

/** A cache that a Maven of the test's own fills, with two jars. */
function pretendCache(scripts: Record<string, string> = { java, mvn: maven }) {
  const cache = newFolder();
  const bin = commands(join(cache, "bin"), scripts);
  const parent = join(cache, "role-ontology-api");
  const said: string[] = [];
  const fetch = (signal?: AbortSignal) => {
    process.env.PATH = bin;
    return fetchNeo4j({ cache, signal, onProgress: (line) => said.push(line) });
  };
  return { fetch, said, parent, bin, folder: join(parent, `neo4j-${neo4jVersion}`) };
}

describe("fetching Neo4j", () => {
  test("an empty cache is filled by Maven, and the full one then needs neither Maven nor Java", async () => {
    const cache = newFolder();
    const said: string[] = [];
    const fetch = () => fetchNeo4j({ cache, onProgress: (line) => said.push(line) });

    const lib = await fetch();

    expect(lib).toBe(join(cache, "role-ontology-api", `neo4j-${neo4jVersion}`, "lib"));
    expect(existsSync(join(lib, `neo4j-bolt-${neo4jVersion}.jar`))).toBe(true);
    expect(readdirSync(join(cache, "role-ontology-api"))).toEqual([`neo4j-${neo4jVersion}`]);
    expect(said[0]).toMatch(/fetching with Maven, once/);
    said.length = 0;
    process.env.PATH = newFolder();
    expect(await fetch()).toBe(lib);
    expect(said).toEqual([]);
  }, 300_000);

  test.each([
    ["a jar is missing", (folder: string) => rmSync(join(folder, "lib", "one.jar"))],
    ["a jar was cut short", (folder: string) => truncateSync(join(folder, "lib", "two.jar"), 1)],
    ["a jar is there that Maven did not bring", (folder: string) => writeFileSync(join(folder, "lib", "x.jar"), "")],
    ["its list of jars is missing", (folder: string) => rmSync(join(folder, "jars.json"))],
  ])("a cache is fetched again when %s", async (_what, harm) => {
    const { fetch, folder, parent, bin } = pretendCache();
    await fetch();
    harm(folder);

    await fetch();
    await fetch();

    expect(readdirSync(join(folder, "lib"))).toEqual(["one.jar", "two.jar"]);
    expect(readdirSync(parent)).toHaveLength(1);
    expect(readRuns(bin)).toBe(2);
  });

  test("two fetches at once end with one whole folder and nothing beside it", async () => {
    const { fetch, parent, folder, bin } = pretendCache();

    const libs = await Promise.all([fetch(), fetch()]);

    expect(libs).toEqual([join(folder, "lib"), join(folder, "lib")]);
    expect(readdirSync(parent)).toEqual([`neo4j-${neo4jVersion}`]);
    expect(readRuns(bin)).toBe(2);
  });

  test("what a killed fetch left behind is never used, and removed after an hour", async () => {
    const { fetch, parent, folder } = pretendCache();
    const [recent, old] = [`${folder}.recent`, `${folder}.old`];
    for (const left of [recent, old]) mkdirSync(join(left, "new", "lib"), { recursive: true });
    utimesSync(old, new Date(0), new Date(0));

    await fetch();

    expect(readdirSync(parent).sort()).toEqual([`neo4j-${neo4jVersion}`, `neo4j-${neo4jVersion}.recent`]);
    expect(readdirSync(join(folder, "lib"))).toEqual(["one.jar", "two.jar"]);
  });

  test("a signal ends Maven, and nothing of the fetch is left", async () => {
    const { fetch, said, parent, bin } = pretendCache({ java, mvn: 'echo $$ > "$0.pid"; exec sleep 60' });
    const stopping = new AbortController();

    const work = fetch(stopping.signal);
    await until(() => existsSync(join(bin, "mvn.pid")) && readFileSync(join(bin, "mvn.pid"), "utf8") !== "", 10_000);
    const maven = markOf(Number(readFileSync(join(bin, "mvn.pid"), "utf8")));
    expect(isAlive(maven)).toBe(true);
    stopping.abort();

    await expect(work).rejects.toThrow("aborted");
    expect(isAlive(maven)).toBe(false);
    expect(readdirSync(parent)).toEqual([]);
    expect(said).toHaveLength(1);
  });

  test("progress tells files and megabytes", async () => {
    const { fetch, said } = pretendCache();

    await fetch();

    expect(said).toContain(`Neo4j ${neo4jVersion}: 1 files, 2 MB`);
  });

  test.each([
    ["no Java", {}, /needs Java 17 or newer; no java was found\.\nInstall a JDK or JRE 17 or newer, or/],
    ["Java 11", { java: java.replace("17.0.15", "11.0.2") }, /there is only Java 11 \(java\)\.\nInstall a JDK/],
    ["Java 8", { java: java.replace("17.0.15", "1.8.0_402") }, /there is only Java 8 \(java\)\.\nInstall a JDK/],
    ["no Maven", { java }, /Maven is needed to fetch Neo4j; mvn does not start \(ENOENT\)\.\nInstall Maven, or/],
  ])("with %s, both ways out are told", async (_what, scripts, sentence) => {
    const message = await refusal(pretendCache(scripts as Record<string, string>).fetch());

    expect(message).toMatch(sentence);
    expect(message).toMatch(/set NEO4J_URI, or run "docker compose -f docker\/compose.yml up"\.$/);
  });

  test("a Maven that fails is quoted without its advice, and nothing is left in the cache", async () => {
    const unreachable = "Unknown host repo.maven.apache.org: Name or service not known -> [Help 1]";
    const mvn = `
echo "[INFO] Scanning for projects..."
echo "[ERROR] ${unreachable}"
echo "[ERROR] "
echo "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch."
exit 1`;
    const { fetch, parent } = pretendCache({ java, mvn });

    const message = await refusal(fetch());

    expect(message).toBe(
      `Maven could not fetch Neo4j:\n  ${unreachable}\nSee to the network, or to the mirror or proxy in ~/.m2/settings.xml, ` +
        `or use a Neo4j of your own: set NEO4J_URI, or run "docker compose -f docker/compose.yml up".`,
    );
    expect(readdirSync(parent)).toEqual([]);
  });
});

/** How often the test's Maven ran. */
function readRuns(bin: string): number {
  return readFileSync(join(bin, "mvn.runs"), "utf8").split("\n").length - 1;
}
