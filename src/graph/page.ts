import { BadInputError } from "../errors";
import { type MaybePromise, together } from "../maybe-promise";

/** A page's place in a list: how many items, and after which cursor. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a list; its parts are made when somebody asks for them. */
export class Page<Edge extends { node: unknown }> {
  /**
   * @param edges the items with what is known of each link, as they were read
   * @param cursorAt the cursor of an item by its place on the page
   * @param count the whole list's size, or the way to learn it
   */
  constructor(
    readonly edges: readonly Edge[],
    private readonly cursorAt: (index: number) => string,
    private readonly more: { readonly before: boolean; readonly beyond: boolean },
    private readonly count: number | (() => Promise<number>),
  ) {}

  get edgesWithCursors(): readonly (Edge & { readonly cursor: string })[] {
    return this.edges.map((edge, index) => ({ ...edge, cursor: this.cursorAt(index) }));
  }

  get nodes(): readonly Edge["node"][] {
    return this.edges.map(({ node }) => node);
  }

  get pageInfo(): PageInfo {
    const last = this.edges.length - 1;
    return {
      hasNextPage: this.more.beyond,
      hasPreviousPage: this.more.before,
      startCursor: last < 0 ? null : this.cursorAt(0),
      endCursor: last < 0 ? null : this.cursorAt(last),
    };
  }

  totalCount(): MaybePromise<number> {
    return typeof this.count === "function" ? this.count() : this.count;
  }

  /** The same page with other edges in the places of these. */
  async with<Other extends { node: unknown }>(edgeFor: (edge: Edge) => MaybePromise<Other>): Promise<Page<Other>> {
    return new Page(await together(this.edges.map(edgeFor)), this.cursorAt, this.more, this.count);
  }
}

const largestPage = 100;

/** The page size asked for, `standard` when none was. @throws BadInputError outside 0 to 100. */
export function pageSize(first: number | null | undefined, standard = 20): number {
  const size = first ?? standard;
  if (size < 0 || size > largestPage) {
    throw new BadInputError(`"first" takes a whole number from 0 to ${largestPage}; ${size} came.`);
  }
  return size;
}

/** A cursor names its list, so that one of another list is refused, and the sort key of the item that it stands at. */
export function cursor(list: string, ...key: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString("base64url");
}

/** The sort key in a cursor of this list. @throws BadInputError for anything that this list did not give out. */
function cursorKey(list: string, after: string, parts: number): string[] {
  const [name, ...key] = decoded(after);
  if (name === list && key.length === parts && cursor(list, ...key) === after) return key;
  throw badCursor(after);
}

function decoded(after: string): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    return Array.isArray(value) && value.every((part) => typeof part === "string") ? value : [];
  } catch {
    return [];
  }
}

function badCursor(after: string): BadInputError {
  return new BadInputError(
    `"after" takes a cursor that this list gave out (an edge's cursor or pageInfo.endCursor); "${after.slice(0, 60)}" is none of them.`,
  );
}

/** A page of a list that is whole in memory, in its order; `idOf` tells two items apart. */
export function pageOf<Edge extends { node: unknown }>(
  list: string,
  rows: readonly Edge[],
  idOf: (row: Edge) => string,
  request: PageRequest,
): Page<Edge> {
  const size = pageSize(request.first);
  const start = request.after == null ? 0 : indexAfter(list, rows, idOf, request.after);
  const more = { before: start > 0, beyond: start + size < rows.length };
  return page(list, rows.slice(start, start + size), idOf, more, rows.length);
}

/** The first page of a list of which only the beginning was read: at least one item more than the page takes, where there are so many. */
export function firstPageOf<Edge extends { node: unknown }>(
  list: string,
  beginning: readonly Edge[],
  idOf: (row: Edge) => string,
  request: PageRequest,
  count: () => Promise<number>,
): Page<Edge> {
  const size = pageSize(request.first);
  const beyond = beginning.length > size;
  return page(list, beginning.slice(0, size), idOf, { before: false, beyond }, beyond ? count : beginning.length);
}

function page<Edge extends { node: unknown }>(
  list: string,
  edges: readonly Edge[],
  idOf: (row: Edge) => string,
  more: { readonly before: boolean; readonly beyond: boolean },
  count: number | (() => Promise<number>),
): Page<Edge> {
  return new Page(edges, (index) => cursor(list, idOf(edges[index] as Edge)), more, count);
}

function indexAfter<Edge>(list: string, rows: readonly Edge[], idOf: (row: Edge) => string, after: string): number {
  const [id] = cursorKey(list, after, 1);
  const index = rows.findIndex((row) => idOf(row) === id);
  if (index < 0) throw badCursor(after);
  return index + 1;
}

/** The first items of a plain list. @throws BadInputError when `first` is out of range. */
export function firstOf<T>(rows: readonly T[], first: number | null | undefined): readonly T[] {
  return rows.slice(0, pageSize(first, largestPage));
}

/** A page of a list that Neo4j pages: `read` gives the items after a name and id, in order by name and id. */
export async function keysetPage<Node extends { id: string; slug: string }>(
  list: string,
  request: PageRequest,
  read: (after: { name: string; slug: string; limit: number }) => Promise<Node[]>,
  nameOf: (node: Node) => string,
  count: () => Promise<number>,
): Promise<Page<{ node: Node }>> {
  const size = pageSize(request.first);
  const [name = "", slug = ""] = request.after == null ? [] : cursorKey(list, request.after, 2);
  const nodes = await read({ name, slug, limit: size + 1 });
  const more = { before: request.after != null, beyond: nodes.length > size };
  const cursorOf = (node: Node): string => cursor(list, nameOf(node), node.slug);
  return new Page(nodes.slice(0, size).map((node) => ({ node })), (index) => cursorOf(nodes[index] as Node), more, count);
}
