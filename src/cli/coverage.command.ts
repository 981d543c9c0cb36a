import { resolve } from "node:path";
import type { Command } from "commander";
import { readConfig } from "../config";
import { coverageTable } from "../seeds/coverage";
import { readSeeds } from "../seeds/read-seeds";

/** Adds `coverage`, which needs no graph. */
export function addCoverage(program: Command, say: (line: string) => void): Command {
  return program
    .command("coverage [dir]")
    .description("count what a folder of seed files holds of each section of its documents, as a Markdown table")
    .action((dir: string | undefined) => say(coverageTable(readSeeds(resolve(dir ?? readConfig(process.env).SEEDS_DIR))).trimEnd()));
}
