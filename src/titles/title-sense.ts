import { byCodePoint } from "../gap/by-name";
import { round6 } from "../gap/round";
import { groupBy } from "../group-by";
import { nameKey } from "../ontology/name-key";
import { curated, curatedFirst } from "../ontology/schemes";
import { type LevelName, LevelWords } from "./level-words";
import { type Ladder, type Place, placeOf } from "./place-title";
import { type ReadTitle, readTitle, type Vocabulary } from "./read-title";
import { type NameScore, scoreName } from "./score-name";
import type { Word } from "./title-words";
import { mayShareWords, type Titled, type TitledName, titledNames } from "./titled-names";

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

export interface Found extends Meaning, Omit<NameScore, "score"> {
  readonly scheme: string;
}

/** What a title means among some roles and families: the likely meanings, best first, and how it was read. */
export interface Sense {
  readonly found: readonly Found[];
  readonly read: ReadTitle;
}

const leastConfidence = 0.4;
/** The most that a title can earn which is not just a role's title or alias. */
const mostInferred = 0.95;
/** An alias of what is imported is one of many that its occupation is called by. */
const oneOfMany = 0.6;

/** Confidence is 1 for a role that bears just this name, else 0.95 × what their words have in common (`scoreName`) × how far the level agrees (`placeOf`); × 0.6 by an alias of what is imported. */
export function senseOf(title: string, { levels, ladders, roles }: Titles): Sense {
  const levelWords = new LevelWords(levels);
  const families = ladders.map(({ slug, name, scheme }) => ({ slug: null, names: [name], scheme, family: slug, level: null }));
  const isWorthwhile = mayShareWords(title);
  const names = [...roles, ...families].flatMap((titled) => titledNames(titled, levelWords, isWorthwhile));
  const read = readTitle(title, vocabularyOf(names, levelWords), levelWords);
  const inferred = names.flatMap((name) => inferences(name, read, levelWords, ladders));
  return { found: best([...borne(title, roles, read.words), ...inferred]), read };
}

function vocabularyOf(names: readonly TitledName[], levels: LevelWords): Vocabulary {
  return {
    stems: new Set([...names.flatMap(({ stems }) => stems), ...levels.stems]),
    words: new Set(names.flatMap(({ words }) => words)),
  };
}

function borne(title: string, roles: readonly Titled[], used: readonly Word[]): Found[] {
  const key = nameKey(title);
  return roles.flatMap(({ slug, names, family, level, scheme }) => {
    const index = names.findIndex((name) => nameKey(name) === key);
    return index < 0 ? [] : [{ role: slug, family, level, scheme, confidence: weightOf(scheme, index === 0), complete: true, used }];
  });
}

function weightOf(scheme: string, isOwn: boolean): number {
  return isOwn || scheme === curated ? 1 : oneOfMany;
}

function inferences(name: TitledName, read: ReadTitle, levels: LevelWords, ladders: readonly Ladder[]): Found[] {
  const { scheme } = name.of;
  return read.readings.flatMap((reading) => {
    const common = scoreName(name, reading, read);
    const place = common && placeOf(name, reading.said?.level ?? null, levels, ladders);
    if (!place) return [];
    const { agreement, ...rest } = place;
    const confidence = round6(mostInferred * common.score * agreement * weightOf(scheme, name.isOwn));
    return [{ ...rest, scheme, complete: common.complete, used: common.used, confidence }];
  });
}

/** The best of each place that is likely enough and not outdone. */
function best(found: readonly Found[]): Found[] {
  const sorted = byConfidence(found.filter(({ confidence }) => confidence >= leastConfidence));
  return [...groupBy(sorted, slugOf).values()]
    .flatMap(([first]) => first ?? [])
    .filter((one) => one.complete || !sorted.some((other) => outdoes(other, one)));
}

/** Most confident first; on ties the curated come first, then by slug. */
export function byConfidence(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => b.confidence - a.confidence || curatedFirst(a, b) || byCodePoint(slugOf(a), slugOf(b)));
}

/** "Software Engineer" is not part of "NLP Software Engineer": another candidate has those words as its whole name. */
export function outdoes(other: Found, one: Found): boolean {
  const has = new Set(other.used.map(({ start }) => start));
  return other.complete && other.confidence > one.confidence && one.used.every(({ start }) => has.has(start));
}

function slugOf({ role, family, level }: Meaning): string {
  return role ?? `${family} ${level}`;
}
