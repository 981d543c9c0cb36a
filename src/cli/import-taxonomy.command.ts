import { Argument, type Command } from "commander";
import { readConfig } from "../config";
import { importTaxonomy, removeTaxonomy, type ImportProgress, type ImportRequest, type ImportResult } from "../loading/import-taxonomy";
import type { Graph } from "../graph/graph";
import { curated, schemes } from "../ontology/schemes";
import { esco } from "../taxonomies/esco/esco";
import { onet } from "../taxonomies/onet/onet";
import type { Taxonomy } from "../taxonomies/taxonomy";
import { inGoodOrder } from "./cleanup";
import { openGraph } from "./open-graph";
import { withExamples } from "./options";
import { progress, type Progress } from "./progress";
import { taxonomyText, type TaxonomyAnswer } from "./taxonomy-text";
import { printAnswer, say } from "./terminal";

interface ImportFlags {
  readonly dryRun?: boolean;
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** What a command does to the graph, and what its answer says besides. */
interface Change {
  readonly title: string;
  /** Kinds of records that it reads; 0 when it is not known. */
  readonly kinds: number;
  readonly run: (graph: Graph, request: ImportRequest) => Promise<ImportResult>;
  readonly leftOut: () => TaxonomyAnswer["leftOut"];
}

/** Adds `import esco`. */
export function addImportEsco(parent: Command): void {
  const command = parent
    .command("esco <files...>")
    .description("make the graph hold ESCO as published in CSV: its zips, or folders with their files")
    .option("--verify", "compare with the graph also when these files were imported last")
    .action(async (files: string[], flags: ImportFlags) => changeGraph(importOf(await esco(files)), flags));
  withFlags(command, "import esco ESCO-classification.zip ESCO-classification-en.zip", "import esco esco --dry-run");
}

/** Adds `import onet`. */
export function addImportOnet(parent: Command): void {
  const command = parent
    .command("onet <files...>")
    .description("make the graph hold O*NET as published in text files: its zip, or a folder with the files")
    .option("--verify", "compare with the graph also when these files were imported last")
    .action(async (files: string[], flags: ImportFlags) => changeGraph(importOf(await onet(files)), flags));
  withFlags(command, "import onet db_29_3_text.zip", "import onet db_29_3_text.zip --json");
}

/** Adds `import remove`. */
export function addImportRemove(parent: Command): void {
  const imported = new Argument("<taxonomy>", "which one").choices(schemes.filter((scheme) => scheme !== curated));
  const command = parent
    .command("remove")
    .description("take out of the graph all that a taxonomy, and nothing else, says")
    .addArgument(imported)
    .action((scheme: string, flags: ImportFlags) =>
      changeGraph({ title: `Removal of ${scheme}`, kinds: 0, run: (graph, request) => removeTaxonomy(graph, scheme, request), leftOut: () => [] }, flags));
  withFlags(command, "import remove esco", "import remove onet --dry-run");
}

function withFlags(command: Command, ...examples: string[]): void {
  command.option("--dry-run", "only count what would change").option("--json", "answer as JSON");
  withExamples(command, ...examples);
}

function importOf(taxonomy: Taxonomy): Change {
  return {
    title: taxonomy.title,
    kinds: taxonomy.labels.length + taxonomy.patterns.length,
    run: (graph, request) => importTaxonomy(graph, taxonomy, request),
    leftOut: () => taxonomy.report().leftOut,
  };
}

function changeGraph({ title, kinds, run, leftOut }: Change, { dryRun = false, verify, json }: ImportFlags): Promise<void> {
  const settings = readConfig(process.env);
  return inGoodOrder(say, async (cleanup) => {
    const graph = await openGraph({ settings, cleanup, say });
    const stopping = new AbortController();
    const bar = progress();
    cleanup.add(async () => {
      stopping.abort();
      bar.stop();
    });
    const start = performance.now();
    const request = { by: title, dryRun, verify, signal: stopping.signal, onProgress: follow(bar, kinds) };
    const result = await run(graph, request).catch((error: unknown) => {
      if (stopping.signal.aborted) say(`${title} is not done. What it staged is kept. The same command goes on from there.`);
      throw error;
    });
    bar.stop();
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    printAnswer({ title, dryRun, ...result, leftOut: result.compared ? leftOut() : [], seconds }, json, taxonomyText);
  });
}

/** Moves a bar along as kinds come up. */
function follow(bar: Progress, kinds: number): (progress: ImportProgress) => void {
  const met = new Set<string>();
  return ({ phase, kind, read, found }) => {
    if (kind !== "") met.add(kind);
    const again = found > 0 ? `, ${found} of them staged before` : "";
    bar.at(Math.min(1, met.size / (kinds + 1)), kind === "" ? phase : `${phase} ${kind}: ${read} records${again}`);
  };
}
