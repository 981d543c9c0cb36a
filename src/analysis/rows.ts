/** Lists of numbers laid end to end: those of row r stand from starts[r] up to starts[r + 1]. */
export interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Pairs of a row and an item as rows; within a row they keep their order. */
export function rowsOf(count: number, pairs: readonly (readonly [row: number, item: number])[]): Rows {
  const { starts, items } = placesOf(count, Int32Array.from(pairs, ([row]) => row));
  return { starts, items: items.map((place) => (pairs[place] as (typeof pairs)[number])[1]) };
}

/** The places of a list by the row that each is of; within a row in order. */
export function placesOf(count: number, rowAt: Int32Array): Rows {
  const starts = new Int32Array(count + 1);
  for (const row of rowAt) starts[row + 1] = intAt(starts, row + 1) + 1;
  for (let row = 0; row < count; row += 1) starts[row + 1] = intAt(starts, row + 1) + intAt(starts, row);
  const items = new Int32Array(rowAt.length);
  const next = starts.slice();
  for (let place = 0; place < rowAt.length; place += 1) {
    const row = intAt(rowAt, place);
    items[intAt(next, row)] = place;
    next[row] = intAt(next, row) + 1;
  }
  return { starts, items };
}

/** The row of each place. */
export function rowAtPlaces(starts: Int32Array): Int32Array {
  const rowAt = new Int32Array(starts.at(-1) ?? 0);
  for (let row = 0; row + 1 < starts.length; row += 1) rowAt.fill(row, intAt(starts, row), intAt(starts, row + 1));
  return rowAt;
}

/** The number at a place that is known to be there. There is one for each kind of array, since V8 reads one kind at one place several times faster than many. */
export function intAt(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}

export function byteAt(numbers: Uint8Array, index: number): number {
  return numbers[index] as number;
}

export function floatAt(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}

export function itemAt(numbers: readonly number[], index: number): number {
  return numbers[index] as number;
}
