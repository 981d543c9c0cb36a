import { Command } from "commander";
import { settingsHelp } from "../config";
import { addCoverage } from "./coverage.command";
import { addLoad } from "./load.command";
import { addServe } from "./serve.command";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The command line. */
export function program(): Command {
  const command = new Command("role-ontology-api").description("A GraphQL API over a graph of roles, skills, tools, KPIs and career transitions.");
  const serve = addServe(command, say);
  addLoad(command, say);
  addCoverage(command, say);
  command.addHelpText("after", () => `\nOptions of serve:\n${optionsOf(serve)}\n\n${settingsHelp()}`);
  serve.addHelpText("after", () => `\n${settingsHelp()}`);
  return command;
}

function optionsOf(command: Command): string {
  return command.options.map(({ flags, description }) => `  ${flags.padEnd(24)}${description}`).join("\n");
}
