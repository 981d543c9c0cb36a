import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import type { Results } from "../run/results";
import { rateChart, soakChart } from "./charts";
import { goalsOf } from "./goals";
import { largeText, matrixText, soakText } from "./facts";
import { cellTable, goalTable, table } from "./tables";

const headings = [
  ["Q1: a role with 20 skills", "q1"], ["Q2: 20 roles, 10 skills of each, 5 roles of each skill", "q2"], ["The gap of two roles", "gap"],
  ["All roles ranked for held skills", "match"], ["Overlap of 100 roles", "overlap"], ["One connection", "one"], ["From 5 roles to all of ESCO", "sizes"],
  ["A generated ontology", "large"],
] as const;

/** Writes the page and its pictures. */
export async function writeReport(results: Results, docs: string): Promise<void> {
  await mkdir(docs, { recursive: true });
  const [rates, soak] = [rateChart(results), soakChart(results)];
  if (rates !== null) await writeFile(join(docs, "benchmarks-rates.svg"), rates);
  if (soak !== null) await writeFile(join(docs, "benchmarks-soak.svg"), soak);
  const parts = [
    opening, rates === null ? "" : "![Requests per second of each server, question by question](benchmarks-rates.svg)",
    "## Goals", goalTable(goalsOf(results)), "## How it was measured", machineText(results), method,
    ...headings.flatMap(([title, stage]) => [`## ${title}`, ...(stage === "large" ? [largeText(results)] : []), cellTable(results, stage), ...(stage === "overlap" ? [matrixText(results)] : [])]),
    "## Memory under load", soakText(results), soak === null ? "" : "![Memory of the server over the soak](benchmarks-soak.svg)", again,
  ];
  await writeFile(join(docs, "benchmarks.md"), `${parts.filter((part) => part !== "").join("\n\n")}\n`);
}

const opening = `# Benchmarks

How fast the API answers, beside what one would take instead. This page is written by \`npm run bench\`;
[performance.md](performance.md) says what the time goes into, and what limits the goals that were not reached.

| server | what it is |
| --- | --- |
| ours | this API as users start it: \`role-ontology serve\` in production mode, all limits and checks on, its log in a file |
| ours, answers anew | the same with \`ANSWERS=off\`: whole answers are not kept, so that each is made anew of the rows in memory |
| ours, cache off | the same with \`CACHE=off\`: every request reads Neo4j |
| peer | [@neo4j/graphql](https://neo4j.com/docs/graphql/current/) with Apollo Server on fastify, its defaults, the database named |
| bare | \`node:http\` and the driver, one hand-written statement a request by \`executeQuery\`, no GraphQL, no checks; the floor |
| bare, auto-commit | the same statement in an auto-commit transaction |`;

function machineText({ conditions, started }: Results): string {
  const versions = (JSON.parse(readFileSync(join("bench", "tools", "package.json"), "utf8")) as { dependencies: Record<string, string> }).dependencies;
  const tools = Object.entries(versions).filter(([name]) => !name.startsWith("vega")).map(([name, version]) => `${name} ${version}`).join(", ");
  return table(["", ""], [
    ["begun", started.slice(0, 16).replace("T", " ")], ["machine", conditions.machine], ["Node, Java", `${conditions.node}, ${conditions.java}`],
    ["compared with", tools], ["a cell", `${conditions.seconds} s in each round, after a warm-up`],
  ]);
}

const method = `- Data: the seeds and all of ESCO 1.1.1 (3,007 roles, 13,896 skills and 640 groups, 123,788 requirements) in the embedded Neo4j. Servers, Neo4j and the load
  share the machine; every server is a process of its own and has the same Neo4j.
- **Equal answers first**: before anything is timed every server answers every input, and the answers are the same. While it is timed, every
  answer has to be as long as it was then, and no request may fail.
- 200 inputs, always the same; each of 10 connections begins elsewhere among them. Three rounds, every second one backwards, so that
  what the machine does besides falls on all. Figures are medians of the rounds; ratios are medians of the ratios within a round.
- A mean latency is the connections over the requests/s, since each sends its next request when it has its answer; p50 and p99 are the load tool's, which counts
  whole milliseconds.
- CPU is what the processes used, as Linux counts it, over the requests answered. Where cores are shared it is steadier than requests/s: these
  may differ by a quarter between rounds without meaning.
- Orders: requirements by weight, name, id; roles of a skill by weight, title, id. The gap is the skills that are new, with importance. The
  peer's gap is two roles in one request whose difference the client takes, which is not counted; its @cypher field has bare's statement.
- Ranking: someone holds 20 skills at levels from 1 to 5; every role is weighed with near misses ([gap.md](gap.md)). Of the
  generated ontology it is warmed up for half a minute, until each input has come twice, as elsewhere it has sooner. Bare does it by one statement,
  the fastest of five ways to write it. Overlap: weighted Jaccard of 100 roles, each with each; bare's statement groups by shared skill.`;

const again = `## To run it again

\`\`\`sh
npm ci
npm run bench -- --data PATH/TO/ESCO
npm run bench -- --data PATH/TO/ESCO --only q1,q2 --rounds 1 --seconds 2 --docs .data/bench
npm run bench -- --help
\`\`\`

The folder holds ESCO 1.1.1 as published in CSV and English ([taxonomies.md](taxonomies.md)). The tools come with the first run; databases are made once by the
product's own commands and kept in \`.data/bench\`, as are the measurements after each cell: a run that was broken off goes on where it was. \`--again\`
measures anew, \`--report\` only writes this page. It takes Linux, Java and Maven.`;
