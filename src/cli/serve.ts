import { once } from "node:events";
import { createServer } from "node:net";
import { pino } from "pino";
import type { Settings } from "../config";
import { contextOf } from "../context";
import { buildOntologySchema } from "../schema";
import { cannotListen, startServer } from "../server";
import { Cleanup, cleanUpOnSignals } from "./cleanup";
import { greeting } from "./greeting";
import { load, recordsIn } from "./load";
import { openGraph } from "./open-graph";

export interface ServeOptions {
  readonly settings: Settings;
  readonly reset: boolean;
  readonly say: (line: string) => void;
}

/** Starts everything, from Neo4j to HTTP, and says so; ends with a signal. @throws StartError, with all closed again. */
export async function serve(options: ServeOptions): Promise<void> {
  const cleanup = new Cleanup();
  cleanUpOnSignals(cleanup, options.say);
  try {
    await startAll(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function startAll({ settings, reset, say }: ServeOptions, cleanup: Cleanup): Promise<void> {
  const start = performance.now();
  await checkPort(settings);
  const records = recordsIn(settings.SEEDS_DIR);
  const schema = buildOntologySchema();
  const graphStart = performance.now();
  const graph = await openGraph({ settings, cleanup, say, reset });
  const graphReady = performance.now();
  await load({ records, dir: settings.SEEDS_DIR, graph, dryRun: false, say });
  const log = pino({ level: settings.LOG_LEVEL });
  const server = await startServer({ settings, schema, log, createContext: (gone) => contextOf(graph, AbortSignal.any([gone, AbortSignal.timeout(settings.REQUEST_TIMEOUT_MS)])), ready: () => graph.verify() });
  cleanup.add(() => server.stop());
  const neo4jMs = graphReady - graphStart;
  say(await greeting({ url: server.url, schema, graph, neo4jMs, oursMs: performance.now() - start - neo4jMs }));
}

/** Tells of a taken port before the long part of the start. */
async function checkPort(settings: Settings): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(settings.PORT, settings.HOST), "listening");
  } catch (error) {
    throw cannotListen(settings, error as NodeJS.ErrnoException);
  }
  await once(probe.close(), "close");
}
