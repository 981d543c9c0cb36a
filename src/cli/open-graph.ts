import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../config";
import { holdFolder } from "../embedded/data-folder";
import { startNeo4j } from "../embedded/start";
import { StartError } from "../errors";
import { Graph, type GraphAddress } from "../graph/graph";
import { migrate } from "../loading/migrate";
import type { Cleanup } from "./cleanup";

export interface OpenOptions {
  readonly settings: Settings;
  readonly cleanup: Cleanup;
  readonly say: (line: string) => void;
  /** Whether to remove the embedded Neo4j's data first. */
  readonly reset?: boolean;
}

/** Opens the graph, of NEO4J_URI or embedded, with the schema that this version needs. @throws StartError with the way out. */
export async function openGraph({ settings, cleanup, say, reset = false }: OpenOptions): Promise<Graph> {
  const home = join(settings.DATA_DIR, "neo4j");
  if (reset) await removeData(home, settings);
  const address = givenAddress(settings) ?? (await startEmbedded(home, settings, cleanup, say));
  const graph = new Graph(address, { timeoutMs: settings.TRANSACTION_TIMEOUT_MS });
  cleanup.add(() => graph.close());
  await graph.verify().catch((error: unknown) => {
    throw cannotOpen(address, error);
  });
  await migrate(graph);
  return graph;
}

function givenAddress({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }: Settings): GraphAddress | null {
  return uri === null ? null : { uri, user, password: password ?? "", database };
}

async function startEmbedded(home: string, settings: Settings, cleanup: Cleanup, say: (line: string) => void): Promise<GraphAddress> {
  const neo4j = await startNeo4j({ home, cache: settings.CACHE_DIR, onProgress: say });
  cleanup.add(() => neo4j.stop());
  return neo4j.address;
}

async function removeData(home: string, { NEO4J_URI }: Settings): Promise<void> {
  if (NEO4J_URI !== null) throw new StartError("--reset removes the embedded Neo4j's data; with NEO4J_URI set there is none. Unset NEO4J_URI, or leave --reset out.");
  const hold = await holdFolder(home);
  await rm(home, { recursive: true });
  await hold.release();
}

function cannotOpen({ uri, user, database }: GraphAddress, error: unknown): Error {
  if (!(error instanceof Error) || error instanceof StartError) return error as Error;
  const { code = "", message = "" } = (error.cause ?? error) as { code?: string; message?: string };
  const neo4j = `Neo4j at NEO4J_URI ${uri}`;
  if (code.includes("Security")) return new StartError(`${neo4j} does not take this password for user "${user}". Set NEO4J_USER and NEO4J_PASSWORD to a login that it takes.`);
  if (code.includes("DatabaseNotFound")) return new StartError(`${neo4j} has no database "${database}". Set NEO4J_DATABASE to one that it has, or unset it.`);
  return new StartError(`${neo4j} cannot be reached: ${message.slice(0, 300)}\nStart it, correct NEO4J_URI, or unset NEO4J_URI to use the embedded one.`);
}
