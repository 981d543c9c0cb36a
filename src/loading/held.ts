import type { Reader } from "../graph/graph";
import type { Statement } from "../graph/query";
import type { Pattern } from "../facts/patterns";
import type { Label } from "../ontology/labels";
import { unfinishedSchemes } from "../ontology/revision.queries";
import { of } from "./apply-plan";
import { Ledger } from "./ledger";
import type { Pairs } from "./pairs";
import { patternName } from "./plan-text";
import { countNodes, countRelationships, spaces } from "./records.queries";

const nodesAtOnce = 2_000;
const startsAtOnce = 500;

/** What the graph holds of a scheme, by kind (`Role`, or `(Role)-[:REQUIRES]->(Skill)`). */
export interface Held {
  readonly scheme: string;
  /** How many nodes and relationships everybody sees. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly relationships: ReadonlyMap<string, number>;
  /** Whether anything may be staged. */
  readonly isStaged: boolean;
}

export async function heldOf(graph: Reader, scheme: string): Promise<Held> {
  const counts = async (statement: typeof countNodes): Promise<Map<string, number>> =>
    new Map((await graph.read(statement, { scheme })).map(({ kind, count }) => [kind, count]));
  const unfinished = await graph.read(unfinishedSchemes, {});
  return {
    scheme,
    nodes: await counts(countNodes),
    relationships: await counts(countRelationships),
    isStaged: unfinished.some((one) => one.scheme === scheme),
  };
}

export async function nodesHeld(graph: Reader, held: Held, label: Label): Promise<Ledger<string>> {
  const ledger = new Ledger<string>();
  for (const place of placesOf(held.nodes.has(label), held.isStaged)) {
    for await (const { id, ...properties } of rows(graph, of(spaces[place].pageOfNodes, label), held.scheme, nodesAtOnce)) {
      ledger.hold(place, [id], properties);
    }
  }
  return ledger;
}

export async function relationshipsHeld(graph: Reader, held: Held, pattern: Pattern, pairs: Pairs): Promise<Ledger<number>> {
  const ledger = new Ledger<number>();
  for (const place of placesOf(held.relationships.has(patternName(pattern)), held.isStaged)) {
    for await (const { id, links } of rows(graph, of(spaces[place].pageOfRelationships, pattern), held.scheme, startsAtOnce)) {
      for (const { to, properties } of links) ledger.hold(place, to.map((end) => pairs.number(id, end)), properties);
    }
  }
  return ledger;
}

function placesOf(isShown: boolean, isStaged: boolean) {
  return (["shown", "staged"] as const).filter((place) => (place === "shown" ? isShown : isStaged));
}

type Page<Row> = Statement<{ readonly scheme: string; readonly after: string; readonly limit: number }, Row>;

async function* rows<Row extends { readonly id: string }>(graph: Reader, page: Page<Row>, scheme: string, limit: number): AsyncGenerator<Row> {
  const read = (after: string): Promise<Row[]> => {
    const rows = graph.read(page, { scheme, after, limit });
    // Nobody waits for a page that comes after a fault.
    rows.catch(() => undefined);
    return rows;
  };
  let next: Promise<Row[]> | null = read("");
  while (next !== null) {
    const found: Row[] = await next;
    const last = found.at(-1);
    // Neo4j works on the next page while this one is taken in.
    next = last !== undefined && found.length === limit ? read(last.id) : null;
    yield* found;
  }
}
