import { byCodePoint } from "../gap/by-name";
import { round6 } from "../gap/round";
import { groupBy } from "../group-by";
import { nameKey } from "../ontology/name-key";
import { curatedFirst } from "../ontology/schemes";
import { type LevelName, LevelWords } from "./level-words";
import { type Ladder, type Place, placeOf } from "./place-title";
import { type ReadTitle, readTitle, type Vocabulary, writtenWords } from "./read-title";
import { type NameScore, scoreName } from "./score-name";
import type { Word } from "./title-words";
import { type Titled, mayShareWords, type TitledName, titledNames } from "./titled-names";

/** What the graph has that a title may mean; `roles` are those that have most in common with it. */
export interface Titles {
  readonly levels: readonly LevelName[];
  readonly ladders: readonly Ladder[];
  readonly roles: readonly Titled[];
}

/** Slugs of what a title means; `role` is null where the family has no role at the level. */
export interface Meaning extends Omit<Place, "agreement"> {
  readonly confidence: number;
}

export interface Understanding {
  readonly candidates: readonly Meaning[];
  readonly unrecognised: readonly string[];
  /** Whether any of the unrecognised says more than how one is employed. */
  readonly isStrange: boolean;
}

interface Found extends Meaning, Omit<NameScore, "score"> {
  readonly scheme: string;
}

const mostCandidates = 5;
const leastConfidence = 0.4;
/** The most that a title can earn which is not just a role's title or alias. */
const mostInferred = 0.95;

/**
 * What a title means, best first. Confidence is 1 for a role that bears just this name, else 0.95 × what their words have
 * in common (`scoreName`) × how far the level agrees (`placeOf`). A word is unrecognised when no candidate makes use of it.
 */
export function understandTitle(title: string, { levels, ladders, roles }: Titles): Understanding {
  const levelWords = new LevelWords(levels);
  const families = ladders.map(({ slug, name, scheme }) => ({ slug: null, names: [name], scheme, family: slug, level: null }));
  const isWorthwhile = mayShareWords(title);
  const names = [...roles, ...families].flatMap((titled) => titledNames({ ...titled, names: titled.names.filter(isWorthwhile) }, levelWords));
  const read = readTitle(title, vocabularyOf(names, levelWords), levelWords);
  const inferred = names.flatMap((name) => inferences(name, read, levelWords, ladders));
  const found = best([...borne(title, roles, read.words), ...inferred]);
  const used = new Set(found.flatMap((one) => one.used));
  const unused = read.words.filter((word) => !used.has(word));
  return {
    candidates: found.map(({ role, family, level, confidence }) => ({ role, family, level, confidence })),
    unrecognised: writtenWords(title, read.words, (word) => !used.has(word)),
    isStrange: unused.some((word) => !read.noise.has(word)),
  };
}

function vocabularyOf(names: readonly TitledName[], levels: LevelWords): Vocabulary {
  return {
    stems: new Set([...names.flatMap(({ stems }) => stems), ...levels.stems]),
    words: new Set(names.flatMap(({ words }) => words)),
  };
}

function borne(title: string, roles: readonly Titled[], used: readonly Word[]): Found[] {
  const key = nameKey(title);
  const bearers = roles.filter(({ names }) => names.some((name) => nameKey(name) === key));
  return bearers.map(({ slug, family, level, scheme }) => ({ role: slug, family, level, scheme, confidence: 1, complete: true, used }));
}

function inferences(name: TitledName, read: ReadTitle, levels: LevelWords, ladders: readonly Ladder[]): Found[] {
  return read.readings.flatMap((reading) => {
    const common = scoreName(name, reading, read);
    const place = common && placeOf(name, reading.said?.level ?? null, levels, ladders);
    if (!place) return [];
    const { agreement, ...rest } = place;
    return [{ ...rest, scheme: name.of.scheme, complete: common.complete, used: common.used, confidence: round6(mostInferred * common.score * agreement) }];
  });
}

/** The best of each place that is likely enough and not outdone; on ties the curated come first, then by slug. */
function best(found: readonly Found[]): Found[] {
  const sorted = found
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((a, b) =>
      b.confidence - a.confidence || curatedFirst(a, b) || byCodePoint(slugOf(a), slugOf(b)));
  return [...groupBy(sorted, slugOf).values()]
    .flatMap(([first]) => first ?? [])
    .filter((one) => one.complete || !sorted.some((other) => outdoes(other, one)))
    .slice(0, mostCandidates);
}

/** "Software Engineer" is not part of "NLP Software Engineer": another candidate has those words as its whole name. */
function outdoes(other: Found, one: Found): boolean {
  return other.complete && other.confidence > one.confidence && one.used.every((word) => other.used.includes(word));
}

function slugOf({ role, family, level }: Meaning): string {
  return role ?? `${family} ${level}`;
}
