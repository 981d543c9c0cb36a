import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { Argument, type Command } from "commander";
import { readConfig } from "../config";
import { ConflictError } from "../errors";
import { Taxonomy } from "../ontology/external-ids";
import { readSeeds } from "../seeds/read-seeds";
import { esco } from "../taxonomies/esco/esco";
import { onet } from "../taxonomies/onet/onet";
import { proposalsFile } from "../taxonomies/propose-file";
import { ourConcepts, proposeMatches, theirConcepts } from "../taxonomies/propose-matches";
import { withExamples } from "./options";
import { say } from "./terminal";
import { writeOut, writeWhole } from "./written";

interface ProposeFlags {
  readonly out?: string;
  readonly seeds?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const readers = { esco, onet } as const satisfies Record<Taxonomy, unknown>;

/** Adds `propose-matches`, which needs no graph. */
export function addProposeMatches(program: Command): void {
  const command = program
    .command("propose-matches")
    .description("compare names and aliases with a published taxonomy, and write what may match and is not reviewed yet, for a person to judge")
    .addArgument(new Argument("<taxonomy>", "which one").choices(Taxonomy.options))
    .argument("<files...>", "its zips, or folders with its files")
    .option("--out <file>", "the file to write; without it, standard output")
    .option("--seeds <dir>", "folder of seed files (default: SEEDS_DIR)")
    .option("--force", "overwrite the file of an earlier run")
    .option("--json", "answer as JSON")
    .action(propose);
  withExamples(command, "propose-matches esco ESCO-classification.zip ESCO-classification-en.zip --out proposals.yml", "propose-matches onet db_29_3_text.zip --json");
}

async function propose(scheme: Taxonomy, files: readonly string[], { out, seeds: folder, force = false, json }: ProposeFlags): Promise<void> {
  if (out !== undefined && !force && existsSync(out)) {
    throw new ConflictError(`${out} is there already, perhaps with a person's work in it; --force overwrites it, --out names another file.`);
  }
  const seeds = readSeeds(resolve(folder ?? readConfig(process.env).SEEDS_DIR));
  const taxonomy = await readers[scheme](files);
  const proposals = proposeMatches(ourConcepts(seeds), await theirConcepts(taxonomy), seeds.matches[scheme]);
  const pieces = Readable.from([json ? `${JSON.stringify(proposals, null, 2)}\n` : proposalsFile(taxonomy.title, proposals)]);
  await (out === undefined ? writeOut(pieces) : writeWhole(out, pieces));
  const candidates = proposals.reduce((sum, proposal) => sum + proposal.candidates.length, 0);
  say(`${candidates} candidates for ${proposals.length} of ours; ${seeds.matches[scheme].length} pairs are reviewed already.`);
}
