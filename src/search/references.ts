import type { Context } from "../context";
import { BadInputError, NotFoundError } from "../errors";
import type { Reader } from "../graph/graph";
import type { BatchedStatement, Statement } from "../graph/query";
import { kpisByIds } from "../kpis/kpi.queries";
import { findBySlug } from "../nodes/find-node";
import { rolesByIds } from "../roles/role.queries";
import { skillsByIds } from "../skills/skill.queries";
import { toolsByIds } from "../tools/tool.queries";
import { nearWords } from "./full-text";
import { kpisNear, rolesNear, skillsNear, toolsNear } from "./name.queries";
import { nearest } from "../near";
import type { SlugsCondition } from "./selection";

type NearStatement = Statement<{ words: string }, { slug: string; names: string[] }>;
type ByIds = BatchedStatement<{ key: string }>;

const kinds = {
  Role: { word: "role", byIds: rolesByIds as ByIds, near: rolesNear },
  Skill: { word: "skill", byIds: skillsByIds as ByIds, near: skillsNear },
  Tool: { word: "tool", byIds: toolsByIds as ByIds, near: toolsNear },
  Kpi: { word: "KPI", byIds: kpisByIds as ByIds, near: kpisNear },
} satisfies Record<string, { word: string; byIds: ByIds; near: NearStatement }>;

export type ReferredKind = keyof typeof kinds;

const mostSlugs = 200;

/** The condition, a retired slug replaced by its successor. @throws NotFoundError for a slug that there never was, with what is near it. */
export async function known(context: Context, kind: ReferredKind, condition: SlugsCondition): Promise<SlugsCondition> {
  const asked = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.none ?? [])];
  if (asked.length > mostSlugs) throw new BadInputError(`A condition takes ${mostSlugs} slugs at most; ${asked.length} came.`);
  const found = await Promise.all(asked.map((slug) => findBySlug(context.loaders, kind, kinds[kind].byIds, slug)));
  const unknown = asked.find((_slug, index) => found[index] === null);
  if (unknown !== undefined) throw await notFound(context.graph, unknown, "slug", kind);
  const current = new Map(asked.map((slug, index) => [slug, found[index]?.key ?? slug]));
  const replaced = (slugs?: readonly string[] | null) => slugs?.map((slug) => current.get(slug) ?? slug);
  return { all: replaced(condition.all), any: replaced(condition.any), none: replaced(condition.none) };
}

/** The error for something asked for by slug, or by name, that is not there, with what is near it. */
export async function notFound(
  graph: Reader,
  asked: string,
  by: "slug" | "name",
  ...among: readonly ReferredKind[]
): Promise<NotFoundError> {
  const words = nearWords(asked);
  const rows = words === null ? [] : await Promise.all(among.map((kind) => graph.read(kinds[kind].near, { words })));
  const word = among.map((kind) => kinds[kind].word).join(" or ");
  return missing(word, asked, rows.flat().flatMap(({ slug, names }) => (by === "slug" ? [slug] : names)));
}

/** The same, where all names are at hand. */
export function missing(word: string, asked: string, names: readonly string[]): NotFoundError {
  const suggestions = nearest(asked, names);
  const hint = suggestions.length > 0 ? ` Near it: ${suggestions.map((name) => `"${name}"`).join(", ")}.` : "";
  return new NotFoundError(`There is no ${word} "${asked.slice(0, 80)}".${hint}`, { suggestions });
}

/** One error for all of several. */
export function together(errors: readonly NotFoundError[]): NotFoundError {
  const suggestions = [...new Set(errors.flatMap((error) => error.suggestions))].slice(0, 3);
  return new NotFoundError(errors.map(({ message }) => message).join(" "), { suggestions });
}
