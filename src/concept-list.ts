import type { ConceptFilter, ConceptListArgs } from "./concept.args";
import type { Context } from "./context";
import { keysetPage, type Page, pageOf } from "./graph/page";
import type { Statement } from "./graph/query";
import type { SearchedKind } from "./search/kinds";
import { both, type PairStatement, type Selection, withSlugs, withWords } from "./search/selection";
import { known } from "./search/references";

export interface ConceptStatements<Node> {
  readonly afterName: Statement<{ name: string; slug: string; limit: number }, Node>;
  readonly count: Statement<Record<string, never>, number>;
  readonly byName: Statement<{ slugs: readonly string[] }, Node>;
  readonly usedByRoles: PairStatement;
  readonly kind: SearchedKind;
  readonly allSlugs: Statement<Record<string, never>, { slug: string }>;
}

/** The slugs of those that pass a filter. @throws NotFoundError for a role that there never was. */
export async function selectConcepts(
  context: Context,
  { text, usedByRoles }: ConceptFilter,
  { kind, usedByRoles: pairs, allSlugs }: Pick<ConceptStatements<unknown>, "kind" | "usedByRoles" | "allSlugs">,
): Promise<Selection> {
  const { graph } = context;
  const everything = async () => new Set((await graph.read(allSlugs, {})).map((row) => row.slug));
  const roles = usedByRoles == null ? null : await known(context, "Role", usedByRoles);
  return both(
    text == null ? null : await withWords(graph, kind, text),
    roles === null ? null : await withSlugs(graph, pairs, roles, everything),
  );
}

/** A page of all concepts of a kind by name, or of those that pass the filter. */
export async function conceptPage<Node extends { id: string; slug: string; name: string }>(
  list: string,
  context: Context,
  { filter, first, after }: ConceptListArgs,
  statements: ConceptStatements<Node>,
): Promise<Page<{ node: Node }>> {
  const { graph } = context;
  const selected = await selectConcepts(context, filter ?? {}, statements);
  if (selected === null) {
    return keysetPage(
      list,
      { first, after },
      (place) => graph.read(statements.afterName, place),
      (node) => node.name,
      async () => (await graph.read(statements.count, {}))[0] ?? 0,
    );
  }
  const nodes = await graph.read(statements.byName, { slugs: [...selected] });
  return pageOf(`${list} filtered`, nodes.map((node) => ({ node })), (row) => row.node.slug, { first, after });
}
