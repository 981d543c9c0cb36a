import type { Pattern } from "../facts/patterns";
import type { NodeRecord, RelationshipRecord } from "../facts/records";
import type { Label } from "../ontology/labels";

/** What was read and what was left out, with the reason, for the report of an import. */
export interface TaxonomyReport {
  readonly read: Readonly<Record<string, number>>;
  readonly leftOut: readonly { readonly why: string; readonly count: number; readonly examples: readonly string[] }[];
}

/**
 * A published taxonomy as records of its own scheme, ids with its namespace (`esco:…`). Each kind is read from the files when it is
 * asked for, so that one kind at a time is in memory; the same files give the same records in the same order.
 */
export interface Taxonomy {
  readonly scheme: "esco" | "onet";
  /** "ESCO 1.1.1" */
  readonly title: string;
  /** Of the files and of the rules that turn them into records: equal digests give equal records. */
  readonly digest: string;
  readonly labels: readonly Label[];
  readonly patterns: readonly Pattern[];
  nodes(label: Label): AsyncIterable<NodeRecord>;
  relationships(pattern: Pattern): AsyncIterable<RelationshipRecord>;
  /** Complete once every kind was read. */
  report(): TaxonomyReport;
}
