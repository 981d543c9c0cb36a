/** The questions, as each server is asked them, and its answers in one common shape. */
export interface Work {
  readonly q1: { readonly slug: string };
  /** A page of roles from a place on: named by a cursor, or by the title there. */
  readonly q2: { readonly after: string | null; readonly from: string; readonly roles: number; readonly others: number };
  readonly gap: { readonly from: string; readonly to: string };
  readonly match: { readonly skills: readonly { readonly slug: string; readonly proficiency: number }[] };
  readonly overlap: { readonly slugs: readonly string[] };
}

export type Item = keyof Work;

/** How a question is put to a server, and its answer read. */
export interface Way<I extends Item> {
  readonly ask: (input: Work[I]) => { readonly path: string; readonly body: unknown };
  readonly read: (answer: unknown) => unknown;
}

/** The same where it does not matter which question it is; who asks has inputs for it. */
export type AnyWay = Pick<Way<Item>, "read"> & { readonly ask: (input: never) => ReturnType<Way<Item>["ask"]> };

export type Ways = { readonly [I in Item]: Way<I> };

interface Named {
  readonly slug: string;
}

/** For questions whose answers each server orders in its own way. */
export function bySlug<T extends Named>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The data of a GraphQL answer. @throws Error with its first error. */
export function dataOf<T>(answer: unknown): T {
  const { data, errors } = answer as { data: T; errors?: readonly { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

export function graphql(query: string, variables: unknown): { path: string; body: unknown } {
  return { path: "/graphql", body: { query, variables } };
}
