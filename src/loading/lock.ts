import { ConflictError, TimeoutError } from "../errors";
import type { Graph, Writer } from "../graph/graph";
import { nothingElse, setClock, startClock, stopClock } from "../ontology/clock.queries";
import { lockOntology, revisionNumber } from "../ontology/revision.queries";

/** So many milliseconds a start waits for somebody who is changing the ontology. */
const longestMend = 5_000;

/**
 * Runs the work in one write transaction while nobody else changes the ontology: others wait, then see what it left. Where the work raises
 * the revision, the clock says so while its transaction is committed, since Neo4j shows a large one bit by bit.
 * @throws ConflictError when others take all of the time, which waiting and work share.
 */
export async function changeAlone<T>(graph: Graph, work: (writer: Writer) => Promise<T>, timeoutMs = 120_000): Promise<T> {
  let locked = false;
  let shown: number | null = null;
  const lockAndWork = async (writer: Writer): Promise<T> => {
    await writer.run(lockOntology, {});
    locked = true;
    const [before] = await writer.run(revisionNumber, {});
    await mendClock(graph, before);
    const result = await work(writer);
    const [after] = await writer.run(revisionNumber, {});
    if (before !== undefined && before !== after) {
      await graph.write((clock) => clock.run(startClock, { revision: before }));
      shown = before;
    }
    return result;
  };
  return graph.write(lockAndWork, timeoutMs)
    .catch((error: unknown) => {
      throw error instanceof TimeoutError ? outOfTime(error, locked, timeoutMs) : error;
    })
    .finally(() => (shown === null ? undefined : letGo(graph, shown)));
}

async function letGo(graph: Graph, revision: number): Promise<void> {
  const [tick] = await graph.write((clock) => clock.run(stopClock, { revision }));
  if (tick !== undefined) graph.tellChange(tick);
}

/** Stops a clock that a killed process has left running: the ontology would be held for changing for ever. One that runs because somebody is changing it is left. */
export async function mendOntology(graph: Graph): Promise<void> {
  if ((await graph.readDated(nothingElse, {})).tick !== null) return;
  await changeAlone(graph, async () => undefined, longestMend).catch((error: unknown) => {
    if (!(error instanceof ConflictError)) throw error;
  });
}

/** A process that was killed may have left the clock running. */
async function mendClock(graph: Graph, revision: number | undefined): Promise<void> {
  const { tick } = await graph.readDated(nothingElse, {});
  if (revision !== undefined && tick !== 2 * revision) await graph.write((clock) => clock.run(setClock, {}));
}

function outOfTime(cause: TimeoutError, locked: boolean, timeoutMs: number): Error {
  const seconds = Math.round(timeoutMs / 1000);
  if (locked) return new TimeoutError(`The change of the ontology took longer than ${seconds} seconds and was undone.`, { cause });
  return new ConflictError(
    `Somebody else has been changing the ontology for ${seconds} seconds. Nothing was written; try again when they are done.`,
    { cause },
  );
}
