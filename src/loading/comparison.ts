import type { Difference } from "./differences";
import { isNone, noCounts, plus, type Counts, type Sum } from "./tally";

/** What a taxonomy and the graph differ in, counted. */
export interface Comparison extends Sum {
  /** Each kind that differs: `Role`, or `(Role)-[:REQUIRES]->(Skill)`. */
  readonly kinds: Readonly<Record<string, Counts>>;
  /** Records that an import which was broken off had staged already. */
  readonly found: number;
}

export const noDifference: Comparison = { nodes: noCounts, relationships: noCounts, kinds: {}, found: 0 };

export function including(all: Comparison, { sort, kind, found, added, changed, removed }: Difference): Comparison {
  const counts = { added, changed, removed };
  return {
    ...all,
    [sort]: plus(all[sort], counts),
    kinds: isNone(counts) ? all.kinds : { ...all.kinds, [kind]: plus(all.kinds[kind] ?? noCounts, counts) },
    found: all.found + found,
  };
}
