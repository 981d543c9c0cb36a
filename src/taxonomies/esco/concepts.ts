import type { NodeRecord, RelationshipRecord } from "../../facts/records";
import { relationshipRecord } from "../../facts/make-records";
import type { SkillKind } from "../../ontology/vocabulary";
import { firstTime } from "../distinct";
import { conceptRecord, familyRecord } from "../publication";
import type { Row } from "../table-rows";
import type { Table } from "../tables";
import { slugOfIsco, slugOfUri, type EscoFiles, type EscoIndex } from "./esco-files";
import { iscoGroups, occupations, skillGroups, skills, type ConceptColumn } from "./esco-tables";

export async function* roleNodes(files: EscoFiles): AsyncGenerator<NodeRecord> {
  for await (const [id, row] of concepts(files, occupations)) {
    yield conceptRecord(files.about, "Role", id, row.preferredLabel, {
      otherNames: namesIn(row.altLabels), properties: { summary: row.description, horizon: "CURRENT", documented: true },
    });
  }
}

/** The ISCO groups that occupations belong to; the wider groups above them hold none of their own. */
export async function* familyNodes(files: EscoFiles): AsyncGenerator<NodeRecord> {
  const { families } = await files.index();
  for await (const [id, { preferredLabel, description, at }] of concepts(files, iscoGroups)) {
    if (families.has(id)) yield familyRecord(files.about, id, preferredLabel, description);
    else files.tally.leaveOut("The ISCO group has no occupation of its own.", at, preferredLabel);
  }
}

export async function* roleFamilies(files: EscoFiles): AsyncGenerator<RelationshipRecord> {
  const known = new Set<string>();
  for await (const [id] of concepts(files, iscoGroups)) known.add(id);
  for await (const [id, { iscoGroup, at }] of concepts(files, occupations)) {
    const family = slugOfIsco(iscoGroup);
    if (known.has(family)) yield relationshipRecord("IN_FAMILY", { label: "Role", id }, { label: "RoleFamily", id: family });
    else files.tally.leaveOut("The occupation names an ISCO group that is not there.", at, iscoGroup);
  }
}

/** The skills, and the groups that stand above them in the hierarchy and are no skills to require. */
export async function* skillNodes(files: EscoFiles): AsyncGenerator<NodeRecord> {
  for await (const [id, row] of concepts(files, skills)) {
    const properties = { description: row.description, kind: kindOf(row) };
    yield conceptRecord(files.about, "Skill", id, row.preferredLabel, { otherNames: namesIn(row.altLabels), properties });
  }
  for await (const [id, row] of concepts(files, skillGroups)) {
    const properties = { description: row.description, kind: kindOfGroup(row.code), group: true };
    yield conceptRecord(files.about, "Skill", id, row.preferredLabel, { otherNames: namesIn(row.altLabels), properties });
  }
}

export async function readIndex(files: EscoFiles): Promise<EscoIndex> {
  const [roles, allSkills, groups] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const [families, kinds] = [new Set<string>(), new Map<string, SkillKind>()];
  for await (const [id, { conceptUri, iscoGroup }] of concepts(files, occupations)) {
    roles.set(conceptUri, id);
    families.add(slugOfIsco(iscoGroup));
  }
  for await (const [id, row] of concepts(files, skills)) {
    allSkills.set(row.conceptUri, id);
    kinds.set(id, kindOf(row));
  }
  for await (const [id, { conceptUri }] of concepts(files, skillGroups)) groups.set(conceptUri, id);
  return { roles, skills: allSkills, groups, kinds, families };
}

/** Transversal skills are behaviour, all but languages. */
function kindOf({ reuseLevel, inScheme }: Row<"reuseLevel" | "inScheme">): SkillKind {
  return reuseLevel === "transversal" && !inScheme.includes("/skill-language-groups") ? "BEHAVIOURAL" : "TECHNICAL";
}

/** T is the branch of transversal skills, T1.1 in it that of languages. */
function kindOfGroup(code: string): SkillKind {
  return code.startsWith("T") && code !== "T1.1" ? "BEHAVIOURAL" : "TECHNICAL";
}

/** Alternative labels stand on lines of their own. */
function namesIn(labels: string): string[] {
  return labels.split("\n").map((label) => label.trim());
}

async function* concepts<C extends string>(
  { tables, tally }: EscoFiles, table: Table<C | ConceptColumn>,
): AsyncGenerator<readonly [slug: string, row: Row<C | ConceptColumn>]> {
  const isNew = firstTime();
  for await (const row of tables.rows(table)) {
    const slug = slugOfUri(row.conceptUri);
    if (slug === null) tally.leaveOut("The concept has no address of ESCO.", row.at, row.conceptUri);
    else if (row.preferredLabel === "") tally.leaveOut("The concept has no name.", row.at, row.conceptUri);
    else if (!isNew(slug)) tally.leaveOut("The concept is there twice.", row.at, row.conceptUri);
    else yield [slug, row];
  }
}
