import { floatAt, intAt, itemAt, placesOf } from "../analysis/rows";
import { round6 } from "../gap/round";
import type { Formula } from "./formulas";
import type { Vectors } from "./vectors";

/**
 * What each of some roles scores against each: by row against column, in the order given. It goes from skill to skill, so that only what
 * two roles share is looked at, and that once for both ways.
 */
export function matrixOf({ part, whole }: Omit<Formula, "vectors">, vectors: Vectors, roles: readonly number[]): Float64Array[] {
  const { starts, concepts, values, sizes } = vectors;
  const { items, ends, next, rowAt, valueAt } = bySkill(vectors, roles);
  const scores = roles.map(() => new Float64Array(roles.length));
  const overlaps = new Float64Array(roles.length);
  for (const [row, role] of roles.entries()) {
    overlaps.fill(0, row);
    for (let place = intAt(starts, role); place < intAt(starts, role + 1); place += 1) {
      const [concept, value] = [intAt(concepts, place), floatAt(values, place)];
      for (let entry = intAt(next, concept); entry < intAt(ends, concept + 1); entry += 1) {
        const other = intAt(items, entry);
        overlaps[intAt(rowAt, other)] = floatAt(overlaps, intAt(rowAt, other)) + part(value, floatAt(valueAt, other));
      }
      // Rows before the next one have been compared with it.
      next[concept] = intAt(next, concept) + 1;
    }
    for (let column = row; column < roles.length; column += 1) {
      const overlap = floatAt(overlaps, column);
      if (overlap === 0) continue;
      const [own, other] = [floatAt(sizes, role), floatAt(sizes, itemAt(roles, column))];
      (scores[row] as Float64Array)[column] = round6(overlap / whole(own, other, overlap));
      (scores[column] as Float64Array)[row] = round6(overlap / whole(other, own, overlap));
    }
  }
  return scores;
}

/** The roles' values by what they are compared as, in the order of rows; `next` is where the values of rows to come begin. */
function bySkill({ starts, concepts, values }: Vectors, roles: readonly number[]) {
  const count = roles.reduce((sum, role) => sum + intAt(starts, role + 1) - intAt(starts, role), 0);
  const [conceptAt, rowAt, valueAt] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  let entry = 0;
  for (const [row, role] of roles.entries()) {
    for (let place = intAt(starts, role); place < intAt(starts, role + 1); place += 1) {
      [conceptAt[entry], rowAt[entry], valueAt[entry]] = [intAt(concepts, place), row, floatAt(values, place)];
      entry += 1;
    }
  }
  const { starts: ends, items } = placesOf(1 + conceptAt.reduce((most, concept) => Math.max(most, concept), 0), conceptAt);
  return { items, ends, next: ends.slice(), rowAt, valueAt };
}
