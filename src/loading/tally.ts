/** How many records a change of the ontology adds, changes and removes. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface Sum {
  readonly nodes: Counts;
  readonly relationships: Counts;
}

export const noCounts: Counts = { added: 0, changed: 0, removed: 0 };

export function plus(a: Counts, b: Counts): Counts {
  return { added: a.added + b.added, changed: a.changed + b.changed, removed: a.removed + b.removed };
}

export function isNone({ added, changed, removed }: Counts): boolean {
  return added + changed + removed === 0;
}

/** `12 added, 1 changed` */
export function countText({ added, changed, removed }: Counts): string {
  const counts = Object.entries({ added, changed, removed }).filter(([, count]) => count > 0);
  return counts.map(([verb, count]) => `${count} ${verb}`).join(", ");
}

/** `nodes: 12 added, 1 changed; relationships: 40 added` */
export function sumText({ nodes, relationships }: Sum): string {
  const lines = Object.entries({ nodes, relationships }).filter(([, counts]) => !isNone(counts));
  return lines.map(([sort, counts]) => `${sort}: ${countText(counts)}`).join("; ") || "nothing changes";
}
