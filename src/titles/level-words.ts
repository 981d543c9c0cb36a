import type { Level } from "../families/family.type";
import { type Token, tokensOf, wordsIn } from "./title-words";

/** What is needed of a level to find it in a title. */
export type LevelName = Pick<Level, "slug" | "name" | "track" | "rank" | "aliases">;

/** A level and the words of a title that say it. */
export interface SaidLevel {
  readonly level: LevelName;
  readonly tokens: readonly Token[];
  /** Beside a word a numeral is a grade within its level: "Senior Engineer II" is senior. */
  readonly isNumeral: boolean;
}

/** What numerals after a title mean: a rank for individuals. "L3" is none of them, as it is a different rank at each employer. */
const numerals = ["i", "ii", "iii", "iv", "v"];

/** The words of the graph's levels. */
export class LevelWords {
  private readonly phrases: readonly { readonly words: string; readonly length: number; readonly level: LevelName }[];

  constructor(private readonly levels: readonly LevelName[]) {
    this.phrases = levels
      .flatMap((level) => [level.name, ...level.aliases].map((name) => ({ level, tokens: tokensOf(wordsIn(name)) })))
      .map(({ level, tokens }) => ({ level, words: spelt(tokens), length: tokens.length }))
      .sort((a, b) => b.length - a.length);
  }

  /** The words of all levels as they are written. */
  get stems(): string[] {
    return this.levels.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(wordsIn).map(({ stem }) => stem);
  }

  /** The level of individuals at this rank. */
  ranked(rank: number): LevelName | null {
    return this.levels.find((level) => level.track === "INDIVIDUAL" && level.rank === rank) ?? null;
  }

  /** Whether two levels are next to each other on one track. */
  areNeighbours(slug: string, other: LevelName): boolean {
    return this.levels.some((level) => level.slug === slug && level.track === other.track && Math.abs(level.rank - other.rank) === 1);
  }

  /** Every level that is said, in order; the longest phrase counts. */
  saidIn(tokens: readonly Token[], at = 0): SaidLevel[] {
    if (at >= tokens.length) return [];
    const said = this.phraseAt(tokens, at) ?? this.numeralAt(tokens, at);
    return said ? [said, ...this.saidIn(tokens, at + said.tokens.length)] : this.saidIn(tokens, at + 1);
  }

  /**
   * The ways to take the levels that are said: none of them as a level ("Sales Manager" may be a role's name), one of them,
   * or all together, which is the level that they name as a whole ("Senior … Manager"), else the last word's ("Senior Staff").
   */
  waysToTake(said: readonly SaidLevel[]): (SaidLevel | null)[] {
    const tokens = said.flatMap((one) => one.tokens);
    const worded = said.filter(({ isNumeral }) => !isNumeral);
    const whole = this.phrases.find(({ words }) => words === spelt(tokens))?.level ?? (worded.at(-1) ?? said.at(-1))?.level;
    return [null, ...said, ...(whole && said.length > 1 ? [{ level: whole, tokens, isNumeral: false }] : [])];
  }

  private phraseAt(tokens: readonly Token[], at: number): SaidLevel | null {
    const found = this.phrases.find(({ words, length }) => words === spelt(tokens.slice(at, at + length)));
    return found ? { level: found.level, tokens: tokens.slice(at, at + found.length), isNumeral: false } : null;
  }

  /** A numeral counts at the end of a title or before a comma, a bracket and the like: not in "Web 3 Engineer". */
  private numeralAt(tokens: readonly Token[], at: number): SaidLevel | null {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const word = token?.words[0] ?? "";
    const ends = next === undefined || /\S/.test(next.from[0]?.gap ?? "");
    const level = at > 0 && ends ? this.ranked(numerals.indexOf(word) + 1 || (/^[1-5]$/.test(word) ? Number(word) : -1)) : null;
    return token && level ? { level, tokens: [token], isNumeral: true } : null;
  }
}

/** The words of tokens as one text. */
export function spelt(tokens: readonly Token[]): string {
  return tokens.flatMap(({ words }) => words).join(" ");
}
