import { setImmediate } from "node:timers/promises";
import type { Reader } from "../graph/graph";
import type { Statement } from "../graph/query";
import type { Selection } from "../search/selection";

/** Rows at once in memory, of a file that may have many thousands. */
const atOnce = 500;

/** The selected items of a list that Neo4j keeps in order by name and slug, page by page. */
export async function* selectedPages<Item extends { readonly slug: string }>(
  graph: Reader,
  afterName: Statement<{ name: string; slug: string; limit: number }, Item>,
  nameOf: (item: Item) => string,
  selected: Selection,
): AsyncGenerator<readonly Item[]> {
  let last: Item | undefined;
  do {
    const page: Item[] = await graph.read(afterName, { name: last ? nameOf(last) : "", slug: last?.slug ?? "", limit: atOnce });
    yield page.filter(({ slug }) => selected?.has(slug) ?? true);
    last = page.length === atOnce ? page.at(-1) : undefined;
  } while (last);
}

/** A list that is whole in memory, page by page; at least one page. */
export async function* pagesOf<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start === 0 || start < items.length; start += atOnce) {
    // Others have their turn between pages that take work but no reads.
    await setImmediate();
    yield items.slice(start, start + atOnce);
  }
}

/** The pages with every item turned into a row. */
export async function* mapped<Item, Row>(pages: AsyncIterable<readonly Item[]>, rowsOf: (page: readonly Item[]) => Promise<Row[]>) {
  for await (const page of pages) yield await rowsOf(page);
}
