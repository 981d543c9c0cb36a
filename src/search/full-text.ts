import { nameKey } from "../ontology/name-key";
import { shortestWithTwo } from "./typo";
import { apart, telling, withoutAccents, type Word, wordsIn } from "./words";

/** Words of a text that a search looks at; the rest is passed over. */
export const mostWords = 20;
const longestWord = 60;
/** Of other words too few letters would be the beginning of anything. */
const shortestBeginning = 3;
const shortestName = 4;
const longestName = 60;
const fields = ["title", "name", "aliases"] as const;

/** The slips of the keyboard that a word of this length may have: none in short ones, for they would become others. */
export function slipsIn(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/** What must stand in a match as it is written, as "c++" must. */
export function literalsIn(text: string): string[] {
  return searched(text).flatMap(({ written, bare }) => (written === bare ? [] : [written]));
}

/** Lucene text that finds what holds all the words, the last also as a beginning; null when there is no word. */
export function allWords(text: string): string | null {
  return clauses(text, (word, isLast) => `+(${exactly(word, isLast)})`);
}

/** The same, where a slip of the keyboard in a name is forgiven. */
export function allWordsOrSlips(text: string): string | null {
  return clauses(text, (word, isLast) => `+(${exactly(word, isLast)} ${nearly(word)})`);
}

/** Lucene text that finds what holds any of the words, or a slip of one in a name; null when there is no word. */
export function anyWord(text: string): string | null {
  return clauses(text, (word, isLast) => `${exactly(word, isLast && word.bare.length >= shortestBeginning)} ${nearly(word)}`);
}

/** Lucene text that finds names near these words, for people to choose from; null when there is no word. */
export function nearWords(text: string): string | null {
  return clauses(text, (word) => nearly(word, Math.max(slipsIn(word.bare), Number(word.bare.length > 2))));
}

/** Lucene text that finds names in which each word begins one; each word in the name itself scores 1, in an alias next to nothing. */
export function beginnings(text: string): string | null {
  return clauses(text, ({ bare }) => `+(${wholeOrApart(bare, beginning)})`);
}

/**
 * Lucene text that finds whole names at most two signs away, hyphens as spaces, "&" also as "and"; null for a name that is
 * too short or too long to be taken for another.
 */
export function wholeNames(name: string): string | null {
  const key = nameKey(name).replace(/[-_\s]+/gu, " ");
  if (key.length < shortestName || key.length > longestName) return null;
  const forms = new Set([key.replace(/ ?& ?/gu, " and "), key.replace(/ and /gu, " & ")]);
  return [...forms].map((form) => `${form.replace(/[^\p{L}\p{N}]/gu, "\\$&")}~${form.length < shortestWithTwo ? 1 : 2}`).join(" ");
}

function clauses(text: string, clause: (word: Word, isLast: boolean) => string): string | null {
  const words = searched(text);
  return words.length === 0 ? null : words.map((word, index) => clause(word, index === words.length - 1)).join(" ");
}

/** The first words, each cut to what is bearable. */
function searched(text: string): Word[] {
  return telling(wordsIn(text), ({ bare }) => bare)
    .slice(0, mostWords)
    .map(({ written, bare }) => ({ written, bare: bare.slice(0, longestWord) }));
}

/** The index may hold "node.js" as one word or as two. */
function wholeOrApart(word: string, clause: (word: string) => string): string {
  const parts = apart(word);
  return parts.length === 1 ? clause(word) : `${clause(word)} (${parts.map((part) => `+(${clause(part)})`).join(" ")})`;
}

function exactly({ written, bare }: Word, isLast: boolean): string {
  return wholeOrApart(bare, (word) => `"${word}"`) + (isLast && written === bare ? ` ${bare}*` : "");
}

function nearly({ bare }: Word, slips = slipsIn(bare)): string {
  return fields.map((field) => `${field}:${slips === 0 ? `"${bare}"` : `${bare}~${slips}`}`).join(" ");
}

function beginning(word: string): string {
  const letters = [...withoutAccents(word)].map((letter) => (accented.has(letter) ? `[${letter}${accented.get(letter)}]` : letter));
  const expression = `/${letters.join("").replaceAll(".", "\\.")}.*/`;
  return `title:${expression} name:${expression} aliases:${expression}^0.01`;
}

/** Each Latin letter's accented forms: the index keeps accents. */
const accented = new Map<string, string>();
for (let code = 0xc0; code < 0x1f00; code++) {
  const letter = String.fromCodePoint(code);
  const plain = withoutAccents(letter);
  if (/^[a-z]$/.test(plain) && plain !== letter) accented.set(plain, (accented.get(plain) ?? "") + letter);
}
