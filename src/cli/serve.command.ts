import type { Command } from "commander";
import { readConfig, type Settings } from "../config";
import { withExamples } from "./options";
import { serve } from "./serve";
import { print } from "./terminal";

interface ServeFlags {
  readonly port?: string;
  readonly host?: string;
  readonly reset?: boolean;
}

/** Adds `serve`, which is what runs when no command is named. */
export function addServe(program: Command): Command {
  const command = program
    .command("serve", { isDefault: true })
    .description("start Neo4j (unless NEO4J_URI is set), load the seeds and serve the API")
    .option("--port <number>", "port to listen on, before PORT")
    .option("--host <address>", "address to listen on, before HOST")
    .option("--reset", "remove the embedded Neo4j's data first")
    .action((flags: ServeFlags) => serve({ settings: settingsWith(flags), reset: flags.reset ?? false, say: print }));
  return withExamples(command, "serve", "serve --port 4100 --host 0.0.0.0");
}

function settingsWith({ port, host }: ServeFlags): Settings {
  return readConfig({ ...process.env, ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) });
}
