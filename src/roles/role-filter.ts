import { BadInputError } from "../errors";
import type { Reader } from "../graph/graph";
import type { Statement } from "../graph/query";
import { rolesWithWords } from "../search/name.queries";
import { type ReferredKind, requireKnown } from "../search/references";
import { both, either, except, type PairStatement, type Selection, type SlugsCondition, withSlugs, withWords } from "../search/selection";
import type { RoleFilter } from "./role.args";
import { familySlugs, levelSlugs } from "./rungs";
import {
  allRoleSlugs, rolesAtLevels, rolesDocumented, rolesInFamilies, rolesMeasuredBy, rolesOfHorizon, rolesOfSchemes,
  rolesRequiring, rolesUsing,
} from "./role-list.queries";

const mostDepth = 5;
const mostParts = 40;

/** The roles that pass a filter: each condition is one statement, and/or/not is set algebra on its answers. */
export async function selectRoles(graph: Reader, filter: RoleFilter): Promise<Selection> {
  checkSize(filter);
  return select(graph, filter, async () => slugsFrom(graph, allRoleSlugs, {}));
}

async function select(graph: Reader, filter: RoleFilter, everything: () => Promise<Set<string>>): Promise<Selection> {
  const parts = await Promise.all([
    ...conditions(graph, filter, everything),
    ...(filter.and ?? []).map((part) => select(graph, part, everything)),
  ]);
  if (filter.or) parts.push(either(await Promise.all(filter.or.map((part) => select(graph, part, everything)))));
  if (filter.not) parts.push(await except(await select(graph, filter.not, everything), everything));
  return both(...parts);
}

function conditions(graph: Reader, filter: RoleFilter, everything: () => Promise<Set<string>>): Promise<Selection>[] {
  const { schemes, families, levels, documented, horizon, text } = filter;
  const related = (kind: ReferredKind, statement: PairStatement, condition: SlugsCondition) =>
    requireKnown(graph, kind, condition).then(() => withSlugs(graph, statement, condition, everything));
  return [
    schemes && slugsFrom(graph, rolesOfSchemes, { slugs: schemes }),
    families && familySlugs(graph, families).then((slugs) => slugsFrom(graph, rolesInFamilies, { slugs })),
    levels && levelSlugs(graph, levels).then((slugs) => slugsFrom(graph, rolesAtLevels, { slugs })),
    documented != null && slugsFrom(graph, rolesDocumented, { documented }),
    horizon && slugsFrom(graph, rolesOfHorizon, { horizon }),
    text != null && withWords(graph, rolesWithWords, text),
    filter.requires && related("Skill", rolesRequiring, filter.requires),
    filter.uses && related("Tool", rolesUsing, filter.uses),
    filter.measuredBy && related("Kpi", rolesMeasuredBy, filter.measuredBy),
  ].filter((condition) => condition instanceof Promise);
}

async function slugsFrom<P>(graph: Reader, statement: Statement<P, { slug: string }>, params: P): Promise<Set<string>> {
  return new Set((await graph.read(statement, params)).map((row) => row.slug));
}

function checkSize(filter: RoleFilter): void {
  let parts = 0;
  const visit = (part: RoleFilter, depth: number): void => {
    parts += 1;
    if (depth > mostDepth || parts > mostParts) {
      throw new BadInputError(`A role filter takes ${mostDepth} levels of and, or, not and ${mostParts} parts at most.`);
    }
    for (const inner of [...(part.and ?? []), ...(part.or ?? []), ...(part.not ? [part.not] : [])]) visit(inner, depth + 1);
  };
  visit(filter, 1);
}
