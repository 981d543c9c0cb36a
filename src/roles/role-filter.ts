import type { Context } from "../context";
import { BadInputError } from "../errors";
import type { Reader } from "../graph/graph";
import type { Statement } from "../graph/query";
import type { SearchedKind } from "../search/kinds";
import { known, knownSchemes } from "../search/references";
import { both, either, type PairStatement, type Selection, type SlugsCondition, withSlugs, without, withWords } from "../search/selection";
import type { RoleFilter } from "./role.args";
import { familySlug, levelSlug } from "./rungs";
import {
  allRoleSlugs, rolesAtLevels, rolesDocumented, rolesInFamilies, rolesMeasuredBy, rolesOfHorizon, rolesOfSchemes,
  rolesRequiring, rolesUsing,
} from "./role-list.queries";

const mostDepth = 5;
const mostParts = 40;

/** The roles that pass a filter: each condition is one statement, and/or/not is set algebra on its answers. */
export async function selectRoles(context: Context, filter: RoleFilter): Promise<Selection> {
  checkSize(filter);
  let all: Promise<Set<string>> | undefined;
  return select(context, filter, () => (all ??= slugsFrom(context.graph, allRoleSlugs, {})));
}

async function select(context: Context, filter: RoleFilter, everything: () => Promise<Set<string>>): Promise<Selection> {
  const parts = await Promise.all([
    ...conditions(context, filter, everything),
    ...(filter.and ?? []).map((part) => select(context, part, everything)),
  ]);
  if (filter.or) parts.push(either(await Promise.all(filter.or.map((part) => select(context, part, everything)))));
  const selected = both(...parts);
  return filter.not ? without(selected, await select(context, filter.not, everything), everything) : selected;
}

function conditions(context: Context, filter: RoleFilter, everything: () => Promise<Set<string>>): Promise<Selection>[] {
  const { graph } = context;
  const { families, levels, documented, horizon, text } = filter;
  const all = <T>(asked: readonly T[], find: (one: T, context: Context) => Promise<string>) =>
    Promise.all(asked.map((one) => find(one, context)));
  const related = (kind: SearchedKind, statement: PairStatement, condition: SlugsCondition) =>
    known(context, kind, condition).then((slugs) => withSlugs(graph, statement, slugs, everything));
  return [
    filter.schemes && slugsFrom(graph, rolesOfSchemes, { slugs: knownSchemes(filter.schemes) ?? [] }),
    families && all(families, familySlug).then((slugs) => slugsFrom(graph, rolesInFamilies, { slugs })),
    levels && all(levels, levelSlug).then((slugs) => slugsFrom(graph, rolesAtLevels, { slugs })),
    documented != null && slugsFrom(graph, rolesDocumented, { documented }),
    horizon && slugsFrom(graph, rolesOfHorizon, { horizon }),
    text != null && withWords(graph, "Role", text),
    filter.requires && related("Skill", rolesRequiring, filter.requires),
    filter.uses && related("Tool", rolesUsing, filter.uses),
    filter.measuredBy && related("Kpi", rolesMeasuredBy, filter.measuredBy),
  ].filter((condition) => condition instanceof Promise);
}

async function slugsFrom<P>(graph: Reader, statement: Statement<P, { slug: string }>, params: P): Promise<Set<string>> {
  return new Set((await graph.read(statement, params)).map((row) => row.slug));
}

function checkSize(filter: RoleFilter): void {
  let parts = -1;
  const visit = (part: RoleFilter, depth: number): void => {
    parts += 1;
    if (depth > mostDepth || parts > mostParts) {
      throw new BadInputError(`A role filter takes ${mostDepth} levels of and, or, not and ${mostParts} parts at most.`);
    }
    for (const inner of [...(part.and ?? []), ...(part.or ?? []), ...(part.not ? [part.not] : [])]) visit(inner, depth + 1);
  };
  visit(filter, 0);
}
