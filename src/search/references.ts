import type { Context } from "../context";
import { BadInputError, NotFoundError } from "../errors";
import type { Reader } from "../graph/graph";
import { nearest } from "../near";
import { findBySlug } from "../nodes/find-node";
import { nameKey } from "../ontology/name-key";
import { schemes } from "../ontology/schemes";
import { nearWords } from "./full-text";
import { byIdsOf, type SearchedKind } from "./kinds";
import type { SlugsCondition } from "./selection";
import { conceptsFound } from "./word.queries";

const words: Record<SearchedKind, string> = { Role: "role", Skill: "skill", Tool: "tool", Kpi: "KPI", Certification: "certification" };

/** Names read for suggestions. */
const mostNear = 20;
const mostSlugs = 200;
/** Of many that are not there one error names so many. */
const mostNamed = 5;

/** The condition, a retired slug replaced by its successor. @throws NotFoundError for a slug that there never was, with what is near it. */
export async function known(context: Context, kind: SearchedKind, condition: SlugsCondition): Promise<SlugsCondition> {
  const asked = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.none ?? [])];
  if (asked.length > mostSlugs) throw new BadInputError(`A condition takes ${mostSlugs} slugs at most; ${asked.length} came.`);
  const found = await Promise.all(asked.map((slug) => findBySlug(context.loaders, kind, byIdsOf[kind], slug)));
  const unknown = asked.find((_slug, index) => found[index] === null);
  if (unknown !== undefined) throw await notFound(context.graph, unknown, "slug", kind);
  const current = new Map(asked.map((slug, index) => [slug, found[index]?.key ?? slug]));
  const replaced = (slugs?: readonly string[] | null) => slugs?.map((slug) => current.get(slug) ?? slug);
  return { all: replaced(condition.all), any: replaced(condition.any), none: replaced(condition.none) };
}

/** The schemes asked for, each once, or null for all. @throws NotFoundError for one that there is not, with what is near it. */
export function knownSchemes(asked: readonly string[] | null | undefined): string[] | null {
  if (asked == null) return null;
  const wanted = [...new Set(asked.map(nameKey))];
  const unknown = wanted.find((scheme) => !schemes.includes(scheme));
  if (unknown !== undefined) throw missing("scheme", unknown, schemes);
  return wanted;
}

/** The error for something asked for by slug, or by name, that is not there, with what is near it. */
export async function notFound(
  graph: Reader,
  asked: string,
  by: Asked["by"],
  ...among: readonly SearchedKind[]
): Promise<NotFoundError> {
  const near = nearWords(asked);
  const rows = near === null ? [] : await graph.read(conceptsFound, { words: near, kinds: among, schemes: null, withGroups: false, literals: [], start: "", limit: mostNear });
  // One name each, the nearest, so that three suggestions are three things.
  const names = rows.flatMap(({ slug, name, aliases }) => (by === "slug" ? [slug] : nearest(asked, [name, ...aliases]).slice(0, 1)));
  return missing(among.map((kind) => words[kind]).join(" or "), asked, names);
}

/** The same, where all names are at hand. */
export function missing(word: string, asked: string, names: readonly string[]): NotFoundError {
  return absent(word, asked, nearest(asked, names));
}

/** The same, where it is known what may be meant. */
export function absent(word: string, asked: string, suggestions: readonly string[]): NotFoundError {
  const hint = suggestions.length > 0 ? ` Near it: ${suggestions.map((name) => `"${name}"`).join(", ")}.` : "";
  return new NotFoundError(`There is no ${word} "${asked.slice(0, 80)}".${hint}`, { suggestions });
}

/** Of the candidates for a name an error describes so many in words, and gives the slugs of so many. */
const mostDescribed = 3;
const mostCandidates = 20;

/** The error for a name that several bear equally. */
export function ambiguous(word: string, asked: string, candidates: readonly { readonly name: string; readonly slug: string }[]): BadInputError {
  const described = candidates.slice(0, mostDescribed).map(({ name, slug }) => `"${name.slice(0, 60)}" (${slug})`);
  const more = candidates.length > mostDescribed ? ` and ${candidates.length - mostDescribed} more` : "";
  return new BadInputError(`"${asked.slice(0, 80)}" names more than one ${word}: ${described.join(", ")}${more}. Ask by slug.`, {
    suggestions: candidates.slice(0, mostCandidates).map(({ slug }) => slug),
  });
}

/** What is referred to, and how. */
export interface Asked {
  readonly text: string;
  readonly by: "slug" | "name";
}

/** One error for all of several that are not there; it names the first five. */
export async function noneFound(graph: Reader, asked: readonly Asked[], ...among: readonly SearchedKind[]): Promise<NotFoundError> {
  const different = [...new Map(asked.map((one) => [one.text, one])).values()];
  const named = await Promise.all(different.slice(0, mostNamed).map(({ text, by }) => notFound(graph, text, by, ...among)));
  return together(named, different.length - named.length);
}

function together(errors: readonly NotFoundError[], more: number): NotFoundError {
  const nearest = [0, 1, 2].flatMap((place) => errors.flatMap((error) => error.suggestions[place] ?? []));
  const suggestions = [...new Set(nearest)].slice(0, 3);
  const rest = more > 0 ? `${more} more ${more === 1 ? "is" : "are"} unknown. ` : "";
  return new NotFoundError(`${rest}${errors.map(({ message }) => message).join(" ")}`, { suggestions });
}
