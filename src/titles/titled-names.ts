import { mostWords } from "../search/full-text";
import type { LevelWords } from "./level-words";
import { spellingsOf, tokensOf, wordsIn } from "./title-words";

/** A role with its place; a family is one without slug and level. */
export interface Titled {
  readonly slug: string | null;
  readonly names: readonly string[];
  readonly scheme: string;
  readonly family: string | null;
  readonly level: string | null;
}

/** One name, taken apart. */
export interface TitledName {
  readonly of: Titled;
  /** Whether it is the title itself, no alias. */
  readonly isOwn: boolean;
  /** Its words as they are written. */
  readonly stems: readonly string[];
  /** What it says besides the level, each word once. */
  readonly words: readonly string[];
  /** Which of the words says what kind of job it is: the last one before a bracket or comma. */
  readonly head: string;
  readonly saysLevel: boolean;
}

/** All names of a role or family that are worth while, but those that say nothing beside the level. */
export function titledNames(of: Titled, levels: LevelWords, isWorthwhile: (name: string) => boolean): TitledName[] {
  return of.names.flatMap((name, index) => {
    if (!isWorthwhile(name)) return [];
    const written = wordsIn(name);
    const tokens = tokensOf(written);
    const said = of.level === null ? null : levels.waysToTake(levels.saidIn(tokens)).find((one) => one?.level.slug === of.level);
    const rest = tokens.filter((token) => !said?.tokens.includes(token));
    const aside = rest.findIndex((token, index) => index > 0 && /[(,]/.test(token.from[0]?.gap ?? ""));
    const head = (aside < 0 ? rest : rest.slice(0, aside)).at(-1)?.words.at(-1);
    const words = [...new Set(rest.flatMap((token) => token.words))];
    return head === undefined ? [] : [{ of, isOwn: index === 0, stems: written.map(({ stem }) => stem), words, head, saysLevel: said != null }];
  });
}

/**
 * Says quickly which names are not worth taking apart: those that cannot share two words with the title (or all, of fewer), as
 * too few of their words begin with the same letter. An occupation of O*NET has up to thousands of names.
 */
export function mayShareWords(title: string): (name: string) => boolean {
  const wanted = tokensOf(wordsIn(title).slice(0, mostWords)).flatMap(({ words, from }) =>
    words.map((word) => initials([...from.map(({ stem }) => stem), ...spellingsOf(word)].join(" "))));
  return (name) => {
    const own = initials(name);
    const shared = wanted.filter((letters) => letters.some((letter) => own.includes(letter))).length;
    return shared >= Math.min(2, wanted.length, own.length);
  };
}

function initials(text: string): string[] {
  return text.toLowerCase().match(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu) ?? [];
}
