import type { Command } from "commander";
import { readConfig } from "../config";
import { Cleanup, cleanUpOnSignals } from "./cleanup";
import { load, recordsIn } from "./load";
import { openGraph } from "./open-graph";

/** Adds `load`. */
export function addLoad(program: Command, say: (line: string) => void): Command {
  return program
    .command("load [dir]")
    .description("make the graph hold what a folder of seed files says (default: SEEDS_DIR)")
    .option("--dry-run", "only say what would change")
    .action((dir: string | undefined, { dryRun = false }: { dryRun?: boolean }) => loadSeeds(dir, dryRun, say));
}

async function loadSeeds(dir: string | undefined, dryRun: boolean, say: (line: string) => void): Promise<void> {
  const settings = readConfig(process.env);
  const folder = dir ?? settings.SEEDS_DIR;
  const records = recordsIn(folder);
  const cleanup = new Cleanup();
  cleanUpOnSignals(cleanup, say);
  try {
    const graph = await openGraph({ settings, cleanup, say });
    await load({ records, dir: folder, graph, dryRun, say });
  } catch (error) {
    if (!cleanup.isStopping) throw error;
  } finally {
    await cleanup.run();
  }
}
