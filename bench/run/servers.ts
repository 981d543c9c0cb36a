import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { environmentOf } from "../prepare/environment";
import { benchFolder } from "../prepare/databases";
import type { RunningNeo4j } from "./neo4j";

/** A server under measurement, a process of its own. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly neo4j: RunningNeo4j;
  /** From its start until it answers a question over the whole ontology, in seconds; 0 where it has none. */
  readonly readySeconds: number;
  /** @throws Error when it has ended by itself. */
  check(): void;
  stop(): Promise<void>;
}

export type ServerKind = "ours" | "ours, answers anew" | "ours, cache off" | "peer" | "bare" | "bare, auto-commit";

const main = resolve("dist", "main.js");
const tool = (name: string) => resolve("bench", "tools", name);
const longestStartMs = 180_000;
const longestWaitMs = 600_000;

export function startServer(kind: ServerKind, neo4j: RunningNeo4j): Promise<Server> {
  switch (kind) {
    case "ours": return startOurs(neo4j, {});
    case "ours, answers anew": return startOurs(neo4j, { ANSWERS: "off" });
    case "ours, cache off": return startOurs(neo4j, { CACHE: "off" });
    case "peer": return startTool("peer.mjs", neo4j, {});
    case "bare": return startTool("bare.mjs", neo4j, {});
    case "bare, auto-commit": return startTool("bare.mjs", neo4j, { RUN: "auto-commit" });
  }
}

/** As a user starts it: all limits and checks on, its log in a file. */
async function startOurs(neo4j: RunningNeo4j, settings: Record<string, string>): Promise<Server> {
  const log = join(benchFolder, `${neo4j.database.name}${Object.keys(settings).map((name) => `-${name.toLowerCase()}-off`).join("")}.log`);
  const output = openSync(log, "w");
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environmentOf(neo4j.database), NODE_ENV: "production", PORT: "0", ...settings };
  const child = spawn(process.execPath, [main, "serve"], { env, cwd: benchFolder, stdio: ["ignore", output, output] });
  const start = performance.now();
  const url = await urlIn(log, child);
  await untilReady(url);
  return { url, pid: child.pid ?? 0, neo4j, readySeconds: (performance.now() - start) / 1_000, ...ends("The product", child) };
}

async function urlIn(log: string, child: ChildProcess): Promise<string> {
  for (let waited = 0; waited < longestStartMs && child.exitCode === null; waited += 100) {
    const port = /http:\/\/[\w.]+:(\d+)\/graphql/.exec(readFileSync(log, "utf8"))?.[1];
    if (port !== undefined) return `http://127.0.0.1:${port}`;
    await sleep(100);
  }
  throw new Error(`The product does not start:\n${readFileSync(log, "utf8")}`);
}

/** Waits until the whole ontology is at hand. */
async function untilReady(url: string): Promise<void> {
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ matchRoles(skills: [], first: 1) { effort } }" }) };
  for (let start = performance.now(); performance.now() - start < longestWaitMs; await sleep(200)) {
    const { errors } = (await (await fetch(`${url}/graphql`, request)).json()) as { errors?: unknown };
    if (errors === undefined) return;
  }
  throw new Error("The product does not have its snapshot within ten minutes.");
}

async function startTool(name: string, { address, ...neo4j }: RunningNeo4j, settings: Record<string, string>): Promise<Server> {
  const env = {
    ...process.env, NODE_ENV: "production", NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password, ...settings,
  };
  const child = fork(tool(name), { env, execArgv: [] });
  const [message] = (await Promise.race([once(child, "message"), once(child, "exit").then(() => [null])])) as [{ port: number } | null];
  if (message === null) throw new Error(`bench/tools/${name} does not start.`);
  return { url: `http://127.0.0.1:${message.port}`, pid: child.pid ?? 0, neo4j: { address, ...neo4j }, readySeconds: 0, ...ends(name, child) };
}

function ends(name: string, child: ChildProcess): Pick<Server, "check" | "stop"> {
  const check = () => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} has ended by itself, with ${child.exitCode ?? child.signalCode}.`);
  };
  return { check, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
