import { setTimeout as sleep } from "node:timers/promises";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { pino } from "pino";
import { load, recordsIn } from "../../src/cli/load";
import { cacheBytes, readConfig } from "../../src/config";
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
  /**
   * Sends any text and gives the whole answer. It is sent twice more, so that it is answered from memory by a compiled document, then as it
   * was kept, and to a server that neither keeps nor compiles anything; fails unless all four answers are the same.
   */
  send(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Sends it once, for tests that count what is sent to Neo4j; fails on any error. */
  once(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Waits until a role is in the snapshot that rankings use: they follow an import a moment later. */
  ranks(slug: string): Promise<void>;
  /** The same as `send` for a question that must succeed: its data, of the type that the test says. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** The whole API over HTTP on the real ontology, or on the seeds given, with settings of the test's own. Call it at the top of a test file. */
export function testApi(dir = "seeds", environment: Record<string, string> = {}): TestApi {
  const database = testGraph();
  /** What is read for the snapshot and by the plain server is no request's of the test and is not counted. */
  let background: Graph;
  let analysis: Analysis;
  let server: RunningServer;
  let plain: RunningServer;

  beforeAll(async () => {
    await load({ records: recordsIn(dir), dir, graph: database.graph, dryRun: false, say: () => undefined });
    background = new Graph(database.address);
    analysis = new Analysis(background).start();
    server = await serverOn(database.graph, analysis, environment);
    plain = await serverOn(background, analysis, { CACHE: "off", JIT: "off" });
  }, 120_000);
  afterAll(async () => {
    await analysis?.stop();
    await Promise.all([server?.stop(), plain?.stop()]);
    await background?.close();
  });

  const sendQuery = async (query: string, variables: Record<string, unknown> = {}) => {
    const question = post({ query, variables });
    const answer = await send(`${server.url}/graphql`, question);
    for (const { url } of [server, server, plain]) expect(comparable(await send(`${url}/graphql`, question))).toEqual(comparable(answer));
    return answer;
  };
  const once = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await send(`${server.url}/graphql`, post({ query, variables }));
    expect(answer.body?.errors).toBeUndefined();
    return answer;
  };
  const ranks = async (slug: string) => {
    const question = post({ query: "query ($slug: String!) { role(slug: $slug) { similarRoles { score } } }", variables: { slug } });
    while ((await send(`${server.url}/graphql`, question)).body?.errors !== undefined) await sleep(100);
  };
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
    once,
    ranks,
    data,
  };
}

/** A server as `serve` starts it, on a free port. */
export function serverOn(graph: Graph, analysis: Analysis, environment: Record<string, string>): Promise<RunningServer> {
  const settings = readConfig({ PORT: "0", ...environment });
  return startServer({
    settings,
    schema: buildOntologySchema(),
    log: pino({ level: "silent" }),
    contexts: contextsOf(graph, analysis, cacheBytes(settings)),
    ready: () => graph.verify(),
  });
}

/** An answer without what is new each time: the id of an internal error. */
function comparable({ status, text }: Answer) {
  return { status, body: JSON.parse(text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "an id")) as unknown };
}
