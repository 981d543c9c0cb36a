import { once } from "node:events";
import { createServer } from "node:net";
import { setFlagsFromString } from "node:v8";
import { cacheBytes, type Settings } from "../config";
import { Analysis } from "../analysis/analysis";
import { contextsOf } from "../context";
import { buildOntologySchema } from "../schema";
import { cannotListen, startServer } from "../server";
import { Cleanup, cleanUpOnSignals } from "./cleanup";
import { askIn, warmUp } from "./first-questions";
import { firstSteps, readyLines } from "./greeting";
import { loadIfNew, recordsIn } from "./load";
import { openGraph } from "./open-graph";
import { openLog } from "./open-log";

/** By how much the heap may grow over what is alive before it is collected: V8 would let it grow to several times that, and what is kept is alive for long. */
const heapGrowth = "--heap-growing-percent=40";

export interface ServeOptions {
  readonly settings: Settings;
  readonly reset: boolean;
  readonly say: (line: string) => void;
}

/** Starts everything, from Neo4j to HTTP, and says so; ends with a signal. @throws StartError, with all closed again. */
export async function serve(options: ServeOptions): Promise<void> {
  const cleanup = new Cleanup();
  cleanUpOnSignals({ cleanup, say: options.say, isService: true });
  try {
    await startAll(options, cleanup);
  } catch (error) {
    const wasAsked = cleanup.isStopping;
    await cleanup.run();
    if (!wasAsked) throw error;
  }
}

async function startAll({ settings, reset, say }: ServeOptions, cleanup: Cleanup): Promise<void> {
  setFlagsFromString(heapGrowth);
  const start = performance.now();
  await checkPort(settings);
  const dir = settings.SEEDS_DIR;
  const records = recordsIn(dir);
  const schema = buildOntologySchema();
  const graphStart = performance.now();
  const graph = await openGraph({ settings, cleanup, say, reset, purpose: "api" });
  const graphReady = performance.now();
  await loadIfNew({ records, dir, graph, say });
  const log = openLog(settings, cleanup);
  const analysis = new Analysis(graph, (error) => log.warn({ cause: String(error) }, "the snapshot is not up to date")).start();
  cleanup.add(() => analysis.stop());
  const contexts = contextsOf(graph, analysis, cacheBytes(settings));
  const server = await startServer({ settings, schema, log, contexts, ready: () => graph.verify() });
  cleanup.add(() => server.stop());
  const neo4jMs = graphReady - graphStart;
  say(readyLines(server.url, neo4jMs, performance.now() - start - neo4jMs));
  const ask = askIn(schema, contexts);
  await firstSteps(server.url, ask).then(say, (error: unknown) => log.warn({ err: error }, "the graph does not say what it holds"));
  await warmUp(ask).catch((error: unknown) => log.warn({ err: error }, "the first questions may be slow"));
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
