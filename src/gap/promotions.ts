import type { TransitionKind } from "../ontology/vocabulary";
import type { LadderPlace } from "./facts";

/** Whether `upper` stands higher than `lower` on one family's ladder; the two tracks are ladders of their own. */
export function isAbove(upper: LadderPlace, lower: LadderPlace): boolean {
  return (
    upper.familyId !== null && upper.familyId === lower.familyId &&
    upper.rung !== null && upper.rung.track === lower.rung?.track && upper.rung.rank > lower.rung.rank
  );
}

/** The promotions between neighbouring existing rungs from one role up to another of its ladder, lowest first; else none. */
export function promotionsBetween<Move extends { kind: TransitionKind; fromId: string; toId: string }>(
  from: LadderPlace,
  to: LadderPlace,
  family: readonly LadderPlace[],
  moves: readonly Move[],
): Move[] {
  if (!isAbove(to, from)) return [];
  const between = family.filter((role) => isAbove(role, from) && isAbove(to, role));
  const rungs = [from, ...between.sort((a, b) => (isAbove(a, b) ? 1 : -1)), to];
  return rungs.slice(1).flatMap((upper, index) =>
    moves.filter((move) => move.kind === "PROMOTION" && move.fromId === rungs[index]?.id && move.toId === upper.id),
  );
}
