import type { Snapshot, SnapshotRole } from "../analysis/snapshot";
import type { TransitionKind } from "../ontology/vocabulary";
import type { Move } from "./moves";

/** Which moves may be made; kinds and pay do not concern the entry from held skills. */
export interface MoveFilter {
  /** All when null. */
  readonly kinds: readonly TransitionKind[] | null;
  readonly avoid: ReadonlySet<number>;
  readonly allowPayDrop: boolean;
  /** Of each move; null lets unknown readiness pass. */
  readonly minReadiness: number | null;
}

export const everyMove: MoveFilter = { kinds: null, avoid: new Set(), allowPayDrop: true, minReadiness: null };

/** The moves that the filter lets pass, the first to each role. */
export function allowed(moves: readonly Move[], filter: MoveFilter, { roles }: Snapshot): Move[] {
  return moves.filter((move) => isAllowed(move, filter, roles)).filter(({ to }, index, all) => to !== all[index - 1]?.to);
}

function isAllowed({ to, readiness, transition }: Move, filter: MoveFilter, roles: Snapshot["roles"]): boolean {
  const { kinds, avoid, allowPayDrop, minReadiness } = filter;
  if (avoid.has(to) || (minReadiness !== null && (readiness ?? -1) < minReadiness)) return false;
  if (transition === null) return true;
  return (kinds?.includes(transition.kind) ?? true) && (allowPayDrop || !isPayDrop(roles[transition.from], roles[to]));
}

/** Whether both roles' pay is known in one currency in which the second's lowest is below the first's. */
function isPayDrop(before: SnapshotRole | undefined, after: SnapshotRole | undefined): boolean {
  return (before?.pay ?? []).some(({ currency, min }) => after?.pay.some((pay) => pay.currency === currency && pay.min < min));
}
