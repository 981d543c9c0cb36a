import type { Writer } from "../graph/graph";
import { groupBy } from "../group-by";
import type { NodeKey } from "../facts/records";
import { forgetDigest, noteDigest, noteFinished, noteUnfinished, revisionNumber, revisionOfDigest } from "../ontology/revision.queries";
import { raise } from "./accept";
import { applyWrites, of, type Writes } from "./apply-plan";
import type { Comparison } from "./comparison";
import type { Wanted } from "./differences";
import { hide, show } from "./records.queries";
import { slices } from "./slices";
import { isNone, sumText } from "./tally";

/** What everybody sees from the next revision on, and the nodes that nobody sees any more and that are still to be removed. */
export interface Shown extends Comparison {
  readonly revision: number;
  readonly written: boolean;
  readonly hidden: readonly NodeKey[];
}

/** Shows what is staged and makes all other changes, with the revision. */
export async function showStaged(
  writer: Writer, wanted: Wanted, { by, all, shown }: { by: string; all: Comparison; shown: readonly Writes[] },
): Promise<Shown> {
  const { scheme, title } = wanted;
  const hidden = shown.flatMap(({ nodes }) => nodes.removed);
  const written = !isNone(all.nodes) || !isNone(all.relationships);
  if (written) {
    for (const label of wanted.labels) await writer.run(of(show, label), { scheme });
    for (const { nodes, relationships } of shown) await applyWrites(writer, { nodes: { put: nodes.put, removed: [] }, relationships });
    await hideNodes(writer, hidden);
  }
  const revision = written ? await raise(writer, by, `${title}: ${sumText(all)}`) : await revisionNow(writer);
  await note(writer, wanted);
  if (hidden.length > 0) await writer.run(noteUnfinished, { scheme, what: title });
  return { ...all, revision, written, hidden };
}

async function hideNodes(writer: Writer, nodes: readonly NodeKey[]): Promise<void> {
  for (const [label, keys] of groupBy(nodes, (node) => node.label)) {
    for (const rows of slices(keys.map(({ id }) => id))) await writer.run(of(hide, label), { rows });
  }
}

async function revisionNow(writer: Writer): Promise<number> {
  const [revision = 0] = await writer.run(revisionNumber, {});
  return revision;
}

/** Writes nothing when that is noted already. */
async function note(writer: Writer, { scheme, digest }: Wanted): Promise<void> {
  const [held] = digest === null ? [] : await writer.run(revisionOfDigest, { scheme, digest });
  if (held !== undefined) return;
  if (digest === null) await writer.run(forgetDigest, { scheme });
  else await writer.run(noteDigest, { scheme, digest });
  await writer.run(noteFinished, { scheme });
}
