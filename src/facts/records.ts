import type { Label } from "../ontology/labels";
import type { RelationshipType } from "./patterns";

/** What a property can hold; absent properties are left out, never null. */
export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/** A node as the graph is to hold it; `id` is unique in its label. */
export interface NodeRecord {
  readonly label: Label;
  readonly id: string;
  readonly properties: Properties;
}

export interface NodeKey {
  readonly label: Label;
  readonly id: string;
}

/** At most one of a type goes between two nodes in one direction. */
export interface RelationshipKey {
  readonly type: RelationshipType;
  readonly from: NodeKey;
  readonly to: NodeKey;
}

/** A relationship as the graph is to hold it. */
export interface RelationshipRecord extends RelationshipKey {
  readonly properties: Properties;
}

/** A whole ontology as plain records: what the checks give out and what the loader compares and writes. */
export interface OntologyRecords {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** `Skill:python` */
export function globalId({ label, id }: NodeKey): string {
  return `${label}:${id}`;
}

/** `Role:nlp-engineer -[:REQUIRES]-> Skill:python` */
export function relationshipName({ from, type, to }: RelationshipKey): string {
  return `${globalId(from)} -[:${type}]-> ${globalId(to)}`;
}
