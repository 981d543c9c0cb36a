import { isDeepStrictEqual } from "node:util";
import type { RelationshipType } from "../facts/patterns";
import { globalId, relationshipName, type Properties, type RelationshipRecord } from "../facts/records";
import type { Label } from "../ontology/labels";
import type { Change, Changes, Plan } from "./plan";
import { countText, sumText, type Counts } from "./tally";

/** `nodes: 12 added, 1 changed; relationships: 40 added` */
export function planSummary({ nodes, relationships }: Plan): string {
  return sumText({ nodes: countsOf(nodes), relationships: countsOf(relationships) });
}

function countsOf<T>({ added, changed, removed }: Changes<T>): Counts {
  return { added: added.length, changed: changed.length, removed: removed.length };
}

/** A plan for people: how many of each kind, then their names, `limit` names at most of each sort of change. */
export function planText(plan: Plan, limit = 20): string {
  const counts = [...countLines(plan.nodes, ({ label }) => label), ...countLines(plan.relationships, kindOfRelationship)];
  const names = [...nameLines(plan.nodes, globalId, limit), ...nameLines(plan.relationships, relationshipName, limit)];
  return [planSummary(plan), ...counts.map((line) => `  ${line}`), ...names].join("\n");
}

function kindOfRelationship({ from, type, to }: RelationshipRecord): string {
  return patternName([from.label, type, to.label]);
}

/** `(Role)-[:REQUIRES]->(Skill)` */
export function patternName([from, type, to]: readonly [Label, RelationshipType, Label]): string {
  return `(${from})-[:${type}]->(${to})`;
}

function countLines<T>({ added, changed, removed }: Changes<T>, kindOf: (record: T) => string): string[] {
  const kinds = { added: added.map(kindOf), changed: changed.map(({ after }) => kindOf(after)), removed: removed.map(kindOf) };
  const count = (list: readonly string[], kind: string): number => list.filter((other) => other === kind).length;
  return [...new Set(Object.values(kinds).flat())].sort().map((kind) => {
    const { added: more, changed: other, removed: gone } = kinds;
    return `${kind}: ${countText({ added: count(more, kind), changed: count(other, kind), removed: count(gone, kind) })}`;
  });
}

function nameLines<T extends { readonly properties: Properties }>(
  { added, changed, removed }: Changes<T>,
  nameOf: (record: T) => string,
  limit: number,
): string[] {
  return [
    ...limited(added, (record) => `+ ${nameOf(record)}`, limit),
    ...limited(changed, (change) => `~ ${nameOf(change.after)} (${changedProperties(change).join(", ")})`, limit),
    ...limited(removed, (record) => `- ${nameOf(record)}`, limit),
  ];
}

function limited<T>(records: readonly T[], line: (record: T) => string, limit: number): string[] {
  const more = records.length - limit;
  return [...records.slice(0, limit).map(line), ...(more > 0 ? [`  … and ${more} more`] : [])];
}

function changedProperties({ before, after }: Change<{ readonly properties: Properties }>): string[] {
  const names = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)]);
  return [...names].filter((name) => !isDeepStrictEqual(before.properties[name], after.properties[name])).sort();
}
