import { Readable } from "node:stream";
import { Argument, type Command } from "commander";
import { readRevision } from "../analysis/read-snapshot";
import type { Context } from "../context";
import { StartError } from "../errors";
import { ctdl } from "../exports/ctdl.export";
import { graphml } from "../exports/graphml.export";
import { jsonl } from "../exports/jsonl.export";
import type { Part } from "../exports/part";
import { checkedBase, defaultBase, type IriBase, type PartFormat } from "../exports/part-file";
import { changedMeanwhile, ofOneRevision } from "../exports/pieces";
import { selectPart } from "../exports/select-part";
import { skosJsonLd, skosTurtle } from "../exports/skos.export";
import { tablesOf } from "../exports/tables";
import { seedFilesIn, yaml } from "../exports/yaml.export";
import { toRecords } from "../facts/to-records";
import { isEmptyPlan, planOf } from "../loading/plan";
import { planText } from "../loading/plan-text";
import { readRecords } from "../loading/read-records";
import { curated } from "../ontology/schemes";
import { readSeeds } from "../seeds/read-seeds";
import { ask } from "./on-graph";
import { each, withExamples } from "./options";
import { say } from "./terminal";
import { writeFolder, writeOut, writeWhole } from "./written";

const formats: Readonly<Record<string, PartFormat>> = { jsonl, graphml, skos: skosTurtle, "skos-jsonld": skosJsonLd, ctdl, yaml };

interface ExportFlags {
  readonly out?: string;
  readonly role?: readonly string[];
  readonly family?: readonly string[];
  readonly source?: readonly string[];
  readonly scheme?: readonly string[];
  readonly base: string;
}

type Names = readonly string[];
const names = each((name: string) => name);

/** Adds `export`. */
export function addExport(program: Command): void {
  const command = program
    .command("export")
    .description("write the ontology, or a part of it, as files for other programs")
    .addArgument(new Argument("<format>", "csv and yaml are folders of files, all others one file").choices(["csv", ...Object.keys(formats)]))
    .option("--out <path>", "the file or folder to write; without it, standard output")
    .option<Names>("--role <name>", "only this role and what it refers to: a slug or title; as often as needed, like all that follow", names)
    .option<Names>("--family <name>", "only roles of this family: a slug or name", names)
    .option<Names>("--source <name>", "only what this source says: a slug or title", names)
    .option<Names>("--scheme <name>", "only what comes from there: curated, esco or onet", names)
    .option("--base <address>", "what addresses in skos and ctdl begin with", defaultBase)
    .action((format: string, flags: ExportFlags) => ask((context) => write(format, flags, context)));
  withExamples(
    command,
    "export csv --out ontology-tables",
    "export yaml --family nlp-engineering --out nlp-seeds",
    'export graphml --role "NLP Engineer" --role "Data Engineer" --out two-roles.graphml',
    "export skos --base https://example.org/ontology/ > ontology.ttl",
  );
}

async function write(name: string, { out, base, role: roles, family: families, source: sources, scheme: schemes }: ExportFlags, context: Context): Promise<void> {
  const iris = { base: checkedBase(base) };
  const select = () => selectPart({ roles, families, sources, schemes }, context);
  const format = formats[name];
  if (format && (out === undefined || format !== yaml)) await writeFile(pieces(format, select, iris, context), out);
  else if (out === undefined) throw new StartError("csv is five files. Name a folder for them with --out.");
  else await writeFiles(out, select, format ? seedFiles : tables, context);
  if (out !== undefined) say(`Wrote ${out}.`);
}

function pieces(format: PartFormat, select: () => Promise<Part>, iris: IriBase, context: Context): AsyncIterable<string> {
  const all = async function* () {
    yield* format.write(await select(), context, iris);
  };
  return ofOneRevision(all(), context.graph);
}

async function writeFile(text: AsyncIterable<string>, out: string | undefined): Promise<void> {
  await (out === undefined ? writeOut(text) : writeWhole(out, text));
}

/** The files of a folder, and what has to hold of them before they are there. */
interface Files {
  readonly texts: Iterable<readonly [name: string, text: AsyncIterable<string>]>;
  readonly check?: (folder: string) => Promise<void>;
}

/** All of one revision, which is compared when the last one is written. */
async function writeFiles(folder: string, select: () => Promise<Part>, make: (part: Part, context: Context) => Promise<Files>, context: Context): Promise<void> {
  const revision = await readRevision(context.graph);
  const { texts, check } = await make(await select(), context);
  await writeFolder(folder, texts, async (written) => {
    await check?.(written);
    if ((await readRevision(context.graph)) !== revision) throw changedMeanwhile();
  });
}

async function tables(part: Part, context: Context): Promise<Files> {
  return { texts: tablesOf(part, context) };
}

/** Of all that is curated the files are loaded again, in memory. @throws StartError when they would change anything. */
async function seedFiles(part: Part, context: Context): Promise<Files> {
  const files = await seedFilesIn(part, context);
  return {
    texts: [...files].map(([file, text]) => [file, Readable.from([text])] as const),
    check: async (written) => {
      const again = toRecords(readSeeds(written));
      const plan = part.isWhole ? planOf(await readRecords(context.graph, curated), again) : null;
      if (plan && !isEmptyPlan(plan)) throw new StartError(`The files would not load as what the graph holds:\n${planText(plan)}`);
    },
  };
}
