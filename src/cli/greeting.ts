import { stripIgnoredCharacters } from "graphql";
import { type Ask, firstQuestion } from "./first-questions";

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
export async function firstSteps(url: string, ask: Ask): Promise<string> {
  const query = stripIgnoredCharacters(await firstQuestion());
  const [{ data, errors }] = await Promise.all([ask(contents), ask(query)]);
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
