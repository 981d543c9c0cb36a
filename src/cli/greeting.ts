import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ExecutionResult, graphql, type GraphQLSchema, stripIgnoredCharacters } from "graphql";
import type { Contexts } from "../context";

const firstQuestion = join(__dirname, "..", "..", "schema", "operations", "1-associate-to-senior.graphql");

const contents = "{ ontology { revision { number } counts { roles skills tools kpis transitions } } }";

interface Contents {
  readonly ontology: { readonly revision: { readonly number: number }; readonly counts: Readonly<Record<string, number>> };
}

/** Said as soon as questions are answered: how long it took, and where to ask. */
export function readyLines(url: string, neo4jMs: number, oursMs: number): string {
  return `
Ready in ${seconds(neo4jMs + oursMs)} (Neo4j ${seconds(neo4jMs)}, ours ${seconds(oursMs)}).

  GraphQL, and GraphiQL in a browser: ${url}/graphql`;
}

/** What a person needs next: what the graph holds, and a question to begin with, which has then been asked once and is quick. */
export async function firstSteps(url: string, schema: GraphQLSchema, contexts: Contexts): Promise<string> {
  const query = stripIgnoredCharacters(await readFile(firstQuestion, "utf8"));
  const [{ data, errors }] = await Promise.all(
    [contents, query].map((source) => graphql({ schema, source, contextValue: contexts.of(() => AbortSignal.timeout(30_000)) })),
  ) as [ExecutionResult, ExecutionResult];
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { revision, counts } = (data as unknown as Contents).ontology;
  return `  Holds ${Object.entries(counts).map(([kind, count]) => `${count} ${kind === "kpis" ? "KPIs" : kind}`).join(", ")}; revision ${revision.number}.

  The skills from Associate to Senior in NLP engineering, most important first:

  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'
`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
