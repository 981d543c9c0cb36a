import { BadInputError } from "../errors";
import { unlessAborted } from "../graph/abort";
import type { Graph, Writer } from "../graph/graph";
import { lockOntology, noteUnfinished, revisionNumber, revisionOfDigest } from "../ontology/revision.queries";
import { curated } from "../ontology/schemes";
import { settle } from "./accept";
import { applyWrites, isNothing, type Writes } from "./apply-plan";
import { clearAway } from "./clear-away";
import { including, noDifference, type Comparison } from "./comparison";
import { differences, type Wanted } from "./differences";
import { changeAlone } from "./lock";
import { spaces } from "./records.queries";
import { showStaged, type Shown } from "./show-staged";

const longestMs = 30 * 60_000;

/** How far an import is: with what, how many records it has read, and how many of them an earlier one had staged. */
export interface ImportProgress {
  readonly phase: "waiting" | "comparing" | "showing" | "clearing";
  /** `Role`, or `(Role)-[:REQUIRES]->(Skill)`; empty outside of comparing. */
  readonly kind: string;
  readonly read: number;
  readonly found: number;
}

export interface ImportRequest {
  /** Who changes the ontology. */
  readonly by: string;
  /** Only compares. */
  readonly dryRun?: boolean;
  /** Compares with the graph also when the very same was imported last. */
  readonly verify?: boolean;
  /** Ends the import; the next one goes on from the last transaction. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Longest that waiting for others and the import itself may take together. */
  readonly timeoutMs?: number;
}

export interface ImportResult extends Comparison {
  /** The graph's revision after the import. */
  readonly revision: number;
  /** Whether that is a new one. */
  readonly written: boolean;
  /** False when the very same was imported last, so that nothing was read. */
  readonly compared: boolean;
}

/**
 * Makes the graph hold exactly these records of their scheme, under one new revision. New nodes and what joins them are staged in
 * transactions of their own, where nobody sees them; one last transaction shows them, changes what was there and raises the revision.
 * An import that ends before leaves what it staged to the next one. A dry run only reads, and waits for nobody.
 */
export async function importTaxonomy(graph: Graph, wanted: Wanted, request: ImportRequest): Promise<ImportResult> {
  if (wanted.scheme === curated) throw new BadInputError("What is curated comes from seed files, not from a taxonomy.");
  const [held] = request.verify ? [] : await graph.read(revisionOfDigest, { scheme: wanted.scheme, digest: wanted.digest ?? "" });
  if (held !== undefined) return { ...noDifference, revision: held, written: false, compared: false };
  const work = request.dryRun ? compareOnly(graph, wanted, request) : change(graph, wanted, request);
  return request.signal ? unlessAborted(work, request.signal, () => undefined) : work;
}

/** Takes everything of a scheme out of the graph, in the same way. */
export function removeTaxonomy(graph: Graph, scheme: string, request: ImportRequest): Promise<ImportResult> {
  const none = async function* (): AsyncGenerator<never> {};
  return importTaxonomy(graph, { scheme, title: `Removal of ${scheme}`, digest: null, labels: [], patterns: [], nodes: none, relationships: none }, request);
}

async function compareOnly(graph: Graph, wanted: Wanted, request: ImportRequest): Promise<ImportResult> {
  const { all } = await compareAll(graph, wanted, request, () => Promise.resolve());
  const [revision = 0] = await graph.read(revisionNumber, {});
  return { ...all, revision, written: false, compared: true };
}

async function change(graph: Graph, wanted: Wanted, request: ImportRequest): Promise<ImportResult> {
  const { timeoutMs = longestMs } = request;
  tell(request, "waiting");
  const { hidden, ...result } = await changeAlone(graph, (lock) => stageAndShow(graph, lock, wanted, request), timeoutMs);
  if (hidden.length > 0) {
    tell(request, "clearing");
    await changeAlone(graph, (lock) => clearAway(graph, lock, wanted.scheme, hidden), timeoutMs);
  }
  if (result.written) await settle(graph);
  return { ...result, compared: true };
}

async function stageAndShow(graph: Graph, lock: Writer, wanted: Wanted, request: ImportRequest): Promise<Shown> {
  const { scheme, title } = wanted;
  let isNoted = false;
  const stage = async (writes: Writes): Promise<void> => {
    // Fails when the lock is lost, as nothing may be staged without it.
    await lock.run(lockOntology, {});
    if (!isNoted) await graph.write((writer) => writer.run(noteUnfinished, { scheme, what: title }));
    isNoted = true;
    await graph.write((writer) => applyWrites(writer, writes, spaces.staged));
  };
  const { all, shown } = await compareAll(graph, wanted, request, stage);
  tell(request, "showing", all.found);
  return showStaged(lock, wanted, { by: request.by, all, shown });
}

/** Hands out what is to be staged, and gives what everybody sees at once. */
async function compareAll(
  graph: Graph, wanted: Wanted, request: ImportRequest, stage: (writes: Writes) => Promise<void>,
): Promise<{ all: Comparison; shown: readonly Writes[] }> {
  const { signal } = request;
  const shown: Writes[] = [];
  let [all, read] = [noDifference, 0];
  for await (const part of differences(signal ? graph.reader(signal) : graph, wanted)) {
    signal?.throwIfAborted();
    if (!isNothing(part.staged)) await stage(part.staged);
    if (!isNothing(part.shown)) shown.push(part.shown);
    all = including(all, part);
    read += part.read;
    request.onProgress?.({ phase: "comparing", kind: part.kind, read, found: all.found });
  }
  return { all, shown };
}

function tell({ onProgress }: ImportRequest, phase: ImportProgress["phase"], found = 0): void {
  onProgress?.({ phase, kind: "", read: 0, found });
}
