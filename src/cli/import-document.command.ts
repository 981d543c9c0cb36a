import { resolve } from "node:path";
import type { Command } from "commander";
import { readConfig } from "../config";
import { importDocument } from "../documents/import-document";
import { type Vocabulary, vocabularyOf } from "../documents/names/vocabulary";
import { readBytes } from "../documents/read-bytes";
import { ImportFolder } from "../documents/write-import";
import { AppError, StartError } from "../errors";
import { readSeeds } from "../seeds/read-seeds";
import { importText, type Imported } from "./import-text";
import { withExamples } from "./options";
import { print, say } from "./terminal";

interface ImportFlags {
  readonly out: string;
  readonly seeds?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Adds `document` to `import`; it needs no graph. */
export function addImportDocument(importCommand: Command): void {
  const command = importCommand
    .command("document <file...>")
    .description("read role documents and write a draft role file and a report of each, for a person to review; - reads standard input; exit code 1 when one could not be read")
    .option("--out <dir>", "folder that the drafts go to", "drafts")
    .option("--seeds <dir>", "folder of seed files whose names are looked for (default: SEEDS_DIR)")
    .option("--force", "overwrite the drafts of earlier imports")
    .option("--json", "answer as JSON, with the whole reports")
    .action((files: readonly string[], flags: ImportFlags) => {
      if (files.filter((file) => file === "-").length > 1) command.error("error: - stands for standard input, which can be read once; it came more than once");
      return importFiles(files, flags);
    });
  withExamples(command, "import document data-engineer.html", "import document *.txt --out drafts --force", "import document - --json");
}

async function importFiles(files: readonly string[], { out, seeds, json, force = false }: ImportFlags): Promise<void> {
  const vocabulary = vocabularyOf(readSeeds(resolve(seeds ?? readConfig(process.env).SEEDS_DIR)));
  const folder = new ImportFolder(out, force);
  const all: Imported[] = [];
  for (const file of files) {
    const imported = await importFile(file, vocabulary, folder);
    all.push(imported);
    if ("error" in imported) say(importText(imported));
    else if (!json) print(`${importText(imported)}\n`);
  }
  if (json) print(JSON.stringify(all, null, 2));
  if (all.some((imported) => "error" in imported)) process.exitCode = 1;
}

async function importFile(file: string, vocabulary: Vocabulary, folder: ImportFolder): Promise<Imported> {
  const document = file === "-" ? "standard input" : file;
  try {
    const draft = importDocument(await readBytes(file), document, vocabulary);
    return { document, ...folder.write(draft), report: draft.report };
  } catch (error) {
    if (error instanceof AppError || error instanceof StartError) return { document, error: error.message };
    throw error;
  }
}
