import type { Label } from "../ontology/labels";
import { curated } from "../ontology/schemes";
import type { RelationshipType } from "./patterns";
import type { NodeKey, NodeRecord, OntologyRecords, Properties, RelationshipRecord, Value } from "./records";

type MaybeProperties = Readonly<Record<string, Value | null | undefined>>;

export function nodeRecord(label: Label, id: string, properties: MaybeProperties): NodeRecord {
  return { label, id, properties: present({ scheme: curated, ...properties }) };
}

export function relationshipRecord(
  type: RelationshipType, from: NodeKey, to: NodeKey, properties: MaybeProperties = {},
): RelationshipRecord {
  return { type, from: keyOf(from), to: keyOf(to), properties: present(properties) };
}

export function joined(parts: readonly OntologyRecords[]): OntologyRecords {
  return { nodes: parts.flatMap(({ nodes }) => nodes), relationships: parts.flatMap(({ relationships }) => relationships) };
}

const keyOf = ({ label, id }: NodeKey): NodeKey => ({ label, id });

/** The graph keeps no property for what is not known. */
function present(properties: MaybeProperties): Properties {
  const known: Record<string, Value> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && value !== null && value !== "") known[name] = value;
  }
  return known;
}
