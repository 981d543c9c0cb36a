import { intAt, type Rows } from "./rows";
import type { Snapshot } from "./snapshot";

/** The skills for which something is earned by those held, each once: these themselves, their equals, and all that either stands in for. */
export function touchedBy(held: Iterable<number>, { broader, narrower, related, equals, close }: Snapshot): Set<number> {
  const touched = new Set<number>();
  const addAll = (rows: Rows, row: number) => {
    for (const skill of itemsOf(rows, row)) touched.add(skill);
  };
  for (const own of held) {
    addAll(close, own);
    for (const skill of [own, ...itemsOf(equals, own)]) {
      touched.add(skill);
      for (const rows of [broader, narrower, related]) addAll(rows, skill);
      for (const parent of itemsOf(broader, skill)) addAll(narrower, parent);
    }
  }
  return touched;
}

function itemsOf({ starts, items }: Rows, row: number): Int32Array {
  return items.subarray(intAt(starts, row), intAt(starts, row + 1));
}
