import { resolve } from "node:path";
import { Command } from "commander";
import { AppError, StartError } from "../src/errors";
import { readSeeds } from "../src/seeds/read-seeds";
import { scoreFolder } from "./score/score-folder";

/** Compares the import of role documents with what a person read from them. Exits 1 when one falls short, 2 when nothing can be compared. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Given {
  readonly documents?: string;
  readonly seeds: string;
  readonly mistakes?: boolean;
}

function score(folder: string, { documents, seeds, mistakes = false }: Given): void {
  const short = scoreFolder(folder, { documents, seeds: readSeeds(resolve(seeds)), mistakes, say });
  say(short.length === 0 ? "Every section with * reaches F1 0.95." : `Falls short:\n${short.map((line) => `  ${line}`).join("\n")}`);
  process.exitCode = short.length === 0 ? 0 : 1;
}

const program = new Command("score:documents")
  .description("compare the import of role documents with gold files, section by section")
  .argument("<gold>", "folder of gold files (*.json)")
  .option("--documents <dir>", "where the documents are, if neither beside the gold files nor in ../seeds")
  .option("--seeds <dir>", "seed files whose aliases tell that two names are one tool", "seeds")
  .option("--mistakes", "list every fact that is missing (-) or too much (+)")
  .action(score);

try {
  program.parse();
} catch (error) {
  if (!(error instanceof StartError || error instanceof AppError || error instanceof SyntaxError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
