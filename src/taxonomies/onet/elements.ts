import { relationshipRecord } from "../../facts/make-records";
import { provenance } from "../../facts/provenance";
import type { NodeRecord, RelationshipRecord } from "../../facts/records";
import { conceptRecord, voiceIn } from "../publication";
import { slugOf, type OnetFiles } from "./onet-files";
import { contentModel } from "./onet-tables";
import { kindOf } from "./scales";

interface Element {
  readonly name: string;
  readonly description: string;
}

/** The elements of the content model by id. */
export async function elementsIn({ tables, tally }: OnetFiles): Promise<ReadonlyMap<string, Element>> {
  const elements = new Map<string, Element>();
  for await (const { "Element ID": id, "Element Name": name, Description: description, at } of tables.rows(contentModel)) {
    if (id === "" || name === "") tally.leaveOut("The element has no id or no name.", at, id || name);
    else if (!elements.has(id)) elements.set(id, { name, description });
  }
  return elements;
}

/** The rated elements, and those above them in the content model, which are groups and no skills to require. */
export async function* skillNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  const { skills } = await files.index();
  const groups = new Set((await hierarchy(files)).map(({ broader }) => broader));
  for (const [id, { name, description }] of await elementsIn(files)) {
    const [slug, kind] = [slugOf(id), kindOf(id)];
    const isRated = skills.has(slug);
    if (!isRated && !groups.has(slug)) continue;
    const properties = isRated ? { description, kind } : { description, kind, group: true };
    yield conceptRecord(files.about, "Skill", slug, name, { otherNames: [], properties });
  }
}

export async function* broader(files: OnetFiles): AsyncGenerator<RelationshipRecord> {
  const said = provenance([voiceIn(files.about, contentModel.name)]);
  for (const { narrower, broader: to } of await hierarchy(files)) {
    yield relationshipRecord("BROADER", { label: "Skill", id: narrower }, { label: "Skill", id: to }, said);
  }
}

interface Step {
  readonly narrower: string;
  readonly broader: string;
}

/** From the rated elements up: above 2.A.1.a is 2.A.1, above that 2.A. The domains, like 2, hold more than skills and are no part of it. */
async function hierarchy(files: OnetFiles): Promise<readonly Step[]> {
  const { skills } = await files.index();
  const elements = await elementsIn(files);
  const broaderOf = new Map<string, string>();
  for (const id of elements.keys()) {
    if (!skills.has(slugOf(id))) continue;
    for (let [from, to] = [id, above(id)]; isGroup(to) && elements.has(to); [from, to] = [to, above(to)]) broaderOf.set(slugOf(from), slugOf(to));
  }
  return [...broaderOf].map(([narrower, broader]) => ({ narrower, broader }));
}

const isGroup = (id: string): boolean => id.includes(".");

function above(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(".")));
}
