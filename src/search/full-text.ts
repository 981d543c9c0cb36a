/** Words that Lucene's own syntax cannot touch: every character that means something to it is escaped. */
export function escapeLucene(text: string): string {
  return text.replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, "\\$&").replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase());
}

const mostWords = 20;
const longestWord = 60;

function words(text: string): string[] {
  const all = text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.slice(0, mostWords).map((word) => word.slice(0, longestWord));
}

/** Lucene text that finds every item holding all the words, the last one also as a beginning; null when there is no word. */
export function allWords(text: string): string | null {
  const found = words(text).map(escapeLucene);
  const last = found.pop();
  if (last === undefined) return null;
  return [...found.map((word) => `+${word}`), `+(${last} ${last}*)`].join(" ");
}

/** Lucene text that finds items whose words are a slip or two of the keyboard away; null when there is no word. */
export function nearWords(text: string): string | null {
  const found = words(text).map((word) => `${escapeLucene(word)}${word.length > 3 ? "~" : ""}`);
  return found.length > 0 ? found.join(" ") : null;
}
