import { groupBy } from "../group-by";
import { schemeOf } from "../ontology/schemes";

/** Of the id of a skill or tool the ids of those in other taxonomies that are the same. */
export type Equals = ReadonlyMap<string, readonly string[]>;

export const noEquals: Equals = new Map();

export function equalsIn(pairs: readonly { readonly heldId: string; readonly otherId: string }[]): Equals {
  return new Map([...groupBy(pairs, ({ heldId }) => heldId)].map(([id, same]) => [id, same.map(({ otherId }) => otherId)]));
}

/** Whether nothing can be matched, since matches lead from one taxonomy to another. */
export function areOfOneScheme(nodes: readonly { readonly slug: string }[]): boolean {
  return new Set(nodes.map(({ slug }) => schemeOf(slug))).size < 2;
}
