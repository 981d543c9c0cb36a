import { firstPageOf, type Page, pageOf, type PageRequest, pageSize } from "./graph/page";
import { type MaybePromise, andThen } from "./maybe-promise";

/** A list below a node: its name, its rows' ids, which of them are shown (null for all), and how at least so many of the first are read. */
export interface ListBelow<Row> {
  readonly list: string;
  readonly idOf: (row: Row) => string;
  readonly passes: ((row: Row) => boolean) | null;
  readonly read: (count: number) => MaybePromise<readonly Row[]>;
}

/** A page of a list below a node; of a long list only the beginning is read, where that is enough. */
export function pageBelow<Row extends { node: unknown }>({ list, idOf, passes, read }: ListBelow<Row>, request: PageRequest): MaybePromise<Page<Row>> {
  if (request.after != null || passes !== null) {
    return andThen(read(Infinity), (rows) => pageOf(list, passes === null ? rows : rows.filter(passes), idOf, request));
  }
  const count = async (): Promise<number> => (await read(Infinity)).length;
  return andThen(read(pageSize(request.first) + 1), (rows) => firstPageOf(list, rows, idOf, request, count));
}

/** The part of a node's id that tells it apart below another one. */
export function slugOfNode({ node }: { readonly node: { readonly slug: string } }): string {
  return node.slug;
}
