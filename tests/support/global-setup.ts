import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../../src/embedded/start";
import type { GraphAddress } from "../../src/graph/graph-options";
import { giveTurns } from "./turns";

declare global {
  var endTestRun: (() => Promise<void>) | undefined;
}

/** One Neo4j for the run, started when the first test file asks for it, so that a run of unit tests starts none. */
export default async function globalSetup(): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  let address: Promise<GraphAddress> | undefined;
  const stopTurns = await giveTurns(() => (address ??= givenAddress() ?? startServer(stops)));
  globalThis.endTestRun = async () => {
    stopTurns();
    for (const stop of stops) await stop();
  };
}

/** A running server to save time, as bolt://user:password@host:port; the tests empty it. */
function givenAddress(): Promise<GraphAddress> | undefined {
  const given = process.env.ROLE_ONTOLOGY_TEST_NEO4J_URI;
  if (!given) return undefined;
  const { protocol, host, username, password } = new URL(given);
  return Promise.resolve({ uri: `${protocol}//${host}`, user: username, password: decodeURIComponent(password), database: null });
}

async function startServer(stops: (() => Promise<unknown>)[]): Promise<GraphAddress> {
  const home = await mkdtemp(join(tmpdir(), "role-ontology-test-"));
  stops.push(() => rm(home, { recursive: true, force: true }));
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const neo4j = await startNeo4j({ home, cache, onProgress: (line) => process.stderr.write(`${line}\n`) });
  stops.unshift(() => neo4j.stop());
  return neo4j.address;
}
