import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Label } from "../../src/ontology/labels";
import type { NodeRecord, RelationshipRecord } from "../../src/facts/records";
import type { RelationshipType } from "../../src/facts/patterns";
import type { Taxonomy } from "../../src/taxonomies/taxonomy";

/** Small taxonomies in the published formats; all that is in them is invented. */
export const smallEsco = join(__dirname, "taxonomies-small", "esco");
export const smallOnet = join(__dirname, "taxonomies-small", "onet");

const folders: string[] = [];

afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder that is gone after the tests of a file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "taxonomy-"));
  folders.push(folder);
  return folder;
}

/** A copy of a small taxonomy in which, in the file of that name, this text is that one; null takes the file away. */
export function edited(taxonomy: string, file: string, edit: ((text: string) => string) | null): string {
  const folder = newFolder();
  cpSync(taxonomy, folder, { recursive: true });
  const [place] = filesIn(folder).filter((each) => each.endsWith(`/${file}`));
  if (place === undefined) throw new Error(`There is no ${file} in ${taxonomy}.`);
  const before = readFileSync(place, "utf8");
  const after = edit?.(before);
  if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
  if (after === undefined) rmSync(place);
  else writeFileSync(place, after);
  return folder;
}

/** The paths of all files below a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

export async function nodesOf(taxonomy: Taxonomy, label: Label): Promise<NodeRecord[]> {
  return collected(taxonomy.nodes(label));
}

export async function linksOf(taxonomy: Taxonomy, type: RelationshipType): Promise<RelationshipRecord[]> {
  const pattern = taxonomy.patterns.find((each) => each[1] === type);
  return pattern ? collected(taxonomy.relationships(pattern)) : [];
}

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
