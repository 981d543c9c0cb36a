import type { Loaders } from "../loaders";
import { together } from "../maybe-promise";
import { nameKey } from "../ontology/name-key";
import { wholeNames } from "./full-text";
import { abilitiesSpelled, skillsNamed, toolsNamed } from "./name.queries";
import { type Ability, mistyped, sameSpelling } from "./own-words";
import { wordsInNames } from "./word.queries";

type Found = Pick<Ability, "kind" | "slug">;

/**
 * The skill or tool that a person means by a name: its bearer (skill name, tool name, skill alias, tool alias: the first
 * counts), else the bearer of another spelling of it, else the only one that a slip of the keyboard can have missed.
 */
export async function findAbility(name: string, loaders: Loaders): Promise<Found | null> {
  return (await named(name, loaders)) ?? spelled(name, loaders);
}

async function named(name: string, loaders: Loaders): Promise<Found | null> {
  const key = nameKey(name);
  const [[skill], [tool]] = await Promise.all([loaders.many(skillsNamed, key), loaders.many(toolsNamed, key)]);
  if (skill && (skill.own || !tool?.own)) return { kind: "Skill", slug: skill.slug };
  return tool ? { kind: "Tool", slug: tool.slug } : null;
}

async function spelled(name: string, loaders: Loaders): Promise<Found | null> {
  const words = wholeNames(name);
  if (words === null) return null;
  const near = await loaders.many(abilitiesSpelled, words);
  const same = sameSpelling(name, near);
  if (same !== null) return same;
  const meant = mistyped(name, near);
  if (meant === null) return null;
  const known = await together(meant.slip.words.map((word) => loaders.one(wordsInNames, word)));
  return known.every((word) => word === null) ? meant.ability : null;
}
