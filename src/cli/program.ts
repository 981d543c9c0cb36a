import { Command } from "commander";
import { settingsHelp } from "../config";
import { nearest } from "../near";
import { addCoverage } from "./coverage.command";
import { addDb } from "./db.command";
import { addExport } from "./export.command";
import { addGap } from "./gap.command";
import { addImportDocument } from "./import-document.command";
import { addImportEsco, addImportOnet, addImportRemove } from "./import-taxonomy.command";
import { addLint } from "./lint.command";
import { addLoad } from "./load.command";
import { addMatch } from "./match.command";
import { withExamples } from "./options";
import { addOverlap } from "./overlap.command";
import { addPath } from "./path.command";
import { addProposeMatches } from "./propose-matches.command";
import { addSchema } from "./schema.command";
import { addServe } from "./serve.command";
import { addStatus } from "./status.command";
import { version } from "./version";

/** The command line. A wrong use of it is thrown as a CommanderError, once it has been said. */
export function program(): Command {
  const command = new Command("role-ontology")
    .description("A graph of roles, skills, tools, KPIs and career transitions: served, asked, loaded, kept.")
    .version(version)
    .exitOverride();
  const serve = addServe(command);
  addLoad(command);
  addLint(command);
  addStatus(command);
  addDb(command);
  addImport(command);
  addProposeMatches(command);
  addExport(command);
  addSchema(command);
  addCoverage(command);
  addGap(command);
  addPath(command);
  addMatch(command);
  addOverlap(command);
  withExamples(command, "serve --port 4100", 'gap "Associate NLP Engineer" "Senior NLP Engineer"', "help gap");
  command.addHelpText("after", () => `\nOptions of serve, which runs when no command is named:\n${optionsOf(serve)}\n\n${settingsHelp()}`);
  serve.addHelpText("after", () => `\n${settingsHelp()}`);
  return command;
}

function addImport(program: Command): void {
  const command = program.command("import").description("what others publish: role documents as draft seed files, taxonomies into the graph");
  addImportDocument(command);
  addImportEsco(command);
  addImportOnet(command);
  addImportRemove(command);
  withExamples(command, "import document role.md", "import onet db_29_3_text.zip");
}

/** Refuses a first word that is no command, which would else go to the one that runs when none is named. */
export function checkCommand(command: Command, words: readonly string[]): void {
  const names = [...command.commands.map((one) => one.name()), "help"];
  const [word] = words;
  if (word === undefined || word.startsWith("-") || names.includes(word)) return;
  const [near] = nearest(word, names);
  command.error(`error: unknown command '${word}'${near === undefined ? "; role-ontology --help lists all" : `\n(Did you mean ${near}?)`}`);
}

function optionsOf(command: Command): string {
  return command.options.map(({ flags, description }) => `  ${flags.padEnd(24)}${description}`).join("\n");
}
