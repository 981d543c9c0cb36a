import { readRevision } from "../analysis/read-snapshot";
import { UnavailableError } from "../errors";
import type { Reader } from "../graph/graph";

/** The same pieces, as soon as the first of them is there: what fails before can still be answered as an error. */
export async function begun<T>(pieces: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const rest = pieces[Symbol.asyncIterator]();
  const first = await rest.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => rest };
  })();
}

/** The same pieces; a failure on the way is told, then passed on. */
export async function* watched<T>(pieces: AsyncIterable<T>, tell: (error: unknown) => unknown): AsyncGenerator<T> {
  try {
    yield* pieces;
  } catch (error) {
    tell(error);
    throw error;
  }
}

/** The same pieces, all from one revision of the ontology. @throws UnavailableError at the end, when a load went through meanwhile. */
export async function* ofOneRevision<T>(pieces: AsyncIterable<T>, graph: Reader): AsyncGenerator<T> {
  const revision = await readRevision(graph);
  yield* pieces;
  if ((await readRevision(graph)) !== revision) throw changedMeanwhile();
}

export function changedMeanwhile(): UnavailableError {
  return new UnavailableError("The ontology changed while the file was written. Ask again.");
}
