import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../config";
import { holdFolder, type Purpose } from "../embedded/data-folder";
import { useNeo4j } from "../embedded/share";
import { StartError } from "../errors";
import { Graph } from "../graph/graph";
import type { GraphAddress } from "../graph/graph-options";
import { migrate } from "../loading/migrate";
import type { Cleanup } from "./cleanup";
import { badAddress, cannotOpen, cannotUseFolder, refusal } from "./start-faults";

export interface OpenOptions {
  readonly settings: Settings;
  readonly cleanup: Cleanup;
  readonly say: (line: string) => void;
  /** Given when Neo4j is wanted for long: other processes may then use one that is started here. */
  readonly purpose?: Purpose;
  /** Whether to remove the embedded Neo4j's data first. */
  readonly reset?: boolean;
}

/** Opens the graph, of NEO4J_URI or embedded (its own, or one that another process keeps running), with the schema that this version needs. @throws StartError with the way out. */
export async function openGraph(options: OpenOptions): Promise<Graph> {
  const { settings, cleanup, reset = false } = options;
  if (reset && settings.NEO4J_URI !== null) throw new StartError("--reset removes the embedded Neo4j's data; with NEO4J_URI set there is none. Unset NEO4J_URI, or leave --reset out.");
  const address = givenAddress(settings) ?? (await openEmbedded(options));
  const graph = connect(address, settings.TRANSACTION_TIMEOUT_MS);
  cleanup.add(() => graph.close());
  await graph.verify().catch((error: unknown) => {
    throw cannotOpen(address, error);
  });
  await migrate(graph).catch((error: unknown) => {
    throw refusal(address, error) ?? error;
  });
  return graph;
}

function connect(address: GraphAddress, timeoutMs: number): Graph {
  try {
    return new Graph(address, { timeoutMs });
  } catch (error) {
    throw badAddress(address, error);
  }
}

function givenAddress({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }: Settings): GraphAddress | null {
  return uri === null ? null : { uri, user, password: password ?? "", database };
}

async function openEmbedded({ settings, cleanup, say, purpose, reset }: OpenOptions): Promise<GraphAddress> {
  const home = homeIn(settings);
  const stopping = new AbortController();
  try {
    if (reset) await removeData(home);
    const opening = useNeo4j({ home, cache: settings.CACHE_DIR, purpose, signal: stopping.signal, onProgress: say });
    cleanup.add(async () => {
      stopping.abort();
      await opening.then((neo4j) => neo4j.stop(), () => undefined);
    });
    return (await opening).address;
  } catch (error) {
    throw cannotUseFolder(settings, error) ?? error;
  }
}

/** Where the embedded Neo4j has its data. */
export function homeIn(settings: Settings): string {
  return join(settings.DATA_DIR, "neo4j");
}

/** Removes the embedded Neo4j's data. @throws InUseError */
export async function removeData(home: string): Promise<void> {
  const hold = await holdFolder(home);
  await rm(home, { recursive: true });
  await hold.release();
}
