import { round6 } from "../gap/round";
import { isOpen, type Match } from "./rank-roles";

/** How the readiness for a role changes, each from 0 to 1. */
export interface Change {
  readonly slug: string;
  readonly before: number;
  readonly after: number;
}

/** The roles for which the readiness differs, largest rise first, then by id. */
export function changesOf(before: readonly Match[], after: readonly Match[]): Change[] {
  const scores = scoresOf(before);
  return after
    .map(({ index, slug, readiness }) => ({ index, slug, before: scores.get(index) ?? 0, after: readiness.score }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => round6(b.after - b.before) - round6(a.after - a.before) || a.index - b.index);
}

/** The matches after learning with the roles that were not open before and now are, in their order. */
export function openedBy<AMatch extends Match>(before: readonly Match[], after: readonly AMatch[]): AMatch[] {
  const scores = scoresOf(before);
  return after.filter(({ index, readiness }) => isOpen(readiness.score) && !isOpen(scores.get(index) ?? 0));
}

function scoresOf(matches: readonly Match[]): ReadonlyMap<number, number> {
  return new Map(matches.map(({ index, readiness }) => [index, readiness.score]));
}
