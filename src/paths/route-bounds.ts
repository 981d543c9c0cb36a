import type { RouteGraph, RouteHop } from "./route-graph";

/** What a route must do: end at the target, pass through some nodes on the way, in at most so many moves. */
export interface RouteGoal {
  readonly target: number;
  readonly through: readonly number[];
  /** Infinity for any number. */
  readonly maxMoves: number;
}

/**
 * The least weight of what is still to go, over walks, which may visit a node twice; so no route is ever cheaper.
 * Worked out backwards from the target (Bellman–Ford), one layer for each move that may be left, until one more helps nobody.
 */
export class RouteBounds {
  private readonly sets: number;
  private readonly bits: Uint8Array;
  private readonly layers: Float64Array[];

  constructor(graph: RouteGraph, { target, through, maxMoves }: RouteGoal) {
    this.sets = 1 << through.length;
    this.bits = new Uint8Array(graph.length);
    through.forEach((node, index) => (this.bits[node] = 1 << index));
    let last = new Float64Array(graph.length * this.sets).fill(Infinity);
    last[target * this.sets] = 0;
    this.layers = [last];
    const back = turned(graph, target);
    let better: ReadonlySet<number> = new Set([target]);
    for (let moves = 1; moves <= maxMoves && better.size > 0; moves += 1) {
      // Without a limit nobody asks how many moves are left: one layer is enough.
      const next = maxMoves === Infinity ? last : last.slice();
      better = this.oneMoveMore(back, better, last, next);
      if (next !== last) this.layers.push(next);
      last = next;
    }
  }

  /** All nodes to pass through, as bits. */
  get all(): number {
    return this.sets - 1;
  }

  /** Of the nodes still to pass through, as bits, those that are left after this one. */
  without(node: number, missing: number): number {
    return missing & ~(this.bits[node] as number);
  }

  /** Infinity when there is no way. */
  from(node: number, missing: number, movesLeft: number): number {
    const layer = this.layers[Math.min(movesLeft, this.layers.length - 1)];
    return layer?.[node * this.sets + missing] ?? Infinity;
  }

  /** Lowers what a move to one of these nodes makes cheaper; gives the nodes concerned. */
  private oneMoveMore(back: RouteGraph, nodes: ReadonlySet<number>, last: Float64Array, next: Float64Array): Set<number> {
    const better = new Set<number>();
    for (const node of nodes) {
      for (const { to: before, weight } of back[node] ?? []) {
        for (let missing = 0; missing < this.sets; missing += 1) {
          const through = weight + (last[node * this.sets + this.without(node, missing)] as number);
          if (through >= (next[before * this.sets + missing] as number)) continue;
          next[before * this.sets + missing] = through;
          better.add(before);
        }
      }
    }
    return better;
  }
}

/** All hops the other way round, but for those that leave the target. */
function turned(graph: RouteGraph, target: number): RouteGraph {
  const back: RouteHop[][] = graph.map(() => []);
  graph.forEach((hops, node) => {
    if (node !== target) for (const { to, weight } of hops) back[to]?.push({ to: node, weight });
  });
  return back;
}
