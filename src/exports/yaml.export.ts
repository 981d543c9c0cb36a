import type { Context } from "../context";
import { BadInputError } from "../errors";
import type { NodeRecord, OntologyRecords, RelationshipRecord } from "../facts/records";
import { groupBy } from "../group-by";
import { curated } from "../ontology/schemes";
import type { PartFormat } from "./part-file";
import type { Part } from "./part";
import { linksIn, nodesIn, recordOf } from "./read-part";
import { seedFilesOf } from "./seed-files/seed-files-of";

/** The seed files of a part as one YAML stream: a document for each, after a line that names it. */
export const yaml: PartFormat = { name: "ontology.yaml", type: "application/yaml; charset=utf-8", write };

async function* write(part: Part, context: Context): AsyncGenerator<string> {
  for (const [file, text] of await seedFilesIn(part, context)) yield `--- # ${file}\n${text}`;
}

/** The text of each seed file of a part, by its name. @throws BadInputError when nothing of it is curated, or seed files cannot hold it. */
export async function seedFilesIn(part: Part, { graph }: Context): Promise<ReadonlyMap<string, string>> {
  return seedFilesOf(await curatedRecords(part, graph), part.isWhole);
}

/** A curated ontology is of a size that people write, and so fits in memory. */
async function curatedRecords(part: Part, graph: Context["graph"]): Promise<OntologyRecords> {
  const nodes: NodeRecord[] = [];
  for await (const page of nodesIn(part, graph)) nodes.push(...page.filter(({ properties }) => properties.scheme === curated));
  if (nodes.length === 0) throw new BadInputError("Seed files hold what is curated; what was imported comes as jsonl, csv, graphml, skos or ctdl.");
  const relationships: RelationshipRecord[] = [];
  const own = { ...part, ids: new Map([...groupBy(nodes, ({ label }) => label)].map(([label, same]) => [label, same.map(({ id }) => id)])) };
  for await (const page of linksIn(own, graph)) relationships.push(...page.map(recordOf));
  return { nodes, relationships };
}
