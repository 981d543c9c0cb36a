import { editsBetween } from "./edits";
import { plainWord, wordsOfName } from "./spelling";

/** A name that may have been meant, and how far from it the typed one is. */
export interface Slip {
  /** Above 0; a changed letter counts 1.5, any other slip 1. */
  readonly edits: number;
  /** The typed words that are not the name's, as typed and in the singular: nobody may know them as words of their own. */
  readonly words: readonly string[];
}

/** Letters of the shortest word that may have one slip of the keyboard, and two. */
const shortestWithOne = 6;
export const shortestWithTwo = 10;

/** A changed letter makes another word more easily than one left out or swapped: never in a short word, and never two. */
const change = 1.5;

/**
 * The slips of the keyboard that make the typed name of the other; null when there are none, or it is another name. Both have
 * the same number of words; a mistyped word is of letters alone, begins as the right one does, and is long enough.
 */
export function slipBetween(typed: string, name: string): Slip | null {
  const [typedWords, words] = [wordsOfName(typed), wordsOfName(name)];
  if (typedWords.length !== words.length) return null;
  const slips = typedWords.map((word, index) => slipInWord(word, words[index] as string));
  const edits = slips.reduce((sum, slip) => sum + slip.edits, 0);
  return edits === 0 || edits === Infinity ? null : { edits, words: slips.flatMap((slip) => slip.words) };
}

function slipInWord(typed: string, meant: string): Slip {
  const plain = plainWord(typed);
  if (plain === plainWord(meant)) return { edits: 0, words: [] };
  const isAnother = typed[0] !== meant[0] || !/^\p{L}+$/u.test(typed + meant);
  const edits = isAnother ? Infinity : Math.min(editsOf(typed, meant), editsOf(plain, plainWord(meant)));
  return { edits, words: [...new Set([typed, plain])] };
}

function editsOf(typed: string, meant: string): number {
  const length = Math.min(typed.length, meant.length);
  const most = length >= shortestWithTwo ? 1 + change : length >= shortestWithOne ? 1 : 0;
  return editsBetween(typed, meant, most, change);
}
