import { relationshipRecord } from "../../facts/make-records";
import type { NodeRecord, RelationshipRecord } from "../../facts/records";
import { firstTime } from "../distinct";
import { conceptRecord, familyRecord } from "../publication";
import { knownRole, slugOf, type OnetFiles } from "./onet-files";
import { alternateTitles, occupations } from "./onet-tables";
import { socGroups } from "./soc-groups";

interface Occupation {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly group: string;
  readonly at: string;
}

export async function* occupationsIn({ tables, tally }: Pick<OnetFiles, "tables" | "tally">): AsyncGenerator<Occupation> {
  const isNew = firstTime();
  for await (const { "O*NET-SOC Code": code, Title: title, Description: summary, at } of tables.rows(occupations)) {
    if (!/^\d{2}-\d{4}\.\d{2}$/.test(code)) tally.leaveOut("The occupation has no code like 15-1252.00.", at, code);
    else if (title === "") tally.leaveOut("The occupation has no title.", at, code);
    else if (!isNew(code)) tally.leaveOut("The occupation is there twice.", at, code);
    else yield { id: slugOf(code), title, summary, group: code.slice(0, 2), at };
  }
}

export async function* roleNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  const { claims } = await files.index();
  const titles = await otherTitles(files);
  for await (const { id, title, summary } of occupationsIn(files)) {
    yield conceptRecord(files.about, "Role", id, title, {
      otherNames: titles.get(id) ?? [], properties: { summary, horizon: "CURRENT", documented: claims.has(id) },
    });
  }
}

async function otherTitles(files: OnetFiles): Promise<ReadonlyMap<string, readonly string[]>> {
  const { roles } = await files.index();
  const titles = new Map<string, string[]>([...roles].map((role) => [role, []]));
  for await (const { "O*NET-SOC Code": code, "Alternate Title": title, "Short Title": short, at } of files.tables.rows(alternateTitles)) {
    titles.get(knownRole(files, roles, code, at) ?? "")?.push(title, short === "n/a" ? "" : short);
  }
  return titles;
}

/** The major groups of the occupations that are there. */
export async function* familyNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  const isNew = firstTime();
  for await (const { group } of occupationsIn(files)) {
    const name = socGroups.get(group);
    if (name !== undefined && isNew(group)) yield familyRecord(files.about, familyOf(group), name);
  }
}

export async function* roleFamilies(files: OnetFiles): AsyncGenerator<RelationshipRecord> {
  for await (const { id, group, at } of occupationsIn(files)) {
    if (socGroups.has(group)) yield relationshipRecord("IN_FAMILY", { label: "Role", id }, { label: "RoleFamily", id: familyOf(group) });
    else files.tally.leaveOut("The occupation's code is of an unknown major group.", at, group);
  }
}

function familyOf(group: string): string {
  return slugOf(`${group}-0000`);
}
