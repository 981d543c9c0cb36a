import { relationshipRecord } from "../../facts/make-records";
import { provenance } from "../../facts/provenance";
import type { NodeKey, RelationshipRecord } from "../../facts/records";
import { onCircle, type Link } from "../acyclic";
import { firstTime } from "../distinct";
import { voiceIn } from "../publication";
import type { EscoFiles } from "./esco-files";
import { broaderSkills, skillRelations } from "./esco-tables";
import { relationTypeOf, voicesOf, type RelationType } from "./relation-types";

/** From a skill or a group to each group or skill that contains it. */
export async function* broader(files: EscoFiles): AsyncGenerator<RelationshipRecord> {
  const { skills, groups } = await files.index();
  const links: (Link & { readonly at: string })[] = [];
  for await (const { conceptUri, broaderUri, at } of files.tables.rows(broaderSkills)) {
    const [from, to] = [conceptUri, broaderUri].map((uri) => skills.get(uri) ?? groups.get(uri));
    if (from !== undefined && to !== undefined) links.push({ from, to, at });
    else files.tally.leaveOut("The broader link names an unknown skill or group.", at, from === undefined ? conceptUri : broaderUri);
  }
  const said = provenance([voiceIn(files.about, "broader relations")]);
  const [isCircular, isNew] = [onCircle(links), firstTime()];
  for (const link of links) {
    if (isCircular(link)) files.tally.leaveOut("The broader link goes in a circle.", link.at, `${link.from} ${link.to}`);
    else if (isNew(`${link.from} ${link.to}`)) yield relationshipRecord("BROADER", skill(link.from), skill(link.to), said);
  }
}

interface SkillRelation extends Link {
  readonly type: RelationType;
}

/** What a skill essentially builds on is learnt first. */
export async function* prerequisites(files: EscoFiles): AsyncGenerator<RelationshipRecord> {
  const { isPrerequisite, relations } = await relationsOf(files);
  yield* linkRecords(files, "PREREQUISITE", relations.filter(isPrerequisite));
}

/** Everything else that skills have to do with each other. */
export async function* related(files: EscoFiles): AsyncGenerator<RelationshipRecord> {
  const { isPrerequisite, relations } = await relationsOf(files);
  yield* linkRecords(files, "RELATED", relations.filter((relation) => !isPrerequisite(relation)));
}

/** Essential relations in a circle have no first skill to learn, and so are no prerequisites. */
async function relationsOf(files: EscoFiles) {
  const { skills } = await files.index();
  const relations: SkillRelation[] = [];
  for await (const { originalSkillUri, relationType, relatedSkillUri, at } of files.tables.rows(skillRelations)) {
    const [from, to, type] = [skills.get(originalSkillUri), skills.get(relatedSkillUri), relationTypeOf(relationType)];
    if (from === undefined || to === undefined) {
      files.tally.leaveOut("The relation names an unknown skill.", at, `${originalSkillUri} ${relatedSkillUri}`);
    } else if (type === null) files.tally.leaveOut("The relation is neither essential nor optional.", at, relationType);
    else if (from === to) files.tally.leaveOut("The skill is related to itself.", at, originalSkillUri);
    else relations.push({ from, to, type });
  }
  const isCircular = onCircle(relations.filter(({ type }) => type === "essential"));
  return { relations, isPrerequisite: (relation: SkillRelation) => relation.type === "essential" && !isCircular(relation) };
}

function* linkRecords(files: EscoFiles, type: "PREREQUISITE" | "RELATED", links: readonly SkillRelation[]): Generator<RelationshipRecord> {
  const voice = voicesOf(files, "skill relations");
  const isNew = firstTime();
  for (const link of links) {
    if (isNew(`${link.from} ${link.to}`)) yield relationshipRecord(type, skill(link.from), skill(link.to), provenance([voice[link.type]]));
  }
}

const skill = (id: string): NodeKey => ({ label: "Skill", id });
