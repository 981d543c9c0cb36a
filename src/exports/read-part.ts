import type { NodeRecord, RelationshipRecord } from "../facts/records";
import type { Reader } from "../graph/graph";
import { type Label, labels } from "../ontology/labels";
import type { Part } from "./part";
import { type Link, linksFromIds, nodesWithIds } from "./record.queries";

/** Nodes at once in memory, each with up to some hundred relationships, of a part that may have many thousands. */
const atOnce = 100;

/** A list in pieces that one read takes. */
export function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += atOnce) yield items.slice(start, start + atOnce);
}

/** These nodes with all that they hold. */
export async function nodesWith(graph: Reader, label: Label, slugs: readonly string[]): Promise<NodeRecord[]> {
  const rows = await graph.read(nodesWithIds[label], { slugs });
  return rows.map(({ id, ...properties }) => ({ label, id, properties }));
}

/** The relationships that start from these nodes. */
export async function linksFrom(graph: Reader, label: Label, slugs: readonly string[]): Promise<Link[]> {
  const statement = linksFromIds[label];
  return statement === null ? [] : graph.read(statement, { slugs });
}

/** The nodes of a part, page by page, in the order of labels and ids. */
export async function* nodesIn({ ids }: Part, graph: Reader, among: readonly Label[] = labels): AsyncGenerator<readonly NodeRecord[]> {
  for (const label of among) {
    for (const slugs of chunks(ids.get(label) ?? [])) yield await nodesWith(graph, label, slugs);
  }
}

/** The relationships of a part, page by page, in the order of the labels and ids that they start from, then of type and end. */
export async function* linksIn(part: Part, graph: Reader, among: readonly Label[] = labels): AsyncGenerator<readonly Link[]> {
  for (const label of among) {
    for (const slugs of chunks(part.ids.get(label) ?? [])) {
      yield inOrder((await linksFrom(graph, label, slugs)).filter(part.shows), slugs);
    }
  }
}

/** The relationship as the graph holds it. */
export function recordOf({ names: _names, uri: _uri, ...record }: Link): RelationshipRecord {
  return record;
}

function inOrder(links: Link[], slugs: readonly string[]): Link[] {
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const place = ({ from }: Link): number => places.get(from.id) ?? 0;
  const key = ({ type, to }: Link): string => `${type} ${to.label}:${to.id}`;
  return links.sort((a, b) => place(a) - place(b) || (key(a) < key(b) ? -1 : 1));
}
