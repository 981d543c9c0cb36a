import { StartError } from "../errors";
import type { Graph, Writer } from "../graph/graph";
import { raiseRevision } from "../ontology/revision.queries";
import { awaitIndexes, prepareForReplanning } from "./procedures.queries";

/** Raises the revision; gives its number. @throws StartError when the database has none to raise. */
export async function raise(writer: Writer, by: string, summary: string): Promise<number> {
  const [revision] = await writer.run(raiseRevision, { by, summary });
  if (revision === undefined) throw new StartError("This database has not been migrated. Run the migrations before the load.");
  return revision;
}

/** Waits until indexes are up to date, and makes the planner look at the graph anew. */
export async function settle(graph: Graph): Promise<void> {
  await graph.change(awaitIndexes, {});
  await graph.change(prepareForReplanning, {});
}
