import { setTimeout as sleep } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import { pino } from "pino";
import { readConfig } from "../../src/config";
import type { Context } from "../../src/context";
import { NotFoundError } from "../../src/errors";
import { type RunningServer, startServer } from "../../src/server";
import { contractSchema } from "./contract";

/** What `role(slug:)` of the stand-in does for the slugs that tests use; any other one is a role of that title. */
const roles: Record<string, () => unknown> = {
  lost: () => {
    throw new NotFoundError('No role "lost".', { suggestions: ["list", "last"] });
  },
  broken: () => {
    throw new Error("MATCH (n) RETURN n failed in /srv/secret.js");
  },
  slow: () => sleep(300).then(() => ({ id: "Role:slow", title: "slow" })),
};

/** The contract's schema, with resolvers enough to ask for a role without a database. */
export function standInSchema(): GraphQLSchema {
  const schema = contractSchema("type Mutation { touch: Boolean } type Subscription { tick: Int }");
  const query = schema.getQueryType()?.getFields() ?? {};
  if (query.role) query.role.resolve = (_root, { slug }: { slug: string }) => (roles[slug] ?? (() => ({ id: `Role:${slug}`, title: slug })))();
  if (query.roles) query.roles.resolve = () => ({ nodes: [], edges: [], totalCount: 0 });
  return schema;
}

export interface StandIn extends RunningServer {
  /** Every log line so far, parsed. */
  readonly lines: Record<string, unknown>[];
  /** What each GraphQL request was given to learn that nobody waits for it any more. */
  readonly signals: AbortSignal[];
}

/** The whole server over the stand-in schema, with settings of the test's own. */
export async function startStandIn(environment: Record<string, string> = {}, ready = async () => undefined as unknown): Promise<StandIn> {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: "info" }, { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  // There are no rows for whole answers to be kept among.
  const settings = readConfig({ PORT: "0", ANSWERS: "off", ...environment });
  const signals: AbortSignal[] = [];
  const of = (gone: () => AbortSignal) => {
    signals.push(gone());
    return { graph: {} } as Context;
  };
  const server = await startServer({ settings, schema: standInSchema(), log, contexts: { of, passing: of }, ready });
  return { ...server, lines, signals };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; null when it is none. */
  readonly body: { data?: unknown; errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[] } | null;
}

/** Sends a request as it stands, and reads the whole answer. */
export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, headers: response.headers, text, body: isJson ? (JSON.parse(text) as Answer["body"]) : null };
}

/** A well-made POST of a question. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) };
}
