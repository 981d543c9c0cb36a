import type { Context } from "../context";
import { allFamilies, allLevels, familiesByIds, familiesNamed, levelsNamed } from "../families/family.queries";
import { nameKey } from "../ontology/name-key";
import { missing } from "../search/references";

/** The slug of the family that is asked for by slug or name. @throws NotFoundError */
export async function familySlug(asked: string, { loaders }: Context): Promise<string> {
  // A name in any letter case; the slug of a taxonomy's family, such as esco:C2512, as it is.
  const family = (await loaders.one(familiesNamed, nameKey(asked))) ?? (await loaders.one(familiesByIds, asked));
  if (family !== null) return family.slug;
  throw missing("family", asked, (await loaders.all(allFamilies)).flatMap(({ slug, name }) => [slug, name]));
}

/** The slug of the level that is asked for by slug, name or alias ("junior" is associate). @throws NotFoundError */
export async function levelSlug(asked: string, { loaders }: Context): Promise<string> {
  const level = await loaders.one(levelsNamed, nameKey(asked));
  if (level !== null) return level.slug;
  throw missing("level", asked, (await loaders.all(allLevels)).flatMap(({ slug, aliases }) => [slug, ...aliases.map(nameKey)]));
}
