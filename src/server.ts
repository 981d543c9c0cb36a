import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Settings } from "./config";
import type { Contexts } from "./context";
import { StartError } from "./errors";
import { executionOf } from "./execution/executor";
import { Visit } from "./execution/visit";
import { addExports } from "./exports/routes";
import { formatErrorWith } from "./format-error";
import { httpApp } from "./http/app";
import { goneOf } from "./http/gone-signal";
import { addGraphql } from "./http/graphql";
import { addHealth } from "./http/health";
import { operationLog } from "./http/operation-log";
import { statistics } from "./http/statistics";
import { statusPlugin } from "./http/status-plugin";
import { noIntrospection } from "./limits/introspection";
import { type Costs, limitsPlugin } from "./limits/limits-plugin";

const drainWithinMs = 5_000;

export interface ServerOptions {
  readonly settings: Settings;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** What the resolvers of one request share. */
  readonly contexts: Contexts;
  /** Rejects while questions cannot be answered. */
  readonly ready: () => Promise<unknown>;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no more connections, lets requests finish for five seconds, then closes the rest. */
  stop(): Promise<void>;
}

/** Serves the schema over HTTP. @throws StartError when the address cannot be listened on. */
export async function startServer({ settings, schema, log, contexts, ready }: ServerOptions): Promise<RunningServer> {
  const apollo = apolloServer(settings, schema, log);
  await apollo.start();
  const app = await httpApp(settings, log, async (routes) => {
    addGraphql(routes, apollo, (reply) => new Visit(contexts, goneOf(reply, settings.REQUEST_TIMEOUT_MS)));
    addExports(routes, contexts, log);
    addHealth(routes, ready, log);
  });
  const stop = async () => {
    // A connection whose request was under way when the drain began is kept alive after it.
    const idle = setInterval(() => app.server.closeIdleConnections(), 50);
    const force = setTimeout(() => app.server.closeAllConnections(), drainWithinMs);
    await app.close();
    clearInterval(idle);
    clearTimeout(force);
    await apollo.stop();
  };
  try {
    const { port } = new URL(await app.listen({ host: settings.HOST, port: settings.PORT }));
    return { url: urlOf(settings.HOST, port), stop };
  } catch (error) {
    await stop();
    throw cannotListen(settings, error as NodeJS.ErrnoException);
  }
}

function apolloServer(settings: Settings, schema: GraphQLSchema, log: Logger): ApolloServer<Visit> {
  const { MAX_DEPTH: depth, MAX_ALIASES: aliases, MAX_FIELDS: fields, MAX_COST: cost } = settings;
  const costs: Costs = new WeakMap();
  return new ApolloServer<Visit>({
    gateway: executionOf(schema, { jit: settings.JIT, answers: settings.ANSWERS }),
    logger: log,
    introspection: true,
    validationRules: settings.INTROSPECTION ? [] : [noIntrospection],
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: settings.MAX_TOKENS },
    maxRecursiveSelections: 10_000,
    validationOptions: { maxErrors: 5 },
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: formatErrorWith(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin({ depth, aliases, fields, cost }, costs),
      statusPlugin,
      operationLog(log, costs),
      statistics(costs),
    ],
  });
}

/** The way out when an address cannot be listened on. */
export function cannotListen({ HOST, PORT }: Settings, { code, message }: NodeJS.ErrnoException): StartError {
  if (code === "EADDRINUSE") return new StartError(`Port ${PORT} on ${HOST} is taken by another program. End that program, or choose another port with PORT or --port.`);
  if (code === "EACCES") return new StartError(`Port ${PORT} on ${HOST} may not be used by this user. Choose one above 1023 with PORT or --port.`);
  return new StartError(`Cannot listen on ${HOST}, port ${PORT} (${code ?? message}). Set HOST to an address of this machine.`);
}

function urlOf(host: string, port: string): string {
  const name = ["0.0.0.0", "::", "127.0.0.1"].includes(host) ? "localhost" : host;
  return new URL(`http://${name.includes(":") ? `[${name}]` : name}:${port}`).origin;
}
