import type { Graph, Reader } from "./graph/graph";
import { Loaders } from "./loaders";

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: Reader;
  readonly loaders: Loaders;
}

/** The context of one request; the signal aborts when its client goes away. */
export function contextOf(graph: Graph, gone: AbortSignal): Context {
  const reader = graph.reader(gone);
  return { graph: reader, loaders: new Loaders(reader) };
}
