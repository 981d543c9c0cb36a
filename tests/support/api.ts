import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { pino } from "pino";
import { load, recordsIn } from "../../src/cli/load";
import { readConfig } from "../../src/config";
import { Analysis } from "../../src/analysis/analysis";
import { contextsOf } from "../../src/context";
import { Graph } from "../../src/graph/graph";
import { buildOntologySchema } from "../../src/schema";
import { type RunningServer, startServer } from "../../src/server";
import { testGraph, type TestGraph } from "./neo4j";
import { type Answer, post, send } from "./stand-in";

export interface TestApi {
  readonly database: TestGraph;
  readonly url: string;
  /** Asks a request of schema/operations and gives its data; fails on any error. */
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  /** Sends any text and gives the whole answer. */
  send(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same for a question that must succeed: its data, of the type that the test says. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** The whole API over HTTP on the real ontology, or on the seeds given. Call it at the top of a test file. */
export function testApi(dir = "seeds"): TestApi {
  const database = testGraph();
  let server: RunningServer;
  let analysis: Analysis;
  /** The snapshot's own: what it reads is no request's and is not counted. */
  let background: Graph;

  beforeAll(async () => {
    await load({ records: recordsIn(dir), dir, graph: database.graph, dryRun: false, say: () => undefined });
    background = new Graph(database.address);
    analysis = new Analysis(background).start();
    server = await startServer({
      settings: readConfig({ PORT: "0" }),
      schema: buildOntologySchema(),
      log: pino({ level: "silent" }),
      createContext: contextsOf(database.graph, analysis),
      ready: () => database.graph.verify(),
    });
  }, 120_000);
  afterAll(async () => {
    await analysis?.stop();
    await background?.close();
    await server?.stop();
  });

  const sendQuery = (query: string, variables: Record<string, unknown> = {}) =>
    send(`${server.url}/graphql`, post({ query, variables }));
  const data = async <Data>(query: string, variables?: Record<string, unknown>) => {
    const { body } = await sendQuery(query, variables);
    expect(body?.errors).toBeUndefined();
    return body?.data as Data;
  };

  return {
    database,
    get url() {
      return server.url;
    },
    ask: (document, variables) => data(print(document), variables as Record<string, unknown>),
    send: sendQuery,
    data,
  };
}
