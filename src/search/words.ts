/** A word of a text in lower case. */
export interface Word {
  /** With the signs that belong to it: "c++", ".net", "node.js". */
  readonly written: string;
  /** Without those before and after it, as the index of words holds it: "c", "net", "node.js". */
  readonly bare: string;
}

const pattern = /(?:(?<![.\p{L}\p{M}\p{N}])\.)?[\p{L}\p{M}\p{N}]+(?:[.'’_][\p{L}\p{M}\p{N}]+)*(?:[+#]+(?!\p{L}))?/gu;

/** The words of a text. Hyphens, slashes and all other signs only separate them, so nothing of Lucene's syntax is left. */
export function wordsIn(text: string): Word[] {
  const all = text.normalize("NFC").toLowerCase().match(pattern) ?? [];
  return all.map((written) => ({ written, bare: written.replace(/^\.|[+#]+$/gu, "") }));
}

/** "node.js" as "node" and "js". */
export function apart(word: string): string[] {
  return word.split(/[.'’_]/u);
}

/** The same letters without their accents. */
export function withoutAccents(text: string): string {
  return text.normalize("NFKD").replace(/[\u0300-\u036f]/gu, "").normalize("NFC");
}

/** The words of a text as they compare: without accents, words with a dot or an apostrophe in them taken apart. */
export function plainWords(text: string): string[] {
  return wordsIn(withoutAccents(text)).flatMap(({ written }) => apart(written.replace(/^\./u, "")));
}

/** Words that join others and say nothing. */
export const joining: ReadonlySet<string> = new Set(["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"]);

/** The words but those that join others, unless there are no others. */
export function telling<T>(words: readonly T[], textOf: (word: T) => string): readonly T[] {
  const told = words.filter((word) => !joining.has(textOf(word)));
  return told.length > 0 ? told : words;
}
