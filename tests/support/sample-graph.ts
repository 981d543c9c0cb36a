import type { Graph } from "../../src/graph/graph";
import { applyPlan } from "../../src/loading/apply-plan";
import { planOf } from "../../src/loading/plan";
import { readRecords } from "../../src/loading/read-records";
import type { OntologyRecords } from "../../src/facts/records";
import { revisionNumber } from "../../src/ontology/revision.queries";
import { sampleRecords } from "./sample-records";

/** Makes the graph hold the sample with as few changes as it takes; gives its revision, which stays. */
export async function holdSample(graph: Graph): Promise<number> {
  await graph.write(async (writer) => applyPlan(writer, planOf(await readRecords(writer, "curated"), sampleRecords())));
  const [revision = 0] = await graph.read(revisionNumber, {});
  return revision;
}

export function heldRecords(graph: Graph): Promise<OntologyRecords> {
  return graph.write((reader) => readRecords(reader, "curated"));
}
