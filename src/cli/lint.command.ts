import { resolve } from "node:path";
import type { Command } from "commander";
import { readConfig } from "../config";
import { lint } from "../facts/lint";
import type { Finding } from "../facts/lint-view";
import { toRecords } from "../facts/to-records";
import { LintSeverity } from "../ontology/vocabulary";
import { readSeeds } from "../seeds/read-seeds";
import { type Fault, SeedError } from "../seeds/seed-error";
import { withExamples } from "./options";
import { printAnswer, styled } from "./terminal";

/** What is wrong in the files themselves; while there is anything, nothing more can be said. */
export interface LintAnswer {
  readonly faults: readonly Fault[];
  readonly findings: readonly Finding[];
}

const colours = { ERROR: "red", WARNING: "yellow", INFO: "dim" } as const satisfies Record<LintSeverity, string>;

/** Adds `lint`, which needs no graph. */
export function addLint(program: Command): void {
  const command = program
    .command("lint [dir]")
    .description("check a folder of seed files (default: SEEDS_DIR), without a database; exit code 1 where there are faults or errors")
    .option("--strict", "exit code 1 for warnings too")
    .option("--json", "answer as JSON")
    .action((dir: string | undefined, { strict = false, json }: { strict?: boolean; json?: boolean }) => {
      const answer = lintFolder(resolve(dir ?? readConfig(process.env).SEEDS_DIR));
      printAnswer(answer, json, lintText);
      if (!passes(answer, strict)) process.exitCode = 1;
    });
  withExamples(command, "lint", "lint seeds --strict", "lint seeds --json");
}

/** What is to be mended in a folder of seed files. */
export function lintFolder(dir: string): LintAnswer {
  try {
    return { faults: [], findings: lint(toRecords(readSeeds(dir))) };
  } catch (error) {
    if (error instanceof SeedError) return { faults: error.faults, findings: [] };
    throw error;
  }
}

export function passes({ faults, findings }: LintAnswer, strict: boolean): boolean {
  const grave: readonly LintSeverity[] = strict ? ["ERROR", "WARNING"] : ["ERROR"];
  return faults.length === 0 && !findings.some(({ severity }) => grave.includes(severity));
}

/** A line for each fault or finding, and their numbers. */
export function lintText({ faults, findings }: LintAnswer): string {
  const counts = LintSeverity.options.map((severity) => `${severity}: ${findings.filter((finding) => finding.severity === severity).length}`);
  return [
    ...faults.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...findings.map(({ severity, rule, message }) => `${styled(colours[severity], severity)} ${rule}: ${message}`),
    faults.length > 0 ? `Faults: ${faults.length}. Mend them first; the rest is looked at then.` : `Faults: 0, ${counts.join(", ")}.`,
  ].join("\n");
}
