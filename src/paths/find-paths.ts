import type { Context } from "../context";
import { BadInputError } from "../errors";
import type { Start } from "../gap/start";
import { firstOf } from "../graph/page";
import type { Role } from "../roles/role.type";
import { careerPath } from "./career-path";
import { findRolesWithin, findRoutes } from "./find-routes";
import { indexIn, nodeOf, originOf } from "../analysis/origin";
import type { CareerPathArgs, ReachableRoleArgs } from "./path.args";
import { checkReadiness, readConstraints } from "./path-constraints";
import type { CareerPath, ReachableRole } from "./path.type";

const mostPaths = 20;
const standardPaths = 3;
const mostMovesWithin = 10;
const standardMovesWithin = 2;
const standardReachable = 50;

/** The best routes, best first. @throws BadInputError for constraints that no route could keep to. */
export async function findPaths(start: Start, to: Role, args: CareerPathArgs, context: Context): Promise<CareerPath[]> {
  const count = args.first ?? standardPaths;
  if (count < 0 || count > mostPaths) throw new BadInputError(`"first" takes a whole number from 0 to ${mostPaths} here; ${count} came.`);
  const snapshot = await context.snapshot();
  const origin = originOf(start, snapshot);
  const ends = { start: nodeOf(origin, snapshot), target: indexIn(snapshot.roleIndex, to.slug) };
  const { goal, filter } = await readConstraints(args.constraints ?? {}, ends, context);
  const routes = findRoutes(snapshot, origin, goal, filter, count);
  return Promise.all(routes.map((route) => careerPath(start, route, snapshot, context)));
}

/** The roles within some moves, readiest first. */
export async function findReachable(start: Start, args: ReachableRoleArgs, context: Context): Promise<ReachableRole[]> {
  const moves = args.withinMoves ?? standardMovesWithin;
  if (moves < 1 || moves > mostMovesWithin) {
    throw new BadInputError(`"withinMoves" takes a whole number from 1 to ${mostMovesWithin}; ${moves} came.`);
  }
  checkReadiness(args.minReadiness);
  const snapshot = await context.snapshot();
  const found = findRolesWithin(snapshot, originOf(start, snapshot), moves, args.minReadiness ?? null);
  return Promise.all(
    firstOf(found, args.first ?? standardReachable).map(async ({ route, readiness }) => {
      const path = await careerPath(start, route, snapshot, context);
      return { role: path.roles.at(-1) as Role, moves: route.moves, path, readiness };
    }),
  );
}
