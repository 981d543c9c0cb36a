/** Names that stay whole where a line lost its borders: several words in small letters, a single word as it is spelt. */
export type KnownPhrases = ReadonlySet<string>;

export const noPhrases: KnownPhrases = new Set();

const longestPhrase = 7;

/** The names as phrases; of single words only those that have a capital or a figure, unless small ones are wanted, too. */
export function phrasesFrom(names: readonly string[], withSmallWords = false): string[] {
  return names.map((name) => wordsOf(name).map(bare).filter(Boolean)).flatMap((words) => {
    if (words.length > longestPhrase || words.length === 0) return [];
    const [only = ""] = words;
    if (words.length > 1) return [words.join(" ").toLowerCase()];
    return withSmallWords || /[\p{Lu}\d]/u.test(only) ? [only] : [];
  });
}

/** Where a known phrase stands among words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The known phrases among words, from left to right, of several that begin together the longest. */
export function spansIn(words: readonly string[], known: KnownPhrases): Span[] {
  if (known.size === 0) return [];
  const bares = words.map(bare);
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++) {
    const end = endOfPhrase(words, bares, start, known);
    if (end === start) continue;
    spans.push({ start, end });
    start = end - 1;
  }
  return spans;
}

function endOfPhrase(words: readonly string[], bares: readonly string[], start: number, known: KnownPhrases): number {
  for (let end = Math.min(words.length, start + longestPhrase); end > start; end--) {
    const inside = words.slice(start, end - 1);
    const phrase = withoutNeighbours(bares.slice(start, end));
    if (!inside.some((word) => /[,;:]$/.test(word)) && known.has(end - start > 1 ? phrase.toLowerCase() : phrase)) return end;
  }
  return start;
}

/** Words as one phrase, without what a slash joins to the first and to the last: "Sea/Harbour log/chart" holds "Harbour log". */
function withoutNeighbours(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? "") : words.join(" ").replace(/^\S*\/(?=\S+ )/, "").replace(/(?<= [^\s/]+)\/\S*$/, "");
}

/** Two words with capitals that stand side by side in several lines behind different words: one name, not two cells. */
export function recurringNames(lines: readonly string[]): string[] {
  const before = new Map<string, Set<string>>();
  for (const words of lines.map(wordsOf)) {
    words.slice(1).forEach((second, at) => {
      const first = words[at] ?? "";
      if (!/^[A-Z][\w.]*$/.test(first) || !/^[A-Z]/.test(second)) return;
      const pair = `${first} ${bare(second)}`.toLowerCase();
      before.set(pair, (before.get(pair) ?? new Set()).add(words[at - 1] ?? ""));
    });
  }
  return [...before].filter(([, words]) => words.size > 1).map(([pair]) => pair);
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** A word without the signs around it. */
function bare(word: string): string {
  return word.replace(/^[“"'(]+/, "").replace(/[,;:.”"')]+$/, "");
}
