import { linksOfSkills } from "../links/link.queries";
import type { Loaders } from "../loaders";
import type { LinkRelation } from "../ontology/vocabulary";
import { skillList } from "../skills/skill-list.queries";
import type { Skill } from "../skills/skill.type";
import type { ConceptTable } from "./concept-table";
import { roleCountsOfSkills } from "./export.queries";

export const skillsTable: ConceptTable<Skill, Awaited<ReturnType<typeof skillRow>>> = {
  name: "skills.csv",
  list: skillList,
  columns: {
    slug: ({ skill }) => skill.slug,
    name: ({ skill }) => skill.name,
    kind: ({ skill }) => skill.kind,
    aliases: ({ skill }) => skill.aliases ?? null,
    description: ({ skill }) => skill.description ?? null,
    broader: ({ linked }) => linked("BROADER"),
    prerequisites: ({ linked }) => linked("PREREQUISITE"),
    tools: ({ linked }) => linked("EXERCISED_BY"),
    kpis_moved: ({ linked }) => linked("MOVES"),
    roles: ({ roles }) => roles,
  },
  rowOf: skillRow,
};

async function skillRow(skill: Skill, loaders: Loaders) {
  const [links, { count: roles }] = await Promise.all([loaders.many(linksOfSkills, skill.slug), loaders.get(roleCountsOfSkills, skill.slug)]);
  const linked = (relation: LinkRelation) => links.filter((link) => link.relation === relation).map(({ other }) => other.name);
  return { skill, roles, linked };
}
