import type { Command } from "commander";
import type { Settings } from "../config";
import { holderOf } from "../embedded/data-folder";
import type { Graph } from "../graph/graph";
import { currentRevision, unfinishedSchemes } from "../ontology/revision.queries";
import { schemes } from "../ontology/schemes";
import { countsOfSchemes, factsOfSources } from "../ontology/status.queries";
import { onGraph } from "./on-graph";
import { homeIn } from "./open-graph";
import { withExamples } from "./options";
import { printAnswer, styled, table } from "./terminal";
import { version } from "./version";

export type StatusAnswer = Awaited<ReturnType<typeof statusAnswer>>;

/** Adds `status`. */
export function addStatus(program: Command): void {
  const command = program
    .command("status")
    .description("what the graph holds, by scheme and source, its revision, where it is, and versions")
    .option("--json", "answer as JSON")
    .action(({ json }: { json?: boolean }) => onGraph(async (graph, settings) => printAnswer(await statusAnswer(graph, settings), json, statusText)));
  withExamples(command, "status", "status --json");
}

async function statusAnswer(graph: Graph, settings: Settings) {
  const [server, [revision = null], unfinished, counts, sources] = await Promise.all([
    graph.verify(),
    graph.read(currentRevision, {}),
    graph.read(unfinishedSchemes, {}),
    graph.read(countsOfSchemes, { schemes: [...schemes] }),
    graph.read(factsOfSources, {}),
  ]);
  const isEmbedded = settings.NEO4J_URI === null;
  const keeper = isEmbedded ? await holderOf(homeIn(settings)) : null;
  return {
    revision,
    unfinished,
    schemes: counts.filter(({ scheme: _name, ...numbers }) => Object.values(numbers).some((number) => number > 0)),
    sources,
    database: {
      kind: isEmbedded ? "embedded" : "given by NEO4J_URI",
      address: settings.NEO4J_URI ?? `bolt://${server.address}`,
      data: isEmbedded ? homeIn(settings) : null,
      keptBy: keeper && { pid: keeper.owner.pid, purpose: keeper.purpose ?? "command" },
    },
    versions: { product: version, node: process.versions.node, neo4j: server.version },
  };
}

/** A status for a person to read. */
export function statusText({ revision, unfinished, schemes: counts, sources, database, versions }: StatusAnswer): string {
  const keeper = database.keptBy && database.keptBy.pid !== process.pid ? `, kept running by process ${database.keptBy.pid} (${database.keptBy.purpose})` : "";
  return [
    styled("bold", revision === null ? "Nothing has been loaded yet." : `Revision ${revision.number} of ${revision.at}, by ${revision.by}${revision.summary === null ? "" : `: ${revision.summary}`}`),
    ...unfinished.map(({ scheme, what }) => styled("yellow", `Unfinished in ${scheme}: ${what}. Run it again to go on.`)),
    `Database: ${database.kind}, ${database.address}${keeper}`,
    ...(database.data === null ? [] : [`Data: ${database.data}`]),
    `Versions: role-ontology ${versions.product}, Node ${versions.node}, Neo4j ${versions.neo4j}`,
    ...(counts.length === 0 ? [] : ["", countTable(counts)]),
    ...(sources.length === 0 ? [] : ["", table([{ title: "facts", align: "right" }, { title: "source", wraps: true }], sources.map(({ title, facts }) => [String(facts), title]))]),
  ].join("\n");
}

function countTable(counts: StatusAnswer["schemes"]): string {
  const kinds = ["roles", "families", "skills", "tools", "kpis", "transitions", "statements"] as const;
  return table(
    [{ title: "scheme" }, ...kinds.map((title) => ({ title, align: "right" as const }))],
    counts.map((row) => [row.scheme, ...kinds.map((kind) => String(row[kind]))]),
  );
}
