import type { Graph, Writer } from "../graph/graph";
import type { NodeKey } from "../facts/records";
import { lockOntology, noteFinished } from "../ontology/revision.queries";
import { applyWrites, noWrites } from "./apply-plan";
import { spaces } from "./records.queries";
import { slices } from "./slices";

/** Removes nodes that nobody sees any more, with their relationships, in transactions of their own. */
export async function clearAway(graph: Graph, lock: Writer, scheme: string, nodes: readonly NodeKey[]): Promise<void> {
  for (const removed of slices(nodes)) {
    await lock.run(lockOntology, {});
    await graph.write((writer) => applyWrites(writer, { nodes: { put: [], removed }, relationships: noWrites }, spaces.staged));
  }
  await lock.run(noteFinished, { scheme });
}
