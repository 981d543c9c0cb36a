import type { LevelName, LevelWords } from "./level-words";
import type { TitledName } from "./titled-names";

export interface Ladder {
  readonly slug: string;
  readonly name: string;
  readonly scheme: string;
  readonly rungs: readonly { readonly level: string; readonly role: string }[];
}

/** Where a title leads once a name is found in it, and how well its level agrees. */
export interface Place {
  readonly role: string | null;
  readonly family: string | null;
  readonly level: string | null;
  readonly agreement: number;
}

/** The rank that is meant when a title says none. */
const unsaidRank = 2;

/**
 * The place that a name has with the level that the title says; null when they contradict each other. Agreement is 1 when both
 * say the same level or none, 0.95 on another rung of the name's family, whether or not a role stands there (names of one word
 * have none: from "NLP Intern" does not follow that "Senior NLP" is a title), 0.9 when the title leaves out that it is the
 * middle rung, 0.8 when the role has no level to agree with, 0.5 when it is on no ladder and one rung off.
 */
export function placeOf({ of, words, saysLevel }: TitledName, said: LevelName | null, levels: LevelWords, ladders: readonly Ladder[]): Place | null {
  const { slug: role, family, level } = of;
  const middle = levels.ranked(unsaidRank);
  const ladder = ladders.find(({ slug }) => slug === family);
  const rung = (at: LevelName): string | null => ladder?.rungs.find((one) => one.level === at.slug)?.role ?? null;
  if (said === null) {
    if (role !== null && (!saysLevel || level === middle?.slug)) return { role, family, level, agreement: saysLevel ? 0.9 : 1 };
    return role === null && middle ? { role: rung(middle), family, level: middle.slug, agreement: 0.9 } : null;
  }
  if (level === said.slug) return { role, family, level, agreement: 1 };
  if (ladder) return words.length > 1 ? { role: rung(said), family, level: said.slug, agreement: 0.95 } : null;
  if (level === null) return { role, family, level: said.slug, agreement: 0.8 };
  return levels.areNeighbours(level, said) ? { role, family, level, agreement: 0.5 } : null;
}
