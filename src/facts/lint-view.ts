import { groupBy } from "../group-by";
import type { Label } from "../ontology/labels";
import type { RelationshipType } from "./patterns";
import { globalId, type NodeKey, type NodeRecord, type OntologyRecords, type RelationshipRecord } from "./records";
import type { LintSeverity } from "../ontology/vocabulary";

export interface Finding {
  readonly rule: string;
  readonly severity: LintSeverity;
  readonly message: string;
  /** Global ids, the one that it is about first. */
  readonly nodes: readonly string[];
}

/** Records as the rules look at them. */
export interface LintView {
  readonly records: OntologyRecords;
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  all(label: Label): readonly NodeRecord[];
  out(node: NodeKey, ...types: RelationshipType[]): readonly RelationshipRecord[];
  into(node: NodeKey, ...types: RelationshipType[]): readonly RelationshipRecord[];
}

export function lintView(records: OntologyRecords): LintView {
  const byLabel = groupBy(records.nodes, ({ label }) => label);
  const outgoing = groupBy(records.relationships, ({ from }) => globalId(from));
  const incoming = groupBy(records.relationships, ({ to }) => globalId(to));
  const of = (side: typeof outgoing, node: NodeKey, types: readonly RelationshipType[]): RelationshipRecord[] =>
    (side.get(globalId(node)) ?? []).filter(({ type }) => types.length === 0 || types.includes(type));
  return {
    records,
    nodes: new Map(records.nodes.map((node) => [globalId(node), node])),
    all: (label) => byLabel.get(label) ?? [],
    out: (node, ...types) => of(outgoing, node, types),
    into: (node, ...types) => of(incoming, node, types),
  };
}

/** What people call a node. */
export function nameOf({ properties, id }: NodeRecord): string {
  return String(properties.title ?? properties.name ?? id);
}

/** `A, B, C and 4 more`: five names at most. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
