import { nameKey } from "../ontology/name-key";
import { mostWords } from "../search/full-text";
import { spellingsOf, tokensOf, wordsIn } from "./title-words";

const longestWord = 60;
/** Words that Lucene also finds with a letter more, less or changed: a slip of the keyboard, or a plural. */
const shortestWithSlip = 4;

/**
 * Lucene text that finds roles by words of their titles and aliases, however these spell them; null when there is no word.
 * Only roles have the property `title`. Whatever is not a letter or digit is left out, so nothing is Lucene's own syntax.
 */
export function likeTitle(title: string): string | null {
  const words = wordsIn(title).slice(0, mostWords);
  const written = words.flatMap(({ start, end, stem }) => [nameKey(title.slice(start, end)), stem]);
  const spelt = tokensOf(words).flatMap((token) => token.words).flatMap(spellingsOf);
  const all = [...written, ...spelt].flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const terms = [...new Set(all)].map((word) => word.slice(0, longestWord)).map((word) => (word.length < shortestWithSlip ? word : `${word} ${word}~1`));
  return terms.length === 0 ? null : `+title:[* TO *]^0 +(title:(${terms.join(" ")})^2 aliases:(${terms.join(" ")}))`;
}
