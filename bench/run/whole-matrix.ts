import "reflect-metadata";
import { readSnapshot } from "../../src/analysis/read-snapshot";
import { Graph } from "../../src/graph/graph";
import { Comparison } from "../../src/overlap/comparison";
import { population } from "../../src/overlap/vectors";

/** Prints how long the overlap of all roles of ESCO with each other takes in memory. The first time, which also makes the vectors, is no part of it. */
const times = 6;

async function main(): Promise<void> {
  const { NEO4J_URI: uri = "", NEO4J_USER: user = "", NEO4J_PASSWORD: password = "" } = process.env;
  const graph = new Graph({ uri, user, password, database: "neo4j" }, { timeoutMs: 60_000 });
  const snapshot = await readSnapshot(graph);
  await graph.close();
  const roles = population(snapshot, new Set(["esco"]));
  const seconds: number[] = [];
  let shared = 0;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    const matrix = new Comparison(snapshot, "WEIGHTED_JACCARD", roles).matrix(roles);
    if (time > 0) seconds.push((performance.now() - start) / 1_000);
    shared = matrix.reduce((sum, row) => sum + row.filter((score) => score > 0).length, 0);
  }
  process.stdout.write(JSON.stringify({ roles: roles.length, seconds, share: shared / roles.length ** 2 }));
}

void main();
