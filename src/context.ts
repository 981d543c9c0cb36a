import type { Analysis } from "./analysis/analysis";
import type { Snapshot } from "./analysis/snapshot";
import { revisionAt } from "./graph/clock";
import type { Graph } from "./graph/graph";
import type { RevisionReader } from "./graph/revision-reader";
import { Revisions } from "./graph/revisions";
import { Loaders } from "./loaders";

/** What every resolver of one request shares; all that it reads is of one revision. */
export interface Context {
  readonly graph: RevisionReader;
  readonly loaders: Loaders;
  /** The whole ontology as numbers; the same for all of a request, whatever is loaded meanwhile. */
  readonly snapshot: () => Promise<Snapshot>;
  /** Whether all that was given so far, the snapshot with it, is of one revision that is known: the snapshot may be one behind. */
  readonly isOfOneRevision: () => boolean;
}

/** Gives the signal that aborts when a request's client goes away, always the same; called whenever Neo4j is asked. */
export type Gone = () => AbortSignal;

/** Makes the contexts of requests. */
export interface Contexts {
  of(gone: Gone): Context;
  /** For a request that reads much, once, as a file does: nothing of it is kept for others. */
  passing(gone: Gone): Context;
}

/** @param cacheBytes room for the rows that are kept from one request to the next; 0 keeps none. */
export function contextsOf(graph: Graph, analysis: Analysis, cacheBytes = 0): Contexts {
  const revisions = new Revisions(graph, cacheBytes);
  graph.onChange((tick) => revisions.learn(tick));
  analysis.onTick((tick) => revisions.learn(tick));
  revisions.onChange(() => analysis.look());
  const contextWith = (reader: RevisionReader): Context => {
    let snapshot: Promise<Snapshot> | undefined;
    let revision: number | undefined;
    const note = (given: Snapshot): Snapshot => {
      revision = given.revision;
      return given;
    };
    return {
      graph: reader,
      loaders: new Loaders(reader),
      snapshot: () => (snapshot ??= analysis.snapshot().then(note)),
      isOfOneRevision: () => reader.tick !== null && (revision === undefined || revision === revisionAt(reader.tick)),
    };
  };
  return {
    of: (gone) => contextWith(revisions.reader(gone)),
    passing: (gone) => contextWith(revisions.passingReader(gone)),
  };
}
