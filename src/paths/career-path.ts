import type { Snapshot } from "../analysis/snapshot";
import type { Context } from "../context";
import type { Start } from "../gap/start";
import { rolesByIds } from "../roles/role.queries";
import type { MonthsRange } from "../transitions/transition.type";
import { costOf } from "./hop-weight";
import type { Move } from "./moves";
import type { CareerPath } from "./path.type";
import { hopsOf, type Route } from "./route-graph";

/** A route with its roles read; the gaps are read when someone asks. */
export async function careerPath(start: Start, route: Route<Move>, snapshot: Snapshot, { loaders }: Context): Promise<CareerPath> {
  const moves = hopsOf(route);
  const entered = await loaders.getAll(rolesByIds, moves.map(({ to }) => snapshot.roles[to]?.slug ?? ""));
  const starts: Start[] = [start, ...entered.map((role) => ({ kind: "role", role }) as const)];
  return {
    start,
    roles: start.kind === "role" ? [start.role, ...entered] : entered,
    hops: entered.map((to, index) => ({ start: starts[index] ?? start, to, transitionSlug: moves[index]?.transition?.slug ?? null })),
    cost: costOf(route.weight),
    minReadiness: hardest(moves),
    months: monthsOf(moves),
  };
}

/** The least readiness; null when any is unknown. */
export function hardest(moves: readonly Move[]): number | null {
  const known = moves.flatMap(({ readiness }) => readiness ?? []);
  return known.length < moves.length ? null : Math.min(...known);
}

/** All months together; null when any move's are, open at an end at which any move's are. */
export function monthsOf(moves: readonly Move[]): MonthsRange | null {
  return moves.reduce<MonthsRange | null>((sum, { transition }) => {
    const months = transition?.months ?? null;
    return sum && months && { min: plus(sum.min, months.min), max: plus(sum.max, months.max) };
  }, { min: 0, max: 0 });
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
