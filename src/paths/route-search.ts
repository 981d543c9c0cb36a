import { TooCostlyError } from "../errors";
import { Heap } from "./heap";
import { RouteBounds, type RouteGoal } from "./route-bounds";
import { byNodes, extend, type Route, routeFrom, type RouteGraph, type RouteHop, visits } from "./route-graph";

/** A share of all routes: those that begin with `root` and go on from it to none of `shut`; over when its first route is found. */
interface Branch<Hop extends RouteHop> {
  readonly root: Route<Hop>;
  readonly shut: ReadonlySet<number>;
  /** Nodes that have been left, by the moves made when that matters. */
  readonly left: Set<number>;
  isOver: boolean;
}

/** A route under way; `missing` are the nodes that it must still pass through, as bits, `bound` is the least it can come to weigh. */
interface Way<Hop extends RouteHop> {
  readonly branch: Branch<Hop>;
  readonly route: Route<Hop>;
  readonly missing: number;
  readonly bound: number;
}

/** How many beginnings of routes a search may weigh. */
const standardBudget = 100_000;

/**
 * The routes from a node to a goal by weight, then nodes, none visiting a node twice. As in Yen 1971 and Lawler 1972 a branch splits, at
 * its first route, into disjoint ones; all branches are searched as one (A*), the way of the least bound first.
 */
export class RouteSearch<Hop extends RouteHop> {
  private readonly bounds: RouteBounds;
  private readonly open = new Heap<Way<Hop>>((a, b) => a.bound - b.bound || byNodes(a.route, b.route));

  constructor(
    private readonly graph: RouteGraph<Hop>,
    start: number,
    private readonly goal: RouteGoal,
    private budget = standardBudget,
  ) {
    this.bounds = new RouteBounds(graph, goal);
    this.begin(routeFrom(start), []);
  }

  /** Null when there are no more. @throws TooCostlyError when the budget, over all routes, is spent. */
  next(): Route<Hop> | null {
    for (let way = this.open.pop(); way !== undefined; way = this.open.pop()) {
      if (way.branch.isOver) continue;
      if (way.route.node === this.goal.target) {
        this.split(way.branch, way.route);
        return way.route;
      }
      if (this.isBeaten(way)) continue;
      for (const next of this.onward(way)) this.open.push(next);
    }
    return null;
  }

  private begin(root: Route<Hop>, shut: Iterable<number>): void {
    let missing = this.bounds.all;
    for (let at: Route<Hop> | null = root; at !== null; at = at.before) missing = this.bounds.without(at.node, missing);
    this.open.push({ branch: { root, shut: new Set(shut), left: new Set(), isOver: false }, route: root, missing, bound: root.weight });
  }

  /** Parts the other routes of a branch by the node at which they leave its first one. */
  private split(branch: Branch<Hop>, first: Route<Hop>): void {
    branch.isOver = true;
    for (let at = first; at !== branch.root && at.before !== null; at = at.before) {
      this.begin(at.before, at.before === branch.root ? [...branch.shut, at.node] : [at.node]);
    }
  }

  /** Whether a cheaper way of the branch has left the same node; what each has passed through may matter more than its weight. */
  private isBeaten({ branch, route }: Way<Hop>): boolean {
    if (this.goal.through.length > 0) return false;
    const place = route.node + (this.goal.maxMoves === Infinity ? 0 : route.moves * this.graph.length);
    const isBeaten = branch.left.has(place);
    branch.left.add(place);
    return isBeaten;
  }

  private onward({ branch, route, missing }: Way<Hop>): Way<Hop>[] {
    const ways: Way<Hop>[] = [];
    for (const hop of this.graph[route.node] ?? []) {
      if ((route === branch.root && branch.shut.has(hop.to)) || visits(route, hop.to)) continue;
      const next = extend(route, hop);
      const left = this.bounds.without(hop.to, missing);
      const bound = next.weight + this.bounds.from(hop.to, left, this.goal.maxMoves - next.moves);
      if (bound < Infinity) ways.push({ branch, route: next, missing: left, bound });
    }
    this.spend(ways.length);
    return ways;
  }

  private spend(ways: number): void {
    this.budget -= ways;
    if (this.budget >= 0) return;
    throw new TooCostlyError(
      'There are too many routes to compare under these constraints. Lower "maxMoves", raise "minReadiness", avoid more roles or pass through fewer.',
    );
  }
}
