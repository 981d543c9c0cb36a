import { type Page, type PageRequest, pageOf } from "./graph/page";
import type { BatchedStatement } from "./graph/query";
import type { Loaders } from "./loaders";
import { andThen } from "./maybe-promise";

/** A page of a list of which only the slugs are in memory; what is on the page is read. */
export function slugPage<Node extends { key: string }>(
  list: string,
  rows: readonly { readonly slug: string }[],
  byIds: BatchedStatement<Node>,
  request: PageRequest,
  loaders: Loaders,
): Promise<Page<{ node: Node }>> {
  const page = pageOf(list, rows.map(({ slug }) => ({ node: slug })), ({ node }) => node, request);
  return page.with(({ node }) => andThen(loaders.get(byIds, node), (found) => ({ node: found })));
}
