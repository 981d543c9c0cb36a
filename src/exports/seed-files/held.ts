import type { RelationshipType } from "../../facts/patterns";
import { globalId, type NodeKey, type NodeRecord, type OntologyRecords, type Properties, type RelationshipRecord, type Value } from "../../facts/records";
import { groupBy } from "../../group-by";
import type { Label } from "../../ontology/labels";

/** The records of an ontology, found by what they belong to. */
export interface Held {
  readonly nodes: (label: Label) => readonly NodeRecord[];
  readonly node: (key: NodeKey) => NodeRecord | undefined;
  /** The relationships of some types that start from a node. */
  readonly from: (key: NodeKey, ...types: RelationshipType[]) => readonly RelationshipRecord[];
}

export function held({ nodes, relationships }: OntologyRecords): Held {
  const byLabel = groupBy(nodes, ({ label }) => label);
  const byKey = new Map(nodes.map((node) => [globalId(node), node]));
  const byStart = groupBy(relationships, ({ from }) => globalId(from));
  return {
    nodes: (label) => byLabel.get(label) ?? [],
    node: (key) => byKey.get(globalId(key)),
    from: (key, ...types) => (byStart.get(globalId(key)) ?? []).filter(({ type }) => types.includes(type)),
  };
}

/** Of properties those that are asked for and there, an empty list counting as not there. */
export function some(properties: Properties, ...names: readonly string[]): Record<string, Value> {
  const pairs = names.flatMap((name): [string, Value][] => {
    const value = properties[name];
    return value === undefined || (value instanceof Array && value.length === 0) ? [] : [[name, value]];
  });
  return Object.fromEntries(pairs);
}
