import type { z } from "zod";
import { selectConcepts } from "../concept-list";
import type { Context } from "../context";
import { linksOfSkills } from "../links/link.queries";
import { Loaders } from "../loaders";
import type { LinkRelation } from "../ontology/vocabulary";
import { skillList } from "../skills/skill-list.queries";
import type { Skill } from "../skills/skill.type";
import { type Columns, csvParameters, csvText, csvType } from "./csv";
import type { ExportFile } from "./export-file";
import { roleCountsOfSkills } from "./export.queries";
import { mapped, selectedPages } from "./pages";
import { checked, names, strict, text } from "./parameters";

const parameters = strict({
  text: text("words").optional(),
  used_by_roles: names("slugs of roles").optional(),
  ...csvParameters,
});

type Asked = z.output<typeof parameters>;

export const skillsCsv: ExportFile = {
  name: "skills.csv",
  type: csvType,
  get(query, context) {
    const asked = checked(parameters, query, "skills.csv");
    return csvText(columns, skillPages(asked, context), asked.bom);
  },
  post: null,
};

const columns: Columns<Awaited<ReturnType<typeof skillRow>>> = {
  slug: ({ skill }) => skill.slug,
  name: ({ skill }) => skill.name,
  kind: ({ skill }) => skill.kind,
  aliases: ({ skill }) => skill.aliases,
  description: ({ skill }) => skill.description,
  broader: ({ linked }) => linked("BROADER"),
  prerequisites: ({ linked }) => linked("PREREQUISITE"),
  tools: ({ linked }) => linked("EXERCISED_BY"),
  kpis_moved: ({ linked }) => linked("MOVES"),
  roles: ({ roles }) => roles,
};

async function* skillPages({ text, used_by_roles: any }: Asked, context: Context) {
  const selected = await selectConcepts(context, { text, usedByRoles: any && { any } }, skillList);
  yield* mapped(selectedPages(context.graph, skillList.afterName, ({ name }) => name, selected), (skills) => {
    // Of its own for each page: loaders keep all that they have read.
    const loaders = new Loaders(context.graph);
    return Promise.all(skills.map((skill) => skillRow(skill, loaders)));
  });
}

async function skillRow(skill: Skill, loaders: Loaders) {
  const [links, { count: roles }] = await Promise.all([loaders.many(linksOfSkills, skill.slug), loaders.get(roleCountsOfSkills, skill.slug)]);
  const linked = (relation: LinkRelation) => links.filter((link) => link.relation === relation).map(({ other }) => other.name);
  return { skill, roles, linked };
}
