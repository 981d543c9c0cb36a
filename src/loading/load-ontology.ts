import { createHash } from "node:crypto";
import type { Graph, Reader, Writer } from "../graph/graph";
import { raise, settle } from "./accept";
import { applyPlan } from "./apply-plan";
import { changeAlone } from "./lock";
import { checkScheme, isEmptyPlan, planOf, type Plan } from "./plan";
import { planSummary } from "./plan-text";
import { readRecords } from "./read-records";
import { checkRetired } from "./retired";
import type { OntologyRecords } from "../facts/records";
import { curated } from "../ontology/schemes";
import { noteDigest, revisionNumber, revisionOfDigest } from "../ontology/revision.queries";

export interface LoadRequest {
  /** Who changes the ontology. */
  readonly by: string;
  /** What changes, in a sentence; counted from the plan when not given. */
  readonly summary?: string;
  /** Only plans. */
  readonly dryRun?: boolean;
  /** Longest that waiting for other loads and the load itself may take together. */
  readonly timeoutMs?: number;
}

export interface LoadResult {
  readonly plan: Plan;
  /** The graph's revision after the load. */
  readonly revision: number;
  readonly written: boolean;
}

/**
 * Makes the graph hold exactly these records of the curated scheme, in one transaction under one new revision, or not at all.
 * When nothing differs, at most the digest is noted. A dry run only reads, and waits for nobody. @throws StartError when ids go away without a word on what replaces them.
 */
export async function loadOntology(graph: Graph, records: OntologyRecords, request: LoadRequest): Promise<LoadResult> {
  checkScheme(records.nodes, curated);
  if (request.dryRun) return planOnly(graph, records);
  const result = await changeAlone(graph, (writer) => planAndWrite(writer, records, request), request.timeoutMs);
  if (result.written) await settle(graph);
  return result;
}

/** The graph's revision when these very records were the last to be loaded, else null: the quick answer to "is there anything to load?". */
export async function revisionHolding(graph: Graph, records: OntologyRecords): Promise<number | null> {
  const [revision] = await graph.read(revisionOfDigest, { scheme: curated, digest: digestOf(records) });
  return revision ?? null;
}

function digestOf(records: OntologyRecords): string {
  return createHash("sha256").update(JSON.stringify(records)).digest("base64url");
}

async function planOnly(graph: Graph, records: OntologyRecords): Promise<LoadResult> {
  const plan = await checkedPlan(graph, records);
  const [revision = 0] = await graph.read(revisionNumber, {});
  return { plan, revision, written: false };
}

async function checkedPlan(graph: Reader | Writer, records: OntologyRecords): Promise<Plan> {
  const plan = planOf(await readRecords(graph, curated), records);
  checkRetired(plan, records);
  return plan;
}

async function planAndWrite(writer: Writer, records: OntologyRecords, request: LoadRequest): Promise<LoadResult> {
  const plan = await checkedPlan(writer, records);
  const loaded = { scheme: curated, digest: digestOf(records) };
  if (isEmptyPlan(plan)) {
    const [held] = await writer.run(revisionOfDigest, loaded);
    const [revision = 0] = held === undefined ? await writer.run(noteDigest, loaded) : [held];
    return { plan, revision, written: false };
  }
  await applyPlan(writer, plan);
  const { by, summary = planSummary(plan) } = request;
  const revision = await raise(writer, by, summary);
  await writer.run(noteDigest, loaded);
  return { plan, revision, written: true };
}
