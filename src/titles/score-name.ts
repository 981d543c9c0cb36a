import type { Reading, ReadTitle } from "./read-title";
import type { Word } from "./title-words";
import type { TitledName } from "./titled-names";

export interface NameScore {
  readonly score: number;
  /** Whether the title has all of the name's words. */
  readonly complete: boolean;
  /** The title's words that were understood. */
  readonly used: readonly Word[];
}

/** What remains of a score for each word that had to be mended. */
const perSlip = 0.9;

/**
 * How much a name and a title have in common, from 0 to 1: the share of the name's words that the title has × the share of the
 * title's words, employment aside, that the name or the level has × 0.9 for each slip of the keyboard. Null unless the title has
 * the name's head and one more of its words: that someone is an engineer says nothing of what they do.
 */
export function scoreName(
  { words, head }: TitledName,
  { tokens, said, levelTokens }: Reading,
  { noise, slips }: Pick<ReadTitle, "noise" | "slips">,
): NameScore | null {
  const content = tokens.filter((token) => !said?.tokens.includes(token));
  const matched = content.filter((token) => token.words.some((word) => words.includes(word)));
  const found = new Set(matched.flatMap((token) => token.words));
  const covered = words.filter((word) => found.has(word)).length;
  if (!found.has(head) || covered < Math.min(2, words.length)) return null;
  if (levelTokens.some((token) => content.includes(token) && !matched.includes(token))) return null;

  const counted = content.filter((token) => matched.includes(token) || !token.from.every((word) => noise.has(word)));
  const all = counted.flatMap((token) => token.words);
  const levelWords = said?.tokens.length ?? 0;
  const understood = (all.filter((word) => words.includes(word)).length + levelWords) / (all.length + levelWords);
  const used = [...matched, ...(said?.tokens ?? [])].flatMap(({ from }) => from);
  const score = (covered / words.length) * understood * perSlip ** used.filter((word) => slips.has(word)).length;
  return { score, complete: covered === words.length, used };
}
