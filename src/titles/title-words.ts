import { nameKey } from "../ontology/name-key";
import { plainWord } from "../search/spelling";
import { joining } from "../search/words";

/** A word of a title or of a name: where it stands, what is between it and the word before, and how it counts. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  /** In lower case, in the singular and in American spelling. */
  readonly stem: string;
}

/** Words that say one thing together ("machine learning"), or one that says several ("SWE"), in the one spelling that counts. */
export interface Token {
  readonly words: readonly string[];
  readonly from: readonly Word[];
}

/** What people write in titles, and the words that count for it; levels and whole titles have their spellings in the graph. */
const spellings: Readonly<Record<string, string>> = {
  "machine learning": "ml", "natural language processing": "nlp", "artificial intelligence": "ai", "large language model": "llm",
  "quality assurance": "qa", "user experience": "ux", "human resources": "hr",
  "back end": "backend", "front end": "frontend", "full stack": "fullstack", "ml ops": "mlops", "dev ops": "devops",
  eng: "engineer", engr: "engineer", engineering: "engineer", dev: "developer", mgr: "manager", mgmt: "management",
  swe: "software engineer", sde: "software engineer", "software development engineer": "software engineer", mle: "ml engineer",
};

/** Ways to be employed: not of the role, so they are named as not understood but cost no confidence. */
const employment = [
  "remote", "hybrid", "onsite", "on-site", "full time", "fulltime", "part time", "permanent", "temporary", "contract", "freelance",
  "m f d", "m w d", "f m d", "w m d", "m f x", "f m x", "m f", "all genders",
];

const longestPhrase = 3;
const canonical = new Map(Object.entries(spellings).map(([spelling, words]) => [phrase(wordsIn(spelling)), wordsIn(words).map(({ stem }) => stem)]));
const noise = new Set(employment.map((words) => phrase(wordsIn(words))));

/** Every word of the text but those that join others. */
export function wordsIn(text: string): Word[] {
  const all = [...text.matchAll(/[\p{L}\p{M}\p{N}]+[+#]*/gu)].map(({ 0: written, index: start }) =>
    ({ start, end: start + written.length, stem: plainWord(nameKey(written)) }));
  const words = all.filter(({ stem, end }) => !joining.has(stem) || text[end] === "-");
  return words.map((word, index) => ({ ...word, gap: text.slice(words[index - 1]?.end ?? 0, word.start) }));
}

function phrase(words: readonly Word[]): string {
  return words.map(({ stem }) => stem).join(" ");
}

/** The words in the spelling that counts, the longest phrases first. */
export function tokensOf(words: readonly Word[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at += tokens.at(-1)?.from.length ?? 1) {
    tokens.push(tokenAt(words.slice(at, at + longestPhrase)));
  }
  return tokens;
}

function tokenAt(words: readonly Word[]): Token {
  const apart = words.findIndex(({ gap }, index) => index > 0 && /[^\s-]/.test(gap));
  for (let from = words.slice(0, apart < 0 ? words.length : apart); ; from = from.slice(0, -1)) {
    const known = canonical.get(phrase(from));
    if (known || from.length === 1) return { words: known ?? from.map(({ stem }) => stem), from };
  }
}

/** Those of the words that only say how one is employed. */
export function noiseIn(words: readonly Word[]): Set<Word> {
  const starts = words.flatMap((_word, at) => [1, 2, 3].map((length) => words.slice(at, at + length)));
  return new Set(starts.filter((run) => noise.has(phrase(run))).flat());
}

/** All ways to write a word that counts, itself included. */
export function spellingsOf(word: string): string[] {
  return [word, ...[...canonical].filter(([, words]) => words.join(" ") === word).map(([spelling]) => spelling)];
}
