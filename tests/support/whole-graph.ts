import { z } from "zod";
import type { Graph } from "../../src/graph/graph";
import { none, query } from "../../src/graph/query";

const everyNode = query("everyNode", { params: none, row: z.object({ links: z.array(z.unknown()) }).loose() })`
MATCH (n) WHERE NOT n:Migration AND NOT n:Revision AND NOT n:Ontology AND NOT n:Clock
RETURN {
  labels: labels(n), properties: properties(n),
  links: [(n)-[r]->(m) | {type: type(r), properties: properties(r), labels: labels(m), id: m.id}]
} AS row
`;

/** All nodes and relationships but those of migrations and revisions, each as a line of text, in one order. */
export async function wholeGraph(graph: Graph): Promise<string[]> {
  const rows = await graph.read(everyNode, {});
  return rows.map(({ links, ...row }) => textOf({ ...row, links: links.map(textOf).sort() })).sort();
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === "object" && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item);
}
