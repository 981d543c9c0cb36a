/** A hop that may be taken, weighed by `hopWeight`. */
export interface RouteHop {
  readonly to: number;
  readonly weight: number;
}

/** The hops from each node, one at most to each other. */
export type RouteGraph<Hop extends RouteHop = RouteHop> = readonly (readonly Hop[])[];

/** A route, told by its last node: the hop there and the route before it, both null at the start; weight and moves are the whole's. */
export interface Route<Hop extends RouteHop = RouteHop> {
  readonly node: number;
  readonly hop: Hop | null;
  readonly before: Route<Hop> | null;
  readonly weight: number;
  readonly moves: number;
}

/** The route that has not left its start. */
export function routeFrom(node: number): Route<never> {
  return { node, hop: null, before: null, weight: 0, moves: 0 };
}

export function extend<Hop extends RouteHop>(route: Route<Hop>, hop: Hop): Route<Hop> {
  return { node: hop.to, hop, before: route, weight: route.weight + hop.weight, moves: route.moves + 1 };
}

/** In order. */
export function hopsOf<Hop extends RouteHop>(route: Route<Hop>): Hop[] {
  const hops: Hop[] = [];
  for (let at: Route<Hop> | null = route; at !== null; at = at.before) if (at.hop !== null) hops.push(at.hop);
  return hops.reverse();
}

/** From the start on. */
export function nodesOf(route: Route): number[] {
  const nodes: number[] = [];
  for (let at: Route | null = route; at !== null; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

export function visits(route: Route, node: number): boolean {
  for (let at: Route | null = route; at !== null; at = at.before) if (at.node === node) return true;
  return false;
}

/** Compares node by node; a route comes before those that go on from it. */
export function byNodes(a: Route, b: Route): number {
  const [nodes, others] = [nodesOf(a), nodesOf(b)];
  const at = nodes.findIndex((node, index) => node !== others[index]);
  return at < 0 ? nodes.length - others.length : (nodes[at] as number) - (others[at] ?? -1);
}

/** The cheaper first, then the one with fewer moves, then by its nodes. */
export function byWeight(a: Route, b: Route): number {
  return a.weight - b.weight || byNodes(a, b);
}

/** The part of a graph that lies within so many moves of a node. */
export function graphAround<Hop extends RouteHop>(
  start: number,
  size: number,
  moves: number,
  hopsFrom: (node: number) => readonly Hop[],
): RouteGraph<Hop> {
  const graph: (readonly Hop[])[] = Array.from({ length: size }, () => []);
  const met = new Set([start]);
  let frontier = [start];
  for (let move = 0; move < moves && frontier.length > 0; move += 1) {
    const before = frontier;
    frontier = [];
    for (const node of before) {
      graph[node] = hopsFrom(node);
      for (const { to } of graph[node]) {
        if (met.has(to)) continue;
        met.add(to);
        frontier.push(to);
      }
    }
  }
  return graph;
}
