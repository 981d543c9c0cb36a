import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type ExecutionResult, graphql, type GraphQLSchema } from "graphql";
import type { Contexts } from "../context";

const folder = join(__dirname, "..", "..", "schema", "operations");

/** Asks a question in this process, as a request would. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

export function askIn(schema: GraphQLSchema, contexts: Contexts): Ask {
  return (source, variableValues = {}) => graphql({ schema, source, variableValues, contextValue: contexts.of(patience()) });
}

function patience(): () => AbortSignal {
  const signal = AbortSignal.timeout(30_000);
  return () => signal;
}

/** The first of the documented questions. */
export function firstQuestion(): Promise<string> {
  return readFile(join(folder, "1-associate-to-senior.graphql"), "utf8");
}

/**
 * Asks all documented questions, one after the other: the first of a kind takes Neo4j a second or two, as it plans statements, and whoever
 * asks next is spared that. What they answer does not matter.
 */
export async function warmUp(ask: Ask): Promise<void> {
  const files = (await readdir(folder)).sort();
  for (const file of files.filter((name) => name.endsWith(".graphql"))) {
    const variables = `${basename(file, ".graphql")}.variables.json`;
    const text = (name: string) => readFile(join(folder, name), "utf8");
    await ask(await text(file), files.includes(variables) ? (JSON.parse(await text(variables)) as Record<string, unknown>) : {});
  }
}
