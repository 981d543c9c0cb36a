import type { Command } from "commander";
import { readConfig } from "../config";
import { load, recordsIn } from "./load";
import { onGraph } from "./on-graph";
import { withExamples } from "./options";
import { print } from "./terminal";

/** Adds `load`. */
export function addLoad(program: Command): void {
  const command = program
    .command("load [dir]")
    .description("make the graph hold what a folder of seed files says (default: SEEDS_DIR)")
    .option("--dry-run", "only say what would change")
    .action((given: string | undefined, { dryRun = false }: { dryRun?: boolean }) => {
      const dir = given ?? readConfig(process.env).SEEDS_DIR;
      const records = recordsIn(dir);
      return onGraph((graph) => load({ records, dir, graph, dryRun, say: print }));
    });
  withExamples(command, "load", "load seeds --dry-run");
}
