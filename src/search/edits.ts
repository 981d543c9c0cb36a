/**
 * The fewest letters inserted, removed, swapped with their neighbour or changed that make one word of the other, where a
 * changed letter may count for more than one; Infinity when that is more than `most`. (Optimal string alignment.)
 */
export function editsBetween(a: string, b: string, most: number, change = 1): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let [before, above]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here.push(Math.min(
        at(above, column) + 1,
        at(here, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : change),
        swapped ? at(before, column - 2) + 1 : Infinity,
      ));
    }
    [before, above] = [above, here];
  }
  const edits = at(above, b.length);
  return edits > most ? Infinity : edits;
}

const at = (row: readonly number[] | undefined, column: number): number => row?.[column] ?? Infinity;
