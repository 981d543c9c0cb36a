import { resolve } from "node:path";
import type { Graph } from "../graph/graph";
import { loadOntology, revisionHolding } from "../loading/load-ontology";
import { mendOntology } from "../loading/lock";
import { isEmptyPlan } from "../loading/plan";
import { planSummary, planText } from "../loading/plan-text";
import { readSeeds } from "../seeds/read-seeds";
import type { OntologyRecords } from "../facts/records";
import { toRecords } from "../facts/to-records";

/** The records of a folder of seed files. @throws SeedError naming every fault. */
export function recordsIn(dir: string): OntologyRecords {
  return toRecords(readSeeds(resolve(dir)));
}

export interface LoadOptions {
  /** What the graph is to hold, and the folder that it came from. */
  readonly records: OntologyRecords;
  readonly dir: string;
  /** Migrated. */
  readonly graph: Graph;
  readonly dryRun: boolean;
  readonly say: (line: string) => void;
}

/** Loads the records unless they are what was loaded last; says which. */
export async function loadIfNew(options: Omit<LoadOptions, "dryRun">): Promise<void> {
  await mendOntology(options.graph);
  const revision = await revisionHolding(options.graph, options.records);
  if (revision === null) return load({ ...options, dryRun: false });
  options.say(nothingToLoad(revision, options.dir));
}

/** Makes the graph hold these records, or only tells what would change. @throws StartError when ids go away unexplained. */
export async function load({ records, dir, graph, dryRun, say }: LoadOptions): Promise<void> {
  const { plan, revision, written } = await loadOntology(graph, records, { by: "seeds", dryRun });
  if (written) say(`Loaded ${dir} as revision ${revision}: ${planSummary(plan)}.`);
  else if (isEmptyPlan(plan)) say(nothingToLoad(revision, dir));
  else say(`Loading ${dir} would change revision ${revision}:\n${planText(plan)}`);
}

function nothingToLoad(revision: number, dir: string): string {
  return `Nothing to load: revision ${revision} holds what ${dir} says.`;
}
