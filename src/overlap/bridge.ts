import { byNameIn } from "../analysis/by-name-in";
import { Profile } from "../analysis/profile";
import { byteAt, intAt } from "../analysis/rows";
import type { Snapshot } from "../analysis/snapshot";
import { TooCostlyError } from "../errors";
import { round6 } from "../gap/round";

const mostPairs = 2_000;

/**
 * The skills that most help people of one family into another: the mean rise in readiness over all pairs of their roles with known
 * requirements, when the role of the first has the skill as the other needs it. Largest first, none without a rise; ties by name.
 * @throws TooCostlyError for families so large that it would take long.
 */
export function bridgeSkills(snapshot: Snapshot, from: string, to: string): { skill: number; gain: number }[] {
  const [starts, targets] = [rolesIn(snapshot, from), rolesIn(snapshot, to)];
  if (starts.length * targets.length > mostPairs) {
    throw new TooCostlyError(`These families have ${starts.length} and ${targets.length} roles with known requirements; that is more than ${mostPairs} pairs.`);
  }
  const profile = new Profile(snapshot);
  const rises = new Map<number, number>();
  for (const start of starts) {
    profile.holdRole(start);
    for (const target of targets) {
      for (const [skill, rise] of risesTo(snapshot, profile, target)) rises.set(skill, (rises.get(skill) ?? 0) + rise);
    }
  }
  const byName = byNameIn(snapshot);
  return [...rises]
    .map(([skill, rise]) => ({ skill, gain: round6(rise / (starts.length * targets.length * 1e6)) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || byName(a.skill, b.skill));
}

function rolesIn({ roles, requirements: { starts } }: Snapshot, family: string): number[] {
  return roles.flatMap((role, index) => (role.family === family && intAt(starts, index + 1) > intAt(starts, index) ? [index] : []));
}

/** How much the readiness for a role rises, in millionths, with each skill that it needs, at its need. */
function risesTo({ requirements: { starts, skills, needs } }: Snapshot, profile: Profile, role: number): [skill: number, rise: number][] {
  const millionths = () => Math.round((profile.readiness(role) ?? 0) * 1e6);
  const now = millionths();
  const mark = profile.mark();
  return Array.from(skills.subarray(intAt(starts, role), intAt(starts, role + 1)), (skill, index) => {
    const need = byteAt(needs, intAt(starts, role) + index);
    if (profile.levelOf(skill) >= need) return [skill, 0];
    profile.raise(skill, need);
    const rise = millionths() - now;
    profile.undo(mark);
    return [skill, rise];
  });
}
