import { allFamilies, allLevels } from "../families/family.queries";
import type { Reader } from "../graph/graph";
import { nameKey } from "../ontology/name-key";
import { missing } from "../search/references";

interface Named {
  readonly slug: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** The slugs of the families that are asked for by slug or name. @throws NotFoundError */
export async function familySlugs(graph: Reader, asked: readonly string[]): Promise<string[]> {
  const families = await graph.read(allFamilies, {});
  return asked.map((name) => slugOf("family", families, name));
}

/** The slugs of the levels that are asked for by slug, name or alias ("junior" is associate). @throws NotFoundError */
export async function levelSlugs(graph: Reader, asked: readonly string[]): Promise<string[]> {
  const levels = await graph.read(allLevels, {});
  return asked.map((name) => slugOf("level", levels, name));
}

function slugOf(word: string, items: readonly Named[], asked: string): string {
  const key = nameKey(asked);
  const namesOf = (item: Named) => [item.slug, item.name, ...(item.aliases ?? [])];
  const item = items.find((candidate) => namesOf(candidate).some((name) => nameKey(name) === key));
  if (item === undefined) throw missing(word, asked, items.flatMap(namesOf));
  return item.slug;
}
