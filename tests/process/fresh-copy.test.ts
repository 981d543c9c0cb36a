import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { post, send } from "../support/stand-in";

const root = join(__dirname, "..", "..");
const left = new Set(["node_modules", "dist", ".git", ".data", "coverage"]);
const folder = mkdtempSync(join(tmpdir(), "role ontology copy "));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a copy of the checkout in a path with spaces, with an empty home and cache, starts with npm start and answers", async () => {
  const copy = join(folder, "a checkout");
  const home = join(folder, "home");
  mkdirSync(home);
  for (const name of readdirSync(root)) if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // Maven takes its repository from here, so that only Neo4j's own cache is filled anew.
  const maven = `-Dmaven.repo.local="${join(homedir(), ".m2", "repository")}"`;
  const child = spawn("npm", ["start"], {
    cwd: copy,
    env: { PATH: process.env.PATH, HOME: home, PORT: "0", MAVEN_OPTS: maven },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += String(part)));
  const ended = once(child, "close");
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /browser: (http:\S+)\/graphql/.exec(text);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on("data", look);
    void ended.then(() => reject(new Error(text)));
  });
  const { body } = await send(`${url}/graphql`, post({ query: '{ skill(slug: "python") { name } }' }));
  expect(body).toEqual({ data: { skill: { name: "Python" } } });
  expect(readdirSync(join(home, ".cache", "role-ontology-api"))).toHaveLength(1);
  expect(text).toMatch(/Neo4j 5\.26\.31: /);
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
}, 300_000);
