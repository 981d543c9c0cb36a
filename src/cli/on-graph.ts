import { Analysis } from "../analysis/analysis";
import { readConfig, type Settings } from "../config";
import { type Context, contextsOf } from "../context";
import { holderOf } from "../embedded/data-folder";
import type { Graph } from "../graph/graph";
import { revisionNumber } from "../ontology/revision.queries";
import { inGoodOrder } from "./cleanup";
import { load, recordsIn } from "./load";
import { homeIn, openGraph } from "./open-graph";
import { say } from "./terminal";

/** Does a command's work on the graph of the settings, and closes it. @throws StartError with the way out. */
export function onGraph(work: (graph: Graph, settings: Settings) => Promise<void>): Promise<void> {
  const settings = readConfig(process.env);
  return inGoodOrder(say, async (cleanup) => work(await openGraph({ settings, cleanup, say }), settings));
}

/** Asks what the API answers, in this process; a graph that has never been loaded is loaded with the seeds first. */
export function ask(question: (context: Context) => Promise<void>): Promise<void> {
  return onGraph(async (graph, settings) => {
    const { SEEDS_DIR: dir } = settings;
    const patient = new AbortController().signal;
    const [revision] = await graph.read(revisionNumber, {});
    if (revision === 0) await load({ records: recordsIn(dir), dir, graph, dryRun: false, say });
    if (process.stderr.isTTY && (await isOurs(settings))) say("Neo4j was started for this answer alone. To keep one running: role-ontology db start");
    await question(contextsOf(graph, new Analysis(graph)).passing(() => patient));
  });
}

/** Whether this process runs the embedded Neo4j, and stops it in the end. */
async function isOurs(settings: Settings): Promise<boolean> {
  return settings.NEO4J_URI === null && (await holderOf(homeIn(settings)))?.owner.pid === process.pid;
}
