import { at, rowsOf } from "../analysis/rows";
import { round6 } from "../gap/round";
import type { Formula } from "./formulas";
import type { Vectors } from "./vectors";

/**
 * What each of some roles scores against each: by row against column, in the order given. It goes from skill to skill, so that only what
 * two roles share is looked at, and that once for both ways.
 */
export function matrixOf({ part, whole }: Omit<Formula, "vectors">, vectors: Vectors, roles: readonly number[]): number[][] {
  const { starts, concepts, values, sizes } = vectors;
  const { items, ends, next, rowAt, valueAt } = bySkill(vectors, roles);
  const scores = roles.map(() => new Array<number>(roles.length).fill(0));
  const overlaps = new Float64Array(roles.length);
  for (const [row, role] of roles.entries()) {
    overlaps.fill(0, row);
    for (let place = at(starts, role); place < at(starts, role + 1); place += 1) {
      const [concept, value] = [at(concepts, place), at(values, place)];
      for (let entry = at(next, concept); entry < at(ends, concept + 1); entry += 1) {
        const other = at(items, entry);
        overlaps[at(rowAt, other)] = at(overlaps, at(rowAt, other)) + part(value, at(valueAt, other));
      }
      // Rows before the next one have been compared with it.
      next[concept] = at(next, concept) + 1;
    }
    for (let column = row; column < roles.length; column += 1) {
      const overlap = at(overlaps, column);
      if (overlap === 0) continue;
      const [own, other] = [at(sizes, role), at(sizes, at(roles, column))];
      (scores[row] as number[])[column] = round6(overlap / whole(own, other, overlap));
      (scores[column] as number[])[row] = round6(overlap / whole(other, own, overlap));
    }
  }
  return scores;
}

/** The roles' values by what they are compared as, in the order of rows; `next` is where the values of rows to come begin. */
function bySkill({ starts, concepts, values }: Vectors, roles: readonly number[]) {
  const count = roles.reduce((sum, role) => sum + at(starts, role + 1) - at(starts, role), 0);
  const [conceptAt, rowAt, valueAt] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  let entry = 0;
  for (const [row, role] of roles.entries()) {
    for (let place = at(starts, role); place < at(starts, role + 1); place += 1) {
      [conceptAt[entry], rowAt[entry], valueAt[entry]] = [at(concepts, place), row, at(values, place)];
      entry += 1;
    }
  }
  const pairs = Array.from(conceptAt, (concept, place) => [concept, place] as const);
  const { starts: ends, items } = rowsOf(1 + conceptAt.reduce((most, concept) => Math.max(most, concept), 0), pairs);
  return { items, ends, next: ends.slice(), rowAt, valueAt };
}
