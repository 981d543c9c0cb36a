import type { Reader } from "../graph/graph";
import { patterns, type Pattern } from "../facts/patterns";
import {
  globalId, relationshipName, type NodeKey, type NodeRecord, type RelationshipKey, type RelationshipRecord,
} from "../facts/records";
import { labels, type Label } from "../ontology/labels";
import type { Taxonomy } from "../taxonomies/taxonomy";
import { noWrites, type Writes } from "./apply-plan";
import { compare } from "./compare";
import { heldOf, nodesHeld, relationshipsHeld, type Held } from "./held";
import type { Ledger, Place } from "./ledger";
import { Pairs } from "./pairs";
import { checkScheme } from "./plan";
import { patternName } from "./plan-text";
import { noCounts, type Counts } from "./tally";

/** A scheme as it is to be, its records kind by kind, each read when it is asked for; without a digest, one that is to go. */
export type Wanted = Omit<Taxonomy, "scheme" | "digest" | "report"> & { readonly scheme: string; readonly digest: string | null };

/** What the graph differs in from a part of the wanted records of one kind. */
export interface Difference extends Counts, Readonly<Record<Place, Writes>> {
  readonly sort: "nodes" | "relationships";
  /** `Role`, or `(Role)-[:REQUIRES]->(Skill)` */
  readonly kind: string;
  /** Wanted records in this part. */
  readonly read: number;
  /** Of them staged by an import that was broken off. */
  readonly found: number;
}

type NodeLedgers = ReadonlyMap<Label, Ledger<string>>;

/**
 * All differences between the graph and what is wanted of a scheme, nodes first. Only what joins two staged nodes is staged,
 * so that nothing which anybody sees touches anything staged. Whoever asks for the next part has staged this one.
 */
export async function* differences(graph: Reader, wanted: Wanted): AsyncGenerator<Difference> {
  const held = await heldOf(graph, wanted.scheme);
  const ledgers = new Map<Label, Ledger<string>>();
  for (const label of labels) {
    const ledger = await nodesHeld(graph, held, label);
    ledgers.set(label, ledger);
    yield* nodeDifferences(wanted, label, ledger);
  }
  const staysAny = [...ledgers.values()].some(({ stays }) => stays);
  if (!staysAny) yield* goneWithTheirNodes(held);
  const toCompare = staysAny ? held : { ...held, relationships: new Map() };
  for (const pattern of patterns) yield* relationshipDifferences(graph, wanted, pattern, { held: toCompare, ledgers });
}

async function* nodeDifferences(wanted: Wanted, label: Label, ledger: Ledger<string>): AsyncGenerator<Difference> {
  const records = wanted.labels.includes(label) ? wanted.nodes(label) : nothing();
  const kind = { keyOf: ({ id }: NodeRecord) => id, nameOf: globalId, homeOf: (): Place => "staged" };
  for await (const part of compare(records, ledger, kind)) {
    checkScheme([...part.put.shown, ...part.put.staged], wanted.scheme);
    const writes = (place: Place): Writes => ({
      nodes: { put: part.put[place], removed: part.gone[place].map((id) => ({ label, id })) }, relationships: noWrites,
    });
    yield { ...part, sort: "nodes", kind: label, shown: writes("shown"), staged: writes("staged") };
  }
}

async function* relationshipDifferences(
  graph: Reader, wanted: Wanted, pattern: Pattern, { held, ledgers }: { readonly held: Held; readonly ledgers: NodeLedgers },
): AsyncGenerator<Difference> {
  const [from, type, to] = pattern;
  const name = patternName(pattern);
  const pairs = new Pairs();
  const ledger = await relationshipsHeld(graph, held, pattern, pairs);
  const records = wanted.patterns.some((known) => patternName(known) === name) ? wanted.relationships(pattern) : nothing();
  const isStaged = ({ label, id }: NodeKey): boolean => ledgers.get(label)?.placeOf(id) === "staged";
  const kind = {
    keyOf: (record: RelationshipRecord) => pairs.number(record.from.id, record.to.id),
    nameOf: relationshipName,
    homeOf: (record: RelationshipRecord): Place => (isStaged(record.from) && isStaged(record.to) ? "staged" : "shown"),
  };
  for await (const part of compare(records, ledger, kind)) {
    const keyOf = (pair: number): RelationshipKey => ({
      type, from: { label: from, id: pairs.ends(pair).from }, to: { label: to, id: pairs.ends(pair).to },
    });
    const writes = (place: Place): Writes => ({ nodes: noWrites, relationships: { put: part.put[place], removed: part.gone[place].map(keyOf) } });
    yield { ...part, sort: "relationships", kind: name, shown: writes("shown"), staged: writes("staged") };
  }
}

/** Nothing stays of what everybody sees: its relationships go with their nodes, so that they are only counted. */
function* goneWithTheirNodes({ relationships }: Held): Generator<Difference> {
  const none = { nodes: noWrites, relationships: noWrites };
  for (const [kind, removed] of relationships) {
    yield { ...noCounts, removed, sort: "relationships", kind, read: 0, found: 0, shown: none, staged: none };
  }
}

async function* nothing(): AsyncGenerator<never> {}
