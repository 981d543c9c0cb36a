import type { Reader, Writer } from "../graph/graph";
import { readNodes, readRelationships } from "./records.queries";
import type { OntologyRecords } from "../facts/records";

/** What the graph holds of one scheme now. */
export async function readRecords(graph: Reader | Writer, scheme: string): Promise<OntologyRecords> {
  const read: Reader["read"] = (statement, params) => ("read" in graph ? graph.read(statement, params) : graph.run(statement, params));
  const nodes = await read(readNodes, { scheme });
  const relationships = await read(readRelationships, { scheme });
  return { nodes: nodes.map(({ label, properties: { id, ...properties } }) => ({ label, id, properties })), relationships };
}
