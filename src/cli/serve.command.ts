import type { Command } from "commander";
import { readConfig, type Settings } from "../config";
import { serve } from "./serve";

interface ServeFlags {
  readonly port?: string;
  readonly host?: string;
  readonly reset?: boolean;
}

/** Adds `serve`, which is what runs when no command is named. */
export function addServe(program: Command, say: (line: string) => void): Command {
  return program
    .command("serve", { isDefault: true })
    .description("start Neo4j (unless NEO4J_URI is set), load the seeds and serve the API")
    .option("--port <number>", "port to listen on, before PORT")
    .option("--host <address>", "address to listen on, before HOST")
    .option("--reset", "remove the embedded Neo4j's data first")
    .action((flags: ServeFlags) => serve({ settings: settingsWith(flags), reset: flags.reset ?? false, say }));
}

function settingsWith({ port, host }: ServeFlags): Settings {
  return readConfig({ ...process.env, ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) });
}
