import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig, type Settings, settingsHelp } from "../config";
import { coverageTable } from "../seeds/coverage";
import { readSeeds } from "../seeds/read-seeds";
import { Cleanup, cleanUpOnSignals } from "./cleanup";
import { load, recordsIn } from "./load";
import { openGraph } from "./open-graph";
import { serve } from "./serve";

interface ServeFlags {
  readonly port?: string;
  readonly host?: string;
  readonly reset?: boolean;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The command line. */
export function program(): Command {
  const command = new Command("role-ontology-api").description("A GraphQL API over a graph of roles, skills, tools, KPIs and career transitions.");
  const serveCommand = command
    .command("serve", { isDefault: true })
    .description("start Neo4j (unless NEO4J_URI is set), load the seeds and serve the API")
    .option("--port <number>", "port to listen on, before PORT")
    .option("--host <address>", "address to listen on, before HOST")
    .option("--reset", "remove the embedded Neo4j's data first")
    .action((flags: ServeFlags) => serve({ settings: settingsWith(flags), reset: flags.reset ?? false, say }));
  command
    .command("load [dir]")
    .description("make the graph hold what a folder of seed files says (default: SEEDS_DIR)")
    .option("--dry-run", "only say what would change")
    .action((dir: string | undefined, { dryRun = false }: { dryRun?: boolean }) => loadSeeds(dir, dryRun));
  command
    .command("coverage [dir]")
    .description("count what a folder of seed files holds of each section of its documents, as a Markdown table")
    .action((dir: string | undefined) => say(coverageTable(readSeeds(resolve(dir ?? readConfig(process.env).SEEDS_DIR))).trimEnd()));
  command.addHelpText("after", () => `\nOptions of serve:\n${optionsOf(serveCommand)}\n\n${settingsHelp()}`);
  serveCommand.addHelpText("after", () => `\n${settingsHelp()}`);
  return command;
}

function settingsWith({ port, host }: ServeFlags): Settings {
  return readConfig({ ...process.env, ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) });
}

async function loadSeeds(dir: string | undefined, dryRun: boolean): Promise<void> {
  const settings = readConfig(process.env);
  const folder = dir ?? settings.SEEDS_DIR;
  const records = recordsIn(folder);
  const cleanup = new Cleanup();
  cleanUpOnSignals(cleanup, say);
  try {
    const graph = await openGraph({ settings, cleanup, say });
    await load({ records, dir: folder, graph, dryRun, say });
  } finally {
    await cleanup.run();
  }
}

function optionsOf(command: Command): string {
  return command.options.map(({ flags, description }) => `  ${flags.padEnd(24)}${description}`).join("\n");
}
