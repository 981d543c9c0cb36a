import { byNameIn } from "../analysis/by-name-in";
import { floatAt } from "../analysis/rows";
import type { Snapshot } from "../analysis/snapshot";
import { round6 } from "../gap/round";
import { entriesOf, needVectors, population, schemesOf } from "./vectors";

/**
 * The skills that a role needs more than is usual among the documented roles of its scheme and itself: their share of all that it
 * needs, over their share of all that those need (revealed comparative advantage, above 1). Highest first; ties by need, then name.
 */
export function distinguishingSkills(snapshot: Snapshot, role: number): { skill: number; rca: number }[] {
  const { roles } = snapshot;
  const needs = needVectors(snapshot);
  const sums = new Float64Array(snapshot.skills.length);
  let total = 0;
  for (const peer of population(snapshot, schemesOf(snapshot, [role]))) {
    if (peer !== role && roles[peer]?.documented === false) continue;
    for (const [skill, need] of entriesOf(needs, peer)) sums[skill] = floatAt(sums, skill) + need;
    total += floatAt(needs.sizes, peer);
  }
  const byName = byNameIn(snapshot);
  return entriesOf(needs, role)
    .map(([skill, need]) => ({ skill, need, rca: round6((need * total) / (floatAt(needs.sizes, role) * floatAt(sums, skill))) }))
    .filter(({ rca }) => rca > 1)
    .sort((a, b) => b.rca - a.rca || b.need - a.need || byName(a.skill, b.skill));
}
