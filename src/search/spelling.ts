import { nameKey } from "../ontology/name-key";
import { withoutAccents } from "./words";

/** British endings and their American forms. */
const american: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/u, "iz$1"],
  [/ys(e|ed|er|ers|ing)$/u, "yz$1"],
  [/ell(ed|er|ers|ing)$/u, "el$1"],
  [/our(s|al|ally)?$/u, "or$1"],
];

/** Endings that number changes; the singular's own "e" goes with the plural's. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/yses$/u, "ysis"],
  [/ies?$/u, "y"],
  [/(ss|[sc]h|x)es?$/u, "$1"],
  [/([^isu])s$/u, "$1"],
];

/** Shorter words are left as they are. */
const shortest = 4;
/** A short name in "s" is more often a name than a plural: Teams is no team. */
const shortInS = /^.{1,4}s$/u;

/** The words of a name without accents: "&" is "and"; a dot belongs to a number, plus and hash signs to their word; all else separates. */
export function wordsOfName(name: string): string[] {
  return withoutAccents(nameKey(name)).replaceAll("&", " and ").match(/[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*[+#]*/gu) ?? [];
}

/** A word in the singular and in American spelling. */
export function plainWord(word: string): string {
  if (word.length < shortest) return word;
  return american.reduce((text, [ending, form]) => text.replace(ending, form), singular(word));
}

function singular(word: string): string {
  const rule = plurals.find(([ending]) => ending.test(word));
  return rule ? word.replace(...rule) : word;
}

/**
 * What two spellings of one name share: number, British and American endings, hyphens, white space and "&" do not count.
 * Null for a name of fewer than four signs, which has no other spelling.
 */
export function spellingOf(name: string): string | null {
  const words = wordsOfName(name);
  const isAsItIs = words.length === 1 && shortInS.test(words[0] as string);
  const spelling = words.map((word) => (isAsItIs ? word : plainWord(word))).join(" ").replace(/(?<!\p{N}) | (?!\p{N})/gu, "");
  return Math.min(spelling.length, name.trim().length) < shortest ? null : spelling;
}
