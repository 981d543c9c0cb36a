import { isDeepStrictEqual } from "node:util";
import { globalId, relationshipName, type Properties, type RelationshipRecord } from "../facts/records";
import type { Change, Changes, Plan } from "./plan";

/** `nodes: 12 added, 1 changed; relationships: 40 added` */
export function planSummary({ nodes, relationships }: Plan): string {
  return [...countLines(nodes, () => "nodes"), ...countLines(relationships, () => "relationships")].join("; ") || "nothing changes";
}

/** A plan for people: how many of each kind, then their names, `limit` names at most of each sort of change. */
export function planText(plan: Plan, limit = 20): string {
  const counts = [...countLines(plan.nodes, ({ label }) => label), ...countLines(plan.relationships, patternName)];
  const names = [...nameLines(plan.nodes, globalId, limit), ...nameLines(plan.relationships, relationshipName, limit)];
  return [planSummary(plan), ...counts.map((line) => `  ${line}`), ...names].join("\n");
}

function patternName({ from, type, to }: RelationshipRecord): string {
  return `(${from.label})-[:${type}]->(${to.label})`;
}

function countLines<T>({ added, changed, removed }: Changes<T>, kindOf: (record: T) => string): string[] {
  const kinds = { added: added.map(kindOf), changed: changed.map(({ after }) => kindOf(after)), removed: removed.map(kindOf) };
  return [...new Set(Object.values(kinds).flat())].sort().map((kind) => {
    const counts = Object.entries(kinds).map(([verb, list]) => [list.filter((other) => other === kind).length, verb] as const);
    return `${kind}: ${counts.filter(([count]) => count > 0).map((count) => count.join(" ")).join(", ")}`;
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
