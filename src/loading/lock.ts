import { ConflictError, TimeoutError } from "../errors";
import type { Graph, Writer } from "../graph/graph";
import { lockOntology } from "../ontology/revision.queries";

/**
 * Runs the work in one write transaction while nobody else changes the ontology: others wait, then see what it left.
 * @throws ConflictError when others take all of the time, which waiting and work share.
 */
export async function changeAlone<T>(graph: Graph, work: (writer: Writer) => Promise<T>, timeoutMs = 120_000): Promise<T> {
  let locked = false;
  const lockAndWork = async (writer: Writer): Promise<T> => {
    await writer.run(lockOntology, {});
    locked = true;
    return work(writer);
  };
  return graph.write(lockAndWork, timeoutMs).catch((error: unknown) => {
    if (!(error instanceof TimeoutError)) throw error;
    const seconds = Math.round(timeoutMs / 1000);
    const cause = { cause: error };
    if (locked) throw new TimeoutError(`The change of the ontology took longer than ${seconds} seconds and was undone.`, cause);
    throw new ConflictError(
      `Somebody else has been changing the ontology for ${seconds} seconds. Nothing was written; try again when they are done.`,
      cause,
    );
  });
}
