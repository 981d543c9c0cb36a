import "reflect-metadata";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { wholeNumber } from "../src/cli/options";
import { benchFolder, checkSource } from "./prepare/databases";
import { installTools } from "./prepare/install-tools";
import { writeReport } from "./report/report";
import { conditions } from "./run/conditions";
import { Lab } from "./run/lab";
import { Results } from "./run/results";
import { say } from "./run/say";
import { runStages } from "./stages/run-stages";
import { type StageName, stageNames } from "./stages/stage";

/** Compares the product with what one would take instead, on ESCO, and writes docs/benchmarks.md. */
interface Given {
  readonly data?: string;
  readonly only: readonly StageName[];
  readonly rounds: number;
  readonly seconds: number;
  readonly inputs: number;
  readonly soakMinutes: number;
  readonly roles: number;
  readonly perRole: number;
  readonly again?: boolean;
  readonly report?: boolean;
  readonly results: string;
  readonly docs: string;
}

function stagesIn(text: string): readonly StageName[] {
  return text.split(",").map((word) => {
    const name = stageNames.find((known) => known === word.trim());
    if (name === undefined) throw new InvalidArgumentError(`It takes some of ${stageNames.join(", ")}, separated by commas.`);
    return name;
  });
}

async function run({ report, results: file, docs, ...given }: Given): Promise<void> {
  installTools();
  const results = report ? Results.of(resolve(file)) : Results.in(resolve(file), conditions(given.seconds));
  if (!report) await measure(results, given);
  await writeReport(results, resolve(docs));
  say(`Written: ${docs}/benchmarks.md. The measurements are in ${file}.`);
}

async function measure(results: Results, { data, only, rounds, seconds, inputs, soakMinutes, roles, perRole, again }: Omit<Given, "report" | "results" | "docs">): Promise<void> {
  const source = await checkSource(data ?? process.env.BENCH_DATA);
  if (again) results.forget(only);
  const lab = new Lab();
  endOnSignals(lab);
  try {
    await runStages({ lab, results, pace: { rounds, seconds }, source, inputs, soakMinutes, generated: { roles, perRole } }, only);
  } finally {
    await lab.close();
  }
}

/** Servers and Neo4j are ended with the run that is broken off. */
function endOnSignals(lab: Lab): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      say(`Stopping after ${signal} …`);
      void lab.close().finally(() => process.exit(130));
    });
  }
}

const program = new Command("bench")
  .description("compare the product with @neo4j/graphql and with hand-written statements, and write docs/benchmarks.md")
  .option("--data <dir>", "folder with ESCO 1.1.1 as published, CSV in English (or BENCH_DATA)")
  .option("--only <stages>", `some of ${stageNames.join(", ")}`, stagesIn, stageNames as readonly StageName[])
  .option("--rounds <number>", "how often each cell is measured", wholeNumber, 3)
  .option("--seconds <number>", "how long each time", wholeNumber, 8)
  .option("--inputs <number>", "different inputs of each question", wholeNumber, 200)
  .option("--soak-minutes <number>", "how long the soak takes", wholeNumber, 10)
  .option("--roles <number>", "roles of the generated ontology", wholeNumber, 100_000)
  .option("--per-role <number>", "skills of each of them", wholeNumber, 40)
  .option("--again", "measure anew what has been measured")
  .option("--report", "only write the report of what has been measured")
  .option("--results <file>", "where measurements are kept", `${benchFolder}/results.json`)
  .option("--docs <dir>", "where the report is written", "docs")
  .action((given: Given) => run(given));

program.parseAsync().catch((error: unknown) => {
  say(error instanceof Error ? (process.env.DEBUG ? error.stack ?? "" : error.message) : String(error));
  process.exitCode = 1;
});
