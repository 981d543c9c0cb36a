const mostWords = 20;
const longestWord = 60;

/** Letters and digits alone, in lower case: nothing of Lucene's own syntax is left, its words AND, OR and NOT included. */
function words(text: string): string[] {
  const all = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.slice(0, mostWords).map((word) => word.slice(0, longestWord));
}

/** Lucene text that finds every item holding all the words, the last one also as a beginning; null when there is no word. */
export function allWords(text: string): string | null {
  const found = words(text);
  const last = found.pop();
  if (last === undefined) return null;
  return [...found.map((word) => `+${word}`), `+(${last} ${last}*)`].join(" ");
}

/** Lucene text that finds items whose words are a slip or two of the keyboard away; null when there is no word. */
export function nearWords(text: string): string | null {
  const found = words(text).map((word) => `${word}${word.length > 3 ? "~" : ""}`);
  return found.length > 0 ? found.join(" ") : null;
}
