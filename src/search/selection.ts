import type { Reader } from "../graph/graph";
import type { Statement } from "../graph/query";
import { allWords, literalsIn } from "./full-text";
import type { SearchedKind } from "./kinds";
import { slugsWithWords } from "./word.queries";

/** A set of slugs, or null for everything: what a filter selects. */
export type Selection = ReadonlySet<string> | null;

export interface SlugsCondition {
  readonly all?: readonly string[] | null;
  readonly any?: readonly string[] | null;
  readonly none?: readonly string[] | null;
}

/** Says which thing (`slug`) goes with which of the slugs asked for (`of`). */
export type PairStatement = Statement<{ slugs: readonly string[] }, { of: string; slug: string }>;
type Everything = () => Promise<ReadonlySet<string>>;

/** What is in every selection. */
export function both(...selections: readonly Selection[]): Selection {
  const sets = selections.filter((selection) => selection !== null);
  const [first, ...rest] = sets;
  if (first === undefined) return null;
  return new Set([...first].filter((slug) => rest.every((set) => set.has(slug))));
}

/** What is in any selection; nothing when there is none. */
export function either(selections: readonly Selection[]): Selection {
  if (selections.includes(null)) return null;
  return new Set(selections.flatMap((selection) => [...(selection as ReadonlySet<string>)]));
}

/** Everything that is not selected. */
async function except(selection: Selection, everything: Everything): Promise<Selection> {
  if (selection === null) return new Set();
  return new Set([...(await everything())].filter((slug) => !selection.has(slug)));
}

/** What is selected but not in the other selection; of everything, when nothing narrows it. */
export async function without(selection: Selection, other: Selection, everything: Everything): Promise<Selection> {
  if (selection === null || other === null) return except(other, everything);
  return new Set([...selection].filter((slug) => !other.has(slug)));
}

/** What goes with all, any and none of the slugs. */
export async function withSlugs(
  graph: Reader,
  statement: PairStatement,
  condition: SlugsCondition,
  everything: Everything,
): Promise<Selection> {
  const asked = [...new Set([...(condition.all ?? []), ...(condition.any ?? []), ...(condition.none ?? [])])];
  const having = new Map(asked.map((slug) => [slug, new Set<string>()]));
  for (const { of, slug } of await graph.read(statement, { slugs: asked })) having.get(of)?.add(slug);
  const sets = (slugs: readonly string[]) => slugs.map((slug) => having.get(slug) ?? new Set<string>());
  const wanted = both(...sets(condition.all ?? []), condition.any ? either(sets(condition.any)) : null);
  return condition.none?.length ? without(wanted, either(sets(condition.none)), everything) : wanted;
}

/** What holds all the words: everything when the text is blank, nothing when it has no word. */
export async function withWords(graph: Reader, kind: SearchedKind, text: string): Promise<Selection> {
  if (text.trim() === "") return null;
  const words = allWords(text);
  if (words === null) return new Set();
  return new Set((await graph.read(slugsWithWords, { words, kind, literals: literalsIn(text) })).map((row) => row.slug));
}
