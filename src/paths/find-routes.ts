import { nodeOf, type Origin, profileOf } from "../analysis/origin";
import type { Snapshot } from "../analysis/snapshot";
import type { Readiness } from "../gap/readiness";
import { bestRoutes } from "./best-routes";
import { allowed, everyMove, type MoveFilter } from "./move-filter";
import { entriesOf, type Move, movesOf } from "./moves";
import type { RouteGoal } from "./route-bounds";
import { graphAround, type Route, type RouteGraph } from "./route-graph";
import { routesWithin } from "./routes-within";

/** The way to a role, and how ready the origin itself is for it. */
export interface WayToRole {
  readonly route: Route<Move>;
  readonly readiness: Readiness;
}

/** The cheapest routes to a goal, then those with fewer moves, then by role ids; none from a role to itself. */
export function findRoutes(snapshot: Snapshot, origin: Origin, goal: RouteGoal, filter: MoveFilter, count: number): Route<Move>[] {
  const start = nodeOf(origin, snapshot);
  if (start === goal.target) return [];
  return bestRoutes(movesAround(snapshot, origin, filter, goal.maxMoves), start, goal, count);
}

/** The cheapest route to each other role within some moves, the role readiest for first (unknown last), then fewer moves, then role ids. */
export function findRolesWithin(snapshot: Snapshot, origin: Origin, moves: number, minReadiness: number | null): WayToRole[] {
  const graph = movesAround(snapshot, origin, everyMove, moves);
  const profile = profileOf(origin, snapshot);
  return routesWithin(graph, nodeOf(origin, snapshot), moves)
    .map((route) => ({ route, readiness: profile.weighed(route.node) }))
    .filter(({ readiness }) => minReadiness === null || scoreOf(readiness) >= minReadiness)
    .sort((a, b) => scoreOf(b.readiness) - scoreOf(a.readiness) || a.route.moves - b.route.moves || a.route.node - b.route.node);
}

function movesAround(snapshot: Snapshot, origin: Origin, filter: MoveFilter, moves: number): RouteGraph<Move> {
  const count = snapshot.roles.length;
  const fromRole = movesOf(snapshot);
  const from = (node: number) => (node < count ? fromRole(node) : entriesOf(profileOf(origin, snapshot), snapshot));
  return graphAround(nodeOf(origin, snapshot), count + 1, moves, (node) => allowed(from(node), filter, snapshot));
}

/** Below every known score where nothing is known. */
function scoreOf({ score }: Readiness): number {
  return score ?? -1;
}
