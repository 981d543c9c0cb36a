import { byteAt, intAt, type Rows, rowAtPlaces, rowsOf } from "../analysis/rows";
import type { Snapshot } from "../analysis/snapshot";

/**
 * Who requires a skill or an equal of it, by the concept that stands for them: of concept c the requirements at `places.items`, lowest need
 * first; requirement p is of role `roles[p]`.
 */
export interface Askers {
  readonly places: Rows;
  readonly roles: Int32Array;
}

const known = new WeakMap<Snapshot, Askers>();

/** The requirements by skill; worked out once for a snapshot. */
export function askersIn(snapshot: Snapshot): Askers {
  const askers = known.get(snapshot) ?? askersOf(snapshot);
  known.set(snapshot, askers);
  return askers;
}

function askersOf(snapshot: Snapshot): Askers {
  const { requirements: { starts, skills, needs }, skills: all, concepts } = snapshot;
  const places = [...skills.keys()].sort((a, b) => byteAt(needs, a) - byteAt(needs, b));
  return { places: rowsOf(all.length, places.map((place) => [intAt(concepts, intAt(skills, place)), place])), roles: rowAtPlaces(starts) };
}
