import { type Page, type PageRequest, pageOf } from "./graph/page";
import type { BatchedStatement } from "./graph/query";
import type { Loaders } from "./loaders";

/** A page of a list of which only the slugs are in memory; what is on the page is read. */
export async function slugPage<Node extends { key: string }>(
  list: string,
  rows: readonly { readonly slug: string }[],
  byIds: BatchedStatement<Node>,
  request: PageRequest,
  loaders: Loaders,
): Promise<Page<{ node: Node }>> {
  const page = pageOf(list, rows.map(({ slug }) => ({ node: slug })), ({ node }) => node, request);
  const edges = await Promise.all(page.edges.map(async ({ cursor, node }) => ({ cursor, node: await loaders.get(byIds, node) })));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
