import type { ConceptListArgs } from "./concept.args";
import type { Context } from "./context";
import { keysetPage, type Page, pageOf } from "./graph/page";
import type { Statement } from "./graph/query";
import { both, type PairStatement, withSlugs, withWords } from "./search/selection";
import { known } from "./search/references";

interface ConceptStatements<Node> {
  readonly afterName: Statement<{ name: string; slug: string; limit: number }, Node>;
  readonly count: Statement<Record<string, never>, number>;
  readonly byName: Statement<{ slugs: readonly string[] }, Node>;
  readonly usedByRoles: PairStatement;
  readonly withWords: Statement<{ words: string }, { slug: string }>;
  readonly allSlugs: Statement<Record<string, never>, { slug: string }>;
}

/** A page of all concepts of a kind by name, or of those that pass the filter. */
export async function conceptPage<Node extends { id: string; slug: string; name: string }>(
  list: string,
  context: Context,
  { filter, first, after }: ConceptListArgs,
  statements: ConceptStatements<Node>,
): Promise<Page<{ node: Node }>> {
  const { graph } = context;
  const everything = async () => new Set((await graph.read(statements.allSlugs, {})).map((row) => row.slug));
  const roles = filter?.usedByRoles == null ? null : await known(context, "Role", filter.usedByRoles);
  const selected = both(
    filter?.text == null ? null : await withWords(graph, statements.withWords, filter.text),
    roles === null ? null : await withSlugs(graph, statements.usedByRoles, roles, everything),
  );
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
