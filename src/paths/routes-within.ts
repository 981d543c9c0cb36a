import { byWeight, extend, type Route, routeFrom, type RouteGraph, type RouteHop } from "./route-graph";

/** The first route by weight, then nodes, from a node to each other one that so many moves reach. */
export function routesWithin<Hop extends RouteHop>(graph: RouteGraph<Hop>, start: number, moves: number): Route<Hop>[] {
  const best = new Map<number, Route<Hop>>([[start, routeFrom(start)]]);
  let frontier: Iterable<Route<Hop>> = best.values();
  for (let move = 0; move < moves; move += 1) {
    const better = new Map<number, Route<Hop>>();
    for (const route of frontier) {
      for (const hop of graph[route.node] ?? []) {
        const next = extend(route, hop);
        const known = better.get(hop.to) ?? best.get(hop.to);
        if (known === undefined || byWeight(next, known) < 0) better.set(hop.to, next);
      }
    }
    for (const [node, route] of better) best.set(node, route);
    frontier = better.values();
  }
  best.delete(start);
  return [...best.values()];
}
