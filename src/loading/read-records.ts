import type { Writer } from "../graph/graph";
import { readNodes, readRelationships } from "./records.queries";
import type { OntologyRecords } from "../facts/records";

/** What the graph holds of one scheme now. */
export async function readRecords(reader: Writer, scheme: string): Promise<OntologyRecords> {
  const nodes = await reader.run(readNodes, { scheme });
  const relationships = await reader.run(readRelationships, { scheme });
  return { nodes: nodes.map(({ label, properties: { id, ...properties } }) => ({ label, id, properties })), relationships };
}
