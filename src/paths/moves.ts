import { Profile } from "../analysis/profile";
import { intAt } from "../analysis/rows";
import type { Snapshot, SnapshotTransition } from "../analysis/snapshot";
import { hopWeight } from "./hop-weight";
import type { RouteHop } from "./route-graph";

/** A move to a role; `readiness` is null when unknown, `transition` for the entry from held skills. */
export interface Move extends RouteHop {
  readonly readiness: number | null;
  readonly transition: SnapshotTransition | null;
}

const known = new WeakMap<Snapshot, (role: number) => readonly Move[]>();

/** The moves from each role in the snapshot's order; a role's are weighed when first asked for, and kept as long as the snapshot. */
export function movesOf(snapshot: Snapshot): (role: number) => readonly Move[] {
  const made = known.get(snapshot) ?? weighedOnce(snapshot);
  known.set(snapshot, made);
  return made;
}

function weighedOnce(snapshot: Snapshot): (role: number) => readonly Move[] {
  const { transitions, moveStarts } = snapshot;
  const profile = new Profile(snapshot);
  const weighed = new Map<number, readonly Move[]>();
  return (role) => {
    const before = weighed.get(role);
    if (before !== undefined) return before;
    const leaving = transitions.slice(intAt(moveStarts, role), intAt(moveStarts, role + 1));
    if (leaving.length > 0) profile.holdRole(role);
    const moves = leaving.map((transition) => moveTo(transition.to, profile.readiness(transition.to), transition));
    weighed.set(role, moves);
    return moves;
  };
}

/** From held skills into every role of which something is known. */
export function entriesOf(profile: Profile, { roles }: Snapshot): Move[] {
  return roles.map((_role, role) => moveTo(role, profile.readiness(role), null)).filter(({ readiness }) => readiness !== null);
}

function moveTo(to: number, readiness: number | null, transition: SnapshotTransition | null): Move {
  return { to, weight: hopWeight(readiness), readiness, transition };
}
