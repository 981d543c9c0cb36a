import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProduct } from "../support/product";
import { oldNeo4j } from "./old-neo4j";

const folder = mkdtempSync(join(tmpdir(), "role-ontology-refusals-"));
const empty = { PORT: "0", DATA_DIR: join(folder, "data"), CACHE_DIR: join(folder, "cache"), JAVA_HOME: "" };
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder for PATH with these commands alone. */
function pathWith(name: string, ...commands: string[]): string {
  const path = mkdtempSync(join(folder, name));
  for (const command of commands) symlinkSync(execFileSync("which", [command], { encoding: "utf8" }).trim(), join(path, command));
  return path;
}

test.each([
  ["wrong settings", [], { PORT: "x", MAX_COST: "0" }, /^Wrong settings:\n {2}PORT takes .*; "x" came\.\n {2}MAX_COST takes .*; "0" came\./],
  ["a wrong option", ["--port", "99999"], {}, /PORT takes a whole number from 0 to 65535; "99999" came/],
  ["no Java", [], { PATH: pathWith("no-java") }, /no java was found\.\nInstall a JDK or JRE 17 or newer, or .*NEO4J_URI.*docker compose/],
  ["no Maven", [], { PATH: pathWith("no-maven", "java") }, /Install Maven, or .*NEO4J_URI.*docker compose/],
  ["nobody at NEO4J_URI", [], { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "hush" }, /NEO4J_URI bolt:\/\/127\.0\.0\.1:1 cannot be reached:[^]*unset NEO4J_URI/],
  ["an address with a question mark", [], { NEO4J_URI: "bolt://127.0.0.1:1?a=b", NEO4J_PASSWORD: "hush" }, /NEO4J_URI takes an address like .*; "bolt:\/\/127\.0\.0\.1:1\?a=b" came/],
  ["an address whose port is none", [], { NEO4J_URI: "bolt://127.0.0.1:99999", NEO4J_PASSWORD: "hush" }, /NEO4J_URI bolt:\/\/127\.0\.0\.1:99999 [^]*unset (it|NEO4J_URI) to use the embedded/],
  ["a data folder below a file", [], { DATA_DIR: "/dev/null/x" }, /^DATA_DIR \/dev\/null\/x cannot be written: ENOTDIR.*\nSet DATA_DIR to a folder that can/],
  ["a cache folder below a file", [], { CACHE_DIR: "/dev/null/x" }, /^CACHE_DIR \/dev\/null\/x cannot be written: ENOTDIR.*\nSet CACHE_DIR to a folder that can/],
  ["--reset of a Neo4j that is not embedded", ["--reset"], { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "hush" }, /with NEO4J_URI set there is none/],
] as const)("%s: one message with the way out, exit code 1, no stack trace", async (_title, args, environment, message) => {
  const { code, text } = await runProduct(args, { ...empty, ...environment });
  expect(text).toMatch(message);
  expect(text).not.toMatch(/^\s+at |hush/m);
  expect(code).toBe(1);
});

test("a Neo4j that is too old is told with its version", async () => {
  const old = await oldNeo4j("Neo4j/5.12.0");
  const { code, text } = await runProduct([], { ...empty, NEO4J_URI: old.uri, NEO4J_PASSWORD: "hush" });
  old.close();
  expect(text).toBe(`Neo4j at ${old.uri.replace("bolt://", "")} is Neo4j/5.12.0; 5.26 or newer is needed. Upgrade it, or leave NEO4J_URI unset to use the embedded one.\n`);
  expect(code).toBe(1);
});

test("a taken port is told before Neo4j is started", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, text } = await runProduct(["--port", String(port)], empty);
  other.close();
  expect(text).toBe(`Port ${port} on 127.0.0.1 is taken by another program. End that program, or choose another port with PORT or --port.\n`);
  expect(code).toBe(1);
});

test("--help lists the commands and every setting, and starts nothing", async () => {
  const { code, text } = await runProduct(["--help"], { PORT: "x" });
  expect(text).toMatch(/serve[^]*load[^]*--reset[^]*Port to listen on; 0 takes a free one\. \(4000\)/);
  expect(code).toBe(0);
});
