import { createHash } from "node:crypto";
import { patterns, type Pattern } from "../facts/patterns";
import type { NodeRecord, RelationshipRecord } from "../facts/records";
import type { Label } from "../ontology/labels";
import { once } from "./once";
import type { Publication } from "./publication";
import type { TableFormat } from "./table-rows";
import { openTables, type Table, type Tables } from "./tables";
import { Tally } from "./tally";
import type { Taxonomy } from "./taxonomy";

/** The opened files of a publication, and what all readers of its records share. */
export interface TaxonomyFiles<Index> {
  readonly about: Publication;
  readonly tables: Tables;
  readonly tally: Tally;
  /** What is in the taxonomy by its slugs, read once. */
  index(): Promise<Index>;
}

type Read<T> = () => AsyncIterable<T>;

/** What reads each kind of record. */
export interface Kinds {
  readonly nodes: readonly (readonly [Label, Read<NodeRecord>])[];
  readonly relationships: readonly (readonly [...Pattern, Read<RelationshipRecord>])[];
}

/** How the tables of a publisher are read. */
export interface Reading<Index> {
  /** Raised whenever the same files come to mean other records. */
  readonly mapping: number;
  readonly format: TableFormat;
  readonly tables: readonly Table[];
  /** Who publishes what is in these places, and which edition of it. */
  readonly publication: (places: readonly string[]) => Publication;
  readonly readIndex: (files: TaxonomyFiles<Index>) => Promise<Index>;
  readonly kindsOf: (files: TaxonomyFiles<Index>) => Kinds;
}

/** @throws TaxonomyError when the files are not those of the taxonomy, or not safe to read. */
export async function openTaxonomy<Index>(paths: readonly string[], reading: Reading<Index>): Promise<Taxonomy> {
  const { mapping, format, publication, readIndex, kindsOf } = reading;
  const tally = new Tally();
  const tables = await openTables(paths, format, reading.tables, tally);
  const about = publication(tables.places);
  const files: TaxonomyFiles<Index> = { about, tables, tally, index: once(() => readIndex(files)) };
  const kinds = kindsOf(files);
  const nodes = new Map(kinds.nodes);
  const links = new Map(kinds.relationships.map(([from, type, to, read]) => [patternOf(from, type, to), read]));
  return {
    scheme: about.scheme,
    title: about.title,
    digest: createHash("sha256").update(JSON.stringify([mapping, about, tables.digest])).digest("base64url"),
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
