import type { Loaders } from "../loaders";
import { together } from "../maybe-promise";
import { nameKey } from "../ontology/name-key";
import { curated } from "../ontology/schemes";
import { wholeNames } from "./full-text";
import { abilitiesSpelled, skillsNamed, toolsNamed } from "./name.queries";
import { type Ability, mistyped, placeOf, sameSpelling } from "./own-words";
import { ambiguous } from "./references";
import { wordsInNames } from "./word.queries";

type Found = Pick<Ability, "kind" | "slug"> & { readonly scheme: string; readonly name: string };
type Near = Found & Ability;

/**
 * The skill or tool that a person means by a name. Of ours its bearer (skill name, tool name, skill alias, tool alias: the first
 * counts), else the bearer of another spelling of it; else the same of what is imported; else the only one that a slip of the
 * keyboard can have missed, ours first. @throws BadInputError when several imported ones bear the name equally.
 */
export async function findAbility(name: string, loaders: Loaders): Promise<Found | null> {
  const bearers = await bearersOf(name, loaders);
  const [borne] = best(bearers.filter(isOurs));
  if (borne) return borne;
  const near = await spelled(name, loaders);
  const [ours, others] = [near.filter(isOurs), near.filter((one) => !isOurs(one))];
  return sameSpelling(name, ours)[0]
    ?? theOnly(name, best(bearers))
    ?? theOnly(name, sameSpelling(name, others))
    ?? (await missed(name, ours, loaders))
    ?? missed(name, others, loaders);
}

async function bearersOf(name: string, loaders: Loaders) {
  const key = nameKey(name);
  const [skills, tools] = await Promise.all([loaders.many(skillsNamed, key), loaders.many(toolsNamed, key)]);
  return [...skills.map((skill) => ({ ...skill, kind: "Skill" as const })), ...tools.map((tool) => ({ ...tool, kind: "Tool" as const }))];
}

function best<F extends Found & { readonly own: boolean }>(bearers: readonly F[]): F[] {
  const first = Math.min(...bearers.map(placeOf));
  return bearers.filter((bearer) => placeOf(bearer) === first);
}

async function spelled(name: string, loaders: Loaders): Promise<readonly Near[]> {
  const words = wholeNames(name);
  return words === null ? [] : loaders.many(abilitiesSpelled, words);
}

async function missed(name: string, near: readonly Near[], loaders: Loaders): Promise<Found | null> {
  const meant = mistyped(name, near);
  if (meant === null) return null;
  const known = await together(meant.slip.words.map((word) => loaders.one(wordsInNames, word)));
  return known.every((word) => word === null) ? theOnly(name, meant.abilities) : null;
}

/** A name of ours is one thing's; of what is imported several may bear it. */
function theOnly(name: string, found: readonly Found[]): Found | null {
  const [one, ...others] = found;
  if (one === undefined || others.length === 0 || isOurs(one)) return one ?? null;
  throw ambiguous("skill or tool", name, found);
}

const isOurs = ({ scheme }: { readonly scheme: string }): boolean => scheme === curated;
