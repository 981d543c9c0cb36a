import type { Writer } from "../graph/graph";
import { groupBy } from "../group-by";
import { patterns, type Pattern } from "../facts/patterns";
import type { Plan } from "./plan";
import { relationshipName, type NodeRecord, type RelationshipRecord } from "../facts/records";
import { putNodes, putRelationships, removeNodes, removeRelationships } from "./records.queries";

const rowsPerStatement = 2_000;

/** Makes the graph hold what the plan wants. @throws Error when an end of a relationship is not in the graph. */
export async function applyPlan(writer: Writer, { nodes, relationships }: Plan): Promise<void> {
  for (const [pattern, rows] of batches(relationships.removed, patternOf)) {
    await writer.run(of(removeRelationships, pattern), { rows: rows.map(({ from, to }) => ({ from: from.id, to: to.id })) });
  }
  for (const [label, rows] of batches(nodes.removed, labelOf)) {
    await writer.run(of(removeNodes, label), { rows: rows.map(({ id }) => id) });
  }
  for (const [label, rows] of batches([...nodes.added, ...nodes.changed.map(({ after }) => after)], labelOf)) {
    await writer.run(of(putNodes, label), { rows: rows.map(({ id, properties }) => ({ ...properties, id })) });
  }
  const put = [...relationships.added, ...relationships.changed.map(({ after }) => after)];
  for (const [pattern, rows] of batches(put, patternOf)) await putAll(writer, pattern, rows);
}

async function putAll(writer: Writer, pattern: Pattern, records: readonly RelationshipRecord[]): Promise<void> {
  const rows = records.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties }));
  const [count] = await writer.run(of(putRelationships, pattern), { rows });
  if (count !== rows.length) {
    throw new Error(`${rows.length - (count ?? 0)} relationships (${pattern.join(" ")}) have an end that is not in the graph.`);
  }
}

function labelOf({ label }: NodeRecord): NodeRecord["label"] {
  return label;
}

function patternOf(record: RelationshipRecord): Pattern {
  const { from, type, to } = record;
  const pattern = patterns.find((known) => known[0] === from.label && known[1] === type && known[2] === to.label);
  if (!pattern) throw new Error(`The graph has no place for ${relationshipName(record)}.`);
  return pattern;
}

/** The records of each kind, in lists that one statement can take. */
function batches<T, K>(records: readonly T[], kindOf: (record: T) => K): (readonly [K, readonly T[]])[] {
  return [...groupBy(records, kindOf)].flatMap(([kind, rows]) =>
    Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) => {
      const start = index * rowsPerStatement;
      return [kind, rows.slice(start, start + rowsPerStatement)] as const;
    }),
  );
}

function of<K, S>(statements: ReadonlyMap<K, S>, kind: K): S {
  const found = statements.get(kind);
  if (!found) throw new Error(`No statement for ${String(kind)}.`);
  return found;
}
