import type { Analysis } from "./analysis/analysis";
import type { Snapshot } from "./analysis/snapshot";
import type { Graph, Reader } from "./graph/graph";
import { Loaders } from "./loaders";

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: Reader;
  readonly loaders: Loaders;
  /** The whole ontology as numbers; the same for all of a request, whatever is loaded meanwhile. */
  readonly snapshot: () => Promise<Snapshot>;
}

/** Makes the contexts of requests; each one's signal aborts when its client goes away. */
export type CreateContext = (gone: AbortSignal) => Context;

export function contextsOf(graph: Graph, analysis: Analysis): CreateContext {
  return (gone) => {
    const reader = graph.reader(gone);
    let snapshot: Promise<Snapshot> | undefined;
    return { graph: reader, loaders: new Loaders(reader), snapshot: () => (snapshot ??= analysis.snapshot()) };
  };
}
