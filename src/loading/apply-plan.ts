import type { Writer } from "../graph/graph";
import { groupBy } from "../group-by";
import { patterns, type Pattern } from "../facts/patterns";
import type { Plan } from "./plan";
import { relationshipName, type NodeKey, type NodeRecord, type RelationshipKey, type RelationshipRecord } from "../facts/records";
import { spaces, type Space } from "./records.queries";
import { slices } from "./slices";

/** What is written, new or over what was there, and what goes away. */
export interface Writes {
  readonly nodes: { readonly put: readonly NodeRecord[]; readonly removed: readonly NodeKey[] };
  readonly relationships: { readonly put: readonly RelationshipRecord[]; readonly removed: readonly RelationshipKey[] };
}

/** Neither nodes nor relationships. */
export const noWrites = { put: [], removed: [] };

export function isNothing({ nodes, relationships }: Writes): boolean {
  return [nodes, relationships].every(({ put, removed }) => put.length + removed.length === 0);
}

/** Makes the graph hold what the plan wants. @throws Error when an end of a relationship is not in the graph. */
export async function applyPlan(writer: Writer, { nodes, relationships }: Plan): Promise<void> {
  await applyWrites(writer, {
    nodes: { put: [...nodes.added, ...nodes.changed.map(({ after }) => after)], removed: nodes.removed },
    relationships: { put: [...relationships.added, ...relationships.changed.map(({ after }) => after)], removed: relationships.removed },
  });
}

/** Writes to the nodes that everybody sees, or to the staged ones. @throws Error when an end of a relationship is not among them. */
export async function applyWrites(writer: Writer, { nodes, relationships }: Writes, space: Space = spaces.shown): Promise<void> {
  for (const [pattern, rows] of batches(relationships.removed, patternOf)) {
    await writer.run(of(space.removeRelationships, pattern), { rows: rows.map(({ from, to }) => ({ from: from.id, to: to.id })) });
  }
  for (const [label, rows] of batches(nodes.removed, labelOf)) {
    await writer.run(of(space.removeNodes, label), { rows: rows.map(({ id }) => id) });
  }
  for (const [label, rows] of batches(nodes.put, labelOf)) {
    await writer.run(of(space.putNodes, label), { rows: rows.map(({ id, properties }) => ({ ...properties, id })) });
  }
  for (const [pattern, rows] of batches(relationships.put, patternOf)) await putAll(writer, pattern, rows, space);
}

async function putAll(writer: Writer, pattern: Pattern, records: readonly RelationshipRecord[], space: Space): Promise<void> {
  const rows = records.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties }));
  const [count] = await writer.run(of(space.putRelationships, pattern), { rows });
  if (count !== rows.length) {
    throw new Error(`${rows.length - (count ?? 0)} relationships (${pattern.join(" ")}) have an end that is not in the graph.`);
  }
}

function labelOf({ label }: NodeKey): NodeKey["label"] {
  return label;
}

function patternOf(record: RelationshipKey): Pattern {
  const { from, type, to } = record;
  const pattern = patterns.find((known) => known[0] === from.label && known[1] === type && known[2] === to.label);
  if (!pattern) throw new Error(`The graph has no place for ${relationshipName(record)}.`);
  return pattern;
}

/** The records of each kind, in lists that one statement can take. */
function batches<T, K>(records: readonly T[], kindOf: (record: T) => K): (readonly [K, readonly T[]])[] {
  return [...groupBy(records, kindOf)].flatMap(([kind, rows]) => slices(rows).map((slice) => [kind, slice] as const));
}

/** The statement for a label or a pattern. */
export function of<K, S>(statements: ReadonlyMap<K, S>, kind: K): S {
  const found = statements.get(kind);
  if (!found) throw new Error(`No statement for ${String(kind)}.`);
  return found;
}
