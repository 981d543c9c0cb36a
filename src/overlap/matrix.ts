import { floatAt, intAt, placesOf } from "../analysis/rows";
import { round6 } from "../gap/round";
import type { Formula } from "./formulas";
import type { Vectors } from "./vectors";

/** So many rows and columns are finished at a time: what stands below each other is far apart in memory. */
const block = 32;

/**
 * What each of some roles scores against each: by row against column, in the order given. It goes from skill to skill, so that only what
 * two roles share is looked at, and that once for both ways.
 */
export function matrixOf({ part, whole }: Omit<Formula, "vectors">, vectors: Vectors, roles: readonly number[]): Float64Array[] {
  const scores = overlapsOf(part, vectors, roles);
  const sizes = Float64Array.from(roles, (role) => floatAt(vectors.sizes, role));
  const end = roles.length;
  for (let top = 0; top < end; top += block) {
    for (let left = top; left < end; left += block) {
      for (let row = top; row < Math.min(top + block, end); row += 1) finish(row, Math.max(left, row), Math.min(left + block, end), scores, sizes, whole);
    }
  }
  return scores;
}

/** Makes scores of a row's overlaps from one column to another, and those of the other way. */
function finish(row: number, from: number, to: number, scores: readonly Float64Array[], sizes: Float64Array, whole: Formula["whole"]): void {
  const [line, own] = [scores[row] as Float64Array, floatAt(sizes, row)];
  for (let column = from; column < to; column += 1) {
    const overlap = floatAt(line, column);
    if (overlap === 0) continue;
    const other = floatAt(sizes, column);
    const [there, back] = [whole(own, other, overlap), whole(other, own, overlap)];
    const score = round6(overlap / there);
    line[column] = score;
    (scores[column] as Float64Array)[row] = back === there ? score : round6(overlap / back);
  }
}

/** What each role shares with itself and with those after it. */
function overlapsOf(part: Formula["part"], vectors: Vectors, roles: readonly number[]): Float64Array[] {
  const { starts, concepts, values } = vectors;
  const { ends, next, rows, parts } = bySkill(vectors, roles);
  return roles.map((role) => {
    const overlaps = new Float64Array(roles.length);
    for (let place = intAt(starts, role); place < intAt(starts, role + 1); place += 1) {
      const [concept, value] = [intAt(concepts, place), floatAt(values, place)];
      for (let entry = intAt(next, concept); entry < intAt(ends, concept + 1); entry += 1) {
        const row = intAt(rows, entry);
        overlaps[row] = floatAt(overlaps, row) + part(value, floatAt(parts, entry));
      }
      // Rows before the next one have been compared with it.
      next[concept] = intAt(next, concept) + 1;
    }
    return overlaps;
  });
}

/** The roles' values by what they are compared as, in the order of rows; `next` is where the values of rows to come begin. */
function bySkill({ starts, concepts, values }: Vectors, roles: readonly number[]) {
  const count = roles.reduce((sum, role) => sum + intAt(starts, role + 1) - intAt(starts, role), 0);
  const [conceptAt, rowAt, placeAt] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let entry = 0;
  for (const [row, role] of roles.entries()) {
    for (let place = intAt(starts, role); place < intAt(starts, role + 1); place += 1) {
      conceptAt[entry] = intAt(concepts, place);
      rowAt[entry] = row;
      placeAt[entry] = place;
      entry += 1;
    }
  }
  const { starts: ends, items } = placesOf(1 + conceptAt.reduce((most, concept) => Math.max(most, concept), 0), conceptAt);
  const parts = new Float64Array(count);
  for (let at = 0; at < count; at += 1) parts[at] = floatAt(values, intAt(placeAt, intAt(items, at)));
  return { ends, next: ends.slice(), rows: items.map((item) => intAt(rowAt, item)), parts };
}
