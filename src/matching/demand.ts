import { byteAt, floatAt, intAt, placesOf, rowAtPlaces } from "../analysis/rows";
import type { Snapshot, SnapshotRole } from "../analysis/snapshot";
import { effortOf } from "../gap/credit";
import { round6 } from "../gap/round";
import { curatedFirst } from "../ontology/schemes";

/** Who asks for what, from the side of the skills, and how roles stand to someone who holds nothing. */
export interface Demand {
  /** What is asked of skill s stands from starts[s] up to starts[s + 1], laid out in this order: it is read from end to end. */
  readonly starts: Int32Array;
  readonly roles: Int32Array;
  readonly weights: Float64Array;
  readonly needs: Uint8Array;
  /** By role, Σ weight. */
  readonly totals: Float64Array;
  /** The roles of which something is known, by effort from nothing, the curated first, then by id. */
  readonly byEffort: readonly number[];
}

const known = new WeakMap<Snapshot, Demand>();

/** Worked out once for a snapshot. */
export function demandIn(snapshot: Snapshot): Demand {
  const demand = known.get(snapshot) ?? demandOf(snapshot);
  known.set(snapshot, demand);
  return demand;
}

function demandOf({ requirements, roles, skills }: Snapshot): Demand {
  const { starts, items: places } = placesOf(skills.length, requirements.skills);
  const roleOf = rowAtPlaces(requirements.starts);
  const [totals, efforts] = [new Float64Array(roles.length), new Float64Array(roles.length)];
  for (const [place, weight] of requirements.weights.entries()) {
    const role = intAt(roleOf, place);
    totals[role] = floatAt(totals, role) + weight;
    efforts[role] = floatAt(efforts, role) + effortOf(weight, byteAt(requirements.needs, place), 0);
  }
  const rounded = efforts.map((effort) => round6(effort));
  const role = (index: number) => roles[index] as SnapshotRole;
  const byEffort = [...roles.keys()]
    .filter((index) => intAt(requirements.starts, index + 1) > intAt(requirements.starts, index))
    .sort((a, b) => floatAt(rounded, a) - floatAt(rounded, b) || curatedFirst(role(a), role(b)) || a - b);
  return {
    starts, totals, byEffort,
    roles: places.map((place) => intAt(roleOf, place)),
    weights: Float64Array.from(places, (place) => floatAt(requirements.weights, place)),
    needs: Uint8Array.from(places, (place) => byteAt(requirements.needs, place)),
  };
}
