import type { ConceptFilter, ConceptListArgs } from "./concept.args";
import type { Context } from "./context";
import { keysetPage, type Page } from "./graph/page";
import type { BatchedStatement, Statement } from "./graph/query";
import { schemeOf } from "./ontology/schemes";
import type { SearchedKind } from "./search/kinds";
import { knownSchemes, known } from "./search/references";
import { both, type PairStatement, type Selection, withSlugs, withWords } from "./search/selection";
import { slugPage } from "./slug-page";

export interface ConceptStatements<Node> {
  readonly afterName: Statement<{ name: string; slug: string; limit: number; schemes?: readonly string[] }, Node>;
  readonly count: Statement<Record<string, never>, number>;
  readonly countOfSchemes: Statement<{ schemes: readonly string[] }, number>;
  readonly byName: Statement<{ slugs: readonly string[] }, { slug: string }>;
  readonly byIds: BatchedStatement<Node & { key: string }>;
  readonly usedByRoles: PairStatement;
  readonly kind: SearchedKind;
  readonly allSlugs: Statement<Record<string, never>, { slug: string }>;
}

/** The slugs of those that pass a filter. @throws NotFoundError for a role or a scheme that there never was. */
export async function selectConcepts(
  context: Context,
  { text, usedByRoles, ...filter }: ConceptFilter,
  { kind, usedByRoles: pairs, allSlugs }: Pick<ConceptStatements<unknown>, "kind" | "usedByRoles" | "allSlugs">,
): Promise<Selection> {
  const { graph } = context;
  const schemes = knownSchemes(filter.schemes);
  const everything = async () => new Set((await graph.read(allSlugs, {})).map((row) => row.slug));
  const roles = usedByRoles == null ? null : await known(context, "Role", usedByRoles);
  const selected = both(
    text == null ? null : await withWords(graph, kind, text),
    roles === null ? null : await withSlugs(graph, pairs, roles, everything),
  );
  return schemes === null ? selected : new Set([...(selected ?? (await everything()))].filter((slug) => schemes.includes(schemeOf(slug))));
}

/** A page of all concepts of a kind, or of those that pass the filter: the curated by name, then the imported by name. */
export async function conceptPage<Node extends { id: string; slug: string; name: string }>(
  list: string,
  context: Context,
  { filter, first, after }: ConceptListArgs,
  statements: ConceptStatements<Node>,
): Promise<Page<{ node: Node }>> {
  const { graph, loaders } = context;
  if (filter?.usedByRoles == null && !filter?.text?.trim()) return namePage(list, context, { filter, first, after }, statements);
  const selected = await selectConcepts(context, filter, statements);
  if (selected === null) return namePage(list, context, { first, after }, statements);
  const rows = await graph.read(statements.byName, { slugs: [...selected] });
  return slugPage(`${list} filtered`, rows, statements.byIds, { first, after }, loaders);
}

/** The page of a list that only schemes narrow, if anything does: Neo4j keeps it in order. */
function namePage<Node extends { id: string; slug: string; name: string }>(
  list: string,
  { graph }: Context,
  { filter, first, after }: ConceptListArgs,
  { afterName, count, countOfSchemes }: ConceptStatements<Node>,
): Promise<Page<{ node: Node }>> {
  const schemes = knownSchemes(filter?.schemes);
  const counted = () => (schemes === null ? graph.read(count, {}) : graph.read(countOfSchemes, { schemes }));
  return keysetPage(
    schemes === null ? list : `${list} of ${schemes.join()}`,
    { first, after },
    (place) => graph.read(afterName, { ...place, ...(schemes && { schemes }) }),
    (node) => node.name,
    async () => (await counted())[0] ?? 0,
  );
}
