import type { Context } from "../context";
import { globalId, type NodeRecord, type Properties } from "../facts/records";
import { edgeKeys, type GraphmlType, nodeKeys } from "./graphml-keys";
import type { PartFormat } from "./part-file";
import type { Part } from "./part";
import { linksIn, nodesIn } from "./read-part";
import type { Link } from "./record.queries";
import { xmlText } from "./xml-text";

/** Nodes and edges with their properties, as Gephi, yEd and networkx read them; of a list the values are joined by "; ". */
export const graphml: PartFormat = { name: "ontology.graphml", type: "application/graphml+xml; charset=utf-8", write };

async function* write(part: Part, { graph }: Context): AsyncGenerator<string> {
  yield head;
  for await (const page of nodesIn(part, graph)) yield page.map(nodeText).join("");
  for await (const page of linksIn(part, graph)) yield page.map(edgeText).join("");
  yield "  </graph>\n</graphml>\n";
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keysText("node", nodeKeys)}${keysText("edge", edgeKeys)}  <graph id="ontology" edgedefault="directed">
`;

function keysText(of: "node" | "edge", keys: Readonly<Record<string, GraphmlType>>): string {
  return Object.entries(keys).map(([name, type]) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`).join("");
}

function nodeText(node: NodeRecord): string {
  const { label: kind, id: slug, properties } = node;
  const label = properties.name ?? properties.title ?? properties.label ?? slug;
  return `    <node id="${xmlText(globalId(node))}">${dataText("node", nodeKeys, { ...properties, kind, slug, label })}</node>\n`;
}

function edgeText({ type, from, to, properties }: Link): string {
  const ends = `source="${xmlText(globalId(from))}" target="${xmlText(globalId(to))}"`;
  return `    <edge ${ends}>${dataText("edge", edgeKeys, { ...properties, type, label: type })}</edge>\n`;
}

/** What has no key is left out: names in other spellings are there for searches alone. */
function dataText(of: "node" | "edge", keys: Readonly<Record<string, GraphmlType>>, properties: Properties): string {
  return Object.entries(properties)
    .filter(([name]) => name in keys)
    .map(([name, value]) => `<data key="${of}.${name}">${xmlText(value instanceof Array ? value.join("; ") : String(value))}</data>`)
    .join("");
}
