import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pino } from "pino";
import { Analysis } from "../src/analysis/analysis";
import { readSnapshot } from "../src/analysis/read-snapshot";
import type { SnapshotRows } from "../src/analysis/snapshot";
import { cacheBytes, readConfig } from "../src/config";
import { contextsOf } from "../src/context";
import { startNeo4j } from "../src/embedded/start";
import { Graph } from "../src/graph/graph";
import { migrate } from "../src/loading/migrate";
import { buildOntologySchema } from "../src/schema";
import { startServer } from "../src/server";
import { randomOntology } from "../tests/support/random-ontology";
import { type Question, questionsOn } from "./questions";
import { writeRows } from "./write-rows";

/**
 * How long the whole-ontology questions take on a generated ontology of 3,000 roles × 40 skills of 14,000, through the whole server with
 * its limits and checks on. Server time is what the server's own log says of an operation. Prints a table.
 */
const size = { roles: 3_000, skills: 14_000, perRole: [40, 40], field: 400, near: 14_000, groups: 640, moves: 15_000, families: 400 } as const;
const warmUps = 15;
const runs = 40;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "role-ontology-bench-"));
  const neo4j = await startNeo4j({ home, cache: process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), onProgress: say });
  const graph = new Graph(neo4j.address);
  try {
    await migrate(graph);
    say("Writing the generated ontology …");
    const rows = randomOntology(7, size);
    await writeRows(graph, rows);
    await measureSnapshot(graph);
    await measureQuestions(graph, rows);
  } finally {
    await graph.close();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function measureSnapshot(graph: Graph): Promise<void> {
  const before = memory();
  const start = performance.now();
  const snapshot = await readSnapshot(graph);
  const ms = performance.now() - start;
  const megabytes = memory() - before;
  print(`Snapshot of ${snapshot.roles.length} roles, ${snapshot.skills.length} skills, ${snapshot.requirements.skills.length} requirements, ${snapshot.transitions.length} transitions: read in ${ms.toFixed(0)} ms, ${megabytes.toFixed(1)} MB.\n`);
}

/** Megabytes in use, garbage apart. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function measureQuestions(graph: Graph, rows: SnapshotRows): Promise<void> {
  const times: number[] = [];
  const log = pino({ level: "info" }, { write: (line) => void times.push((JSON.parse(line) as { ms: number }).ms) });
  const analysis = new Analysis(graph).start();
  const settings = readConfig({ ANSWERS: "off", PORT: "0", NODE_ENV: "production" });
  const server = await startServer({ settings, schema: buildOntologySchema(), log, contexts: contextsOf(graph, analysis, cacheBytes(settings)), ready: () => graph.verify() });
  try {
    print("| question | first | median | slowest | of runs |\n| --- | --- | --- | --- | --- |");
    for (const question of questionsOn(rows)) {
      times.length = 0;
      for (let run = 0; run < warmUps + runs; run += 1) await ask(`${server.url}/graphql`, question);
      const warm = times.slice(warmUps).sort((a, b) => a - b);
      print(`| ${question.name} | ${ms(times[0])} | ${ms(warm[Math.floor(warm.length / 2)])} | ${ms(warm.at(-1))} | ${warm.length} |`);
    }
    globalThis.gc?.();
    print(`\nResident at the end: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB.`);
  } finally {
    await server.stop();
    await analysis.stop();
  }
}

async function ask(url: string, { query, variables, name }: Question): Promise<void> {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables }) });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(`${name}: ${errors[0].message}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function ms(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(1)} ms`;
}

void main().catch((error: unknown) => {
  say(String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
});
