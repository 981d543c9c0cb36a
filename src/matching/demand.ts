import { byteAt, floatAt, intAt, placesOf, type Rows } from "../analysis/rows";
import type { Snapshot, SnapshotRole } from "../analysis/snapshot";
import { effortOf } from "../gap/credit";
import { round6 } from "../gap/round";
import { curatedFirst } from "../ontology/schemes";

/** Who asks for what, from the side of the skills, and how roles stand to someone who holds nothing. */
export interface Demand {
  /** Of each skill the places of its requirements; the requirement at place p is of role `roleAt[p]`. */
  readonly places: Rows;
  readonly roleAt: Int32Array;
  /** By requirement, the skill points to gain from nothing. */
  readonly points: Float64Array;
  /** By role: Σ weight, and the skill points to gain from nothing. */
  readonly weights: Float64Array;
  readonly efforts: Float64Array;
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
  const { starts } = requirements;
  const [roleAt, points] = [new Int32Array(requirements.skills.length), new Float64Array(requirements.skills.length)];
  const [weights, efforts] = [new Float64Array(roles.length), new Float64Array(roles.length)];
  for (const role of roles.keys()) {
    for (let place = intAt(starts, role); place < intAt(starts, role + 1); place += 1) {
      const [weight, need] = [floatAt(requirements.weights, place), byteAt(requirements.needs, place)];
      roleAt[place] = role;
      points[place] = effortOf(weight, need, 0);
      weights[role] = floatAt(weights, role) + weight;
      efforts[role] = floatAt(efforts, role) + floatAt(points, place);
    }
    efforts[role] = round6(floatAt(efforts, role));
  }
  const role = (index: number) => roles[index] as SnapshotRole;
  const byEffort = [...roles.keys()]
    .filter((index) => intAt(starts, index + 1) > intAt(starts, index))
    .sort((a, b) => floatAt(efforts, a) - floatAt(efforts, b) || curatedFirst(role(a), role(b)) || a - b);
  return { places: placesOf(skills.length, requirements.skills), roleAt, points, weights, efforts, byEffort };
}
