import { isDeepStrictEqual } from "node:util";
import {
  globalId, relationshipName, type NodeRecord, type OntologyRecords, type Properties, type RelationshipRecord,
} from "../facts/records";


export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly Change<T>[];
  readonly removed: readonly T[];
}

/** What has to happen for the graph to hold the wanted ontology. */
export interface Plan {
  readonly nodes: Changes<NodeRecord>;
  readonly relationships: Changes<RelationshipRecord>;
}

/** The difference between two ontologies, in the order of names. */
export function planOf(current: OntologyRecords, wanted: OntologyRecords): Plan {
  return {
    nodes: changesOf(current.nodes, wanted.nodes, globalId),
    relationships: changesOf(current.relationships, wanted.relationships, relationshipName),
  };
}

export function isEmptyPlan(plan: Plan): boolean {
  return [plan.nodes, plan.relationships].every(
    ({ added, changed, removed }) => added.length + changed.length + removed.length === 0,
  );
}

/** @throws Error when a node is of another scheme. */
export function checkScheme(nodes: readonly NodeRecord[], scheme: string): void {
  const foreign = nodes.find(({ properties }) => properties.scheme !== scheme);
  if (foreign) throw new Error(`${globalId(foreign)} is of scheme "${foreign.properties.scheme}", not "${scheme}".`);
}

function changesOf<T extends { readonly properties: Properties }>(
  current: readonly T[],
  wanted: readonly T[],
  nameOf: (record: T) => string,
): Changes<T> {
  const [before, after] = [inOrder(current, nameOf), inOrder(wanted, nameOf)];
  const changed: Change<T>[] = [];
  for (const [name, record] of after) {
    const old = before.get(name);
    if (old && !isDeepStrictEqual(old.properties, record.properties)) changed.push({ before: old, after: record });
  }
  return { added: missing(after, before), changed, removed: missing(before, after) };
}

function inOrder<T>(records: readonly T[], nameOf: (record: T) => string): Map<string, T> {
  const named = records.map((record) => [nameOf(record), record] as const).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  named.forEach(([name], index) => {
    if (named[index + 1]?.[0] === name) throw new Error(`${name} is among the records twice.`);
  });
  return new Map(named);
}

function missing<T>(these: ReadonlyMap<string, T>, there: ReadonlyMap<string, T>): T[] {
  return [...these].filter(([name]) => !there.has(name)).map(([, record]) => record);
}
