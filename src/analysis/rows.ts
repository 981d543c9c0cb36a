/** Lists of numbers laid end to end: those of row r stand from starts[r] up to starts[r + 1]. */
export interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

type Pairs = Iterable<readonly [row: number, item: number]> & { readonly length: number };

/** Pairs of a row and an item as rows; within a row they keep their order. */
export function rowsOf(count: number, pairs: Pairs): Rows {
  const starts = new Int32Array(count + 1);
  for (const [row] of pairs) starts[row + 1] = at(starts, row + 1) + 1;
  for (let row = 0; row < count; row += 1) starts[row + 1] = at(starts, row + 1) + at(starts, row);
  const items = new Int32Array(pairs.length);
  const next = starts.slice();
  for (const [row, item] of pairs) {
    items[at(next, row)] = item;
    next[row] = at(next, row) + 1;
  }
  return { starts, items };
}

/** The number at a place that is known to be there. */
export function at(numbers: { readonly [index: number]: number }, index: number): number {
  return numbers[index] as number;
}
