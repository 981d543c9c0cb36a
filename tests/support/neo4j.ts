import { z } from "zod";
import { Graph } from "../../src/graph/graph";
import type { GraphAddress } from "../../src/graph/graph-options";
import { none, query } from "../../src/graph/query";
import { migrate } from "../../src/loading/migrate";
import { takeTurn, type Turn } from "./turns";

/** The database of the test run, migrated and empty, for one test file: no other file uses it until this one is done. */
export interface TestGraph {
  readonly graph: Graph;
  readonly address: GraphAddress;
  /** How often each statement was sent through `graph`, by name; clear it to count anew. */
  readonly sent: Map<string, number>;
  /** Empties the graph and takes its revision back to 0; the schema stays. */
  wipe(): Promise<void>;
}

const removeAll = query("removeAll", { params: none, row: z.never() })`
MATCH (n) WHERE NOT n:Migration AND NOT n:Ontology AND NOT n:Clock
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
`;

const resetRevision = query("resetRevision", { params: none, row: z.never() })`
MATCH (o:Ontology {id: 'ontology'})
MATCH (c:Clock {id: 'ontology'})
SET o.revision = 0, c.tick = 0
`;

/** Call it at the top of a test file. */
export function testGraph(): TestGraph {
  const sent = new Map<string, number>();
  let turn: Turn;
  let graph: Graph | undefined;
  const wipe = async (): Promise<void> => {
    await (graph as Graph).change(removeAll, {});
    await (graph as Graph).change(resetRevision, {});
  };

  beforeAll(async () => {
    turn = await takeTurn();
    graph = new Graph(turn.address, { onStatement: (name) => sent.set(name, (sent.get(name) ?? 0) + 1) });
    await migrate(graph);
    await wipe();
    sent.clear();
  }, 900_000);

  afterAll(async () => {
    await graph?.close();
    turn?.end();
  });

  return {
    get graph() {
      return graph as Graph;
    },
    get address() {
      return turn.address;
    },
    sent,
    wipe,
  };
}
