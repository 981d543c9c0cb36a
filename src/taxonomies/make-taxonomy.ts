import { createHash } from "node:crypto";
import { patterns, type Pattern } from "../facts/patterns";
import type { NodeRecord, RelationshipRecord } from "../facts/records";
import type { Label } from "../ontology/labels";
import type { Publication } from "./publication";
import type { Tables } from "./tables";
import type { Tally } from "./tally";
import type { Taxonomy } from "./taxonomy";

type Read<T> = () => AsyncIterable<T>;

/** What reads each kind of record. */
export interface Kinds {
  readonly nodes: readonly (readonly [Label, Read<NodeRecord>])[];
  readonly relationships: readonly (readonly [...Pattern, Read<RelationshipRecord>])[];
}

/** A taxonomy of one publication; `mapping` is raised whenever the same tables come to mean other records. */
export function makeTaxonomy(about: Publication, mapping: number, { digest }: Tables, tally: Tally, kinds: Kinds): Taxonomy {
  const nodes = new Map(kinds.nodes);
  const links = new Map(kinds.relationships.map(([from, type, to, read]) => [patternOf(from, type, to), read]));
  return {
    scheme: about.scheme,
    title: about.title,
    digest: createHash("sha256").update(JSON.stringify([mapping, about, digest])).digest("base64url"),
    labels: [...nodes.keys()],
    patterns: [...links.keys()],
    nodes: (label) => (nodes.get(label) ?? nothing)(),
    relationships: (pattern) => (links.get(pattern) ?? nothing)(),
    report: () => tally.report(),
  };
}

async function* nothing(): AsyncGenerator<never> {}

/** The entry of the table of patterns, which is what a loader knows it by. */
function patternOf(from: Label, type: string, to: Label): Pattern {
  return patterns.find((pattern) => pattern[0] === from && pattern[1] === type && pattern[2] === to) as Pattern;
}
