import type { RouteGoal } from "./route-bounds";
import type { Route, RouteGraph, RouteHop } from "./route-graph";
import { RouteSearch } from "./route-search";

/** The first so many routes from a node to a goal, by weight, then nodes. @throws TooCostlyError when there are too many to compare. */
export function bestRoutes<Hop extends RouteHop>(
  graph: RouteGraph<Hop>,
  start: number,
  goal: RouteGoal,
  count: number,
  budget?: number,
): Route<Hop>[] {
  const search = new RouteSearch(graph, start, goal, budget);
  const routes: Route<Hop>[] = [];
  while (routes.length < count) {
    const route = search.next();
    if (route === null) break;
    routes.push(route);
  }
  return routes;
}
