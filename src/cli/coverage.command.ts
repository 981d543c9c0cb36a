import { resolve } from "node:path";
import type { Command } from "commander";
import { readConfig } from "../config";
import { coverageTable } from "../seeds/coverage";
import { readSeeds } from "../seeds/read-seeds";
import { withExamples } from "./options";
import { print } from "./terminal";

/** Adds `coverage`, which needs no graph. */
export function addCoverage(program: Command): void {
  const command = program
    .command("coverage [dir]")
    .description("count what a folder of seed files holds of each section of its documents, as a Markdown table")
    .action((dir: string | undefined) => print(coverageTable(readSeeds(resolve(dir ?? readConfig(process.env).SEEDS_DIR))).trimEnd()));
  withExamples(command, "coverage", "coverage seeds");
}
