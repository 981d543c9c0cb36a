import type { Context } from "../context";
import { BadInputError } from "../errors";
import type { Page } from "../graph/page";
import { resolveRoles } from "../roles/resolve-role";
import type { RoleRef } from "../roles/role.args";
import { withSlugs } from "../search/selection";
import { allSkillSlugs, skillsByName, skillsUsedByRoles } from "../skills/skill-list.queries";
import { skillsByIds } from "../skills/skill.queries";
import type { Skill } from "../skills/skill.type";
import { slugPage } from "../slug-page";
import { checkCount } from "./compare-roles";
import type { SkillSetArgs } from "./overlap.args";

/** A page of the skills that all, any and none of some roles require, by name. @throws BadInputError without any of all and any. */
export async function skillSetPage({ all, any, none, first, after }: SkillSetArgs, context: Context): Promise<Page<{ node: Skill }>> {
  if (!all?.length && !any?.length) throw new BadInputError('Roles are wanted in "all" or "any"; none came.');
  checkCount([...(all ?? []), ...(any ?? []), ...(none ?? [])]);
  const { graph, loaders } = context;
  const slugs = async (refs?: readonly RoleRef[] | null) =>
    refs?.length ? (await resolveRoles(refs, context)).map(({ slug }) => slug) : null;
  const everything = async () => new Set((await graph.read(allSkillSlugs, {})).map(({ slug }) => slug));
  const [inAll, inAny, inNone] = await Promise.all([slugs(all), slugs(any), slugs(none)]);
  const selected = await withSlugs(graph, skillsUsedByRoles, { all: inAll, any: inAny, none: inNone }, everything);
  const rows = await graph.read(skillsByName, { slugs: [...(selected ?? [])] });
  return slugPage("skillSets", rows, skillsByIds, { first, after }, loaders);
}
