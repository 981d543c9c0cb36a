import { inWords } from "../../facts/claims";
import type { Said } from "./places";

type RowValue = string | number;

/** What one row may have said: its words, and the values that it gave; of others it kept silent. */
export interface Reading {
  readonly said: Said;
  readonly values: Readonly<Record<string, RowValue>>;
}

/** What the merged fact has in a field, and what else a row may have had there. */
export interface Field {
  readonly name: string;
  readonly merged: RowValue | undefined;
  readonly others: readonly RowValue[];
  /** Any text can stand there: one that lost is among the words. */
  readonly isFree?: boolean;
}

/** How far a search goes: the likely; all words and values that are told; the same of places that others speak of too; anything. */
export const depths = [0, 1, 2, 3] as const;
export type Depth = (typeof depths)[number];

/**
 * The rows that a voice may have been merged from, the likeliest first: one row of all its words; deeper, rows that end where a value is
 * told that lost, or a row of fewer words (the rest being of others); deepest, any values.
 */
export function readings(said: Said, fields: readonly Field[], depth: Depth): (readonly Reading[])[] {
  const parts = said.words === "" ? [] : said.words.split("; ");
  const shorter = Array.from({ length: parts.length }, (_, less) => parts.slice(0, parts.length - less - 1));
  const likely = choices(fields.map(({ name, merged }) => [name, [merged, undefined]]));
  const toldAfter = (words: readonly string[]) => choices(fields.map(({ name, merged, isFree }) => [name, [merged, undefined, ...(isFree ? parts.slice(words.length) : [])]]));
  const all = choices(fields.map(({ name, merged, others }) => [name, [merged, undefined, ...others]]));
  const told = (words: readonly string[], values: Reading["values"]): Reading => ({ said: { ...said, words: words.join("; ") }, values });
  const one = (words: readonly string[], some: readonly Reading["values"][]) => some.map((values) => [told(words, values)]);
  return [
    ...one(parts, likely),
    ...(depth > 0 ? [...split(parts, fields, told), ...shorter.flatMap((words) => [...one(words, toldAfter(words)), ...split(words, fields, told)])] : []),
    ...(depth > 2 ? [parts, ...shorter].flatMap((words) => one(words, all)) : []),
  ];
}

/** A row without words for the merged values, then one for each run of words that ends with values that lost. */
function split(parts: readonly string[], fields: readonly Field[], told: (words: readonly string[], values: Reading["values"]) => Reading): (readonly Reading[])[] {
  const lost = new Map(fields.flatMap(({ name, others }) => others.map((value) => [inWords(name, value), { [name]: value }] as const)));
  const merged = Object.fromEntries(fields.flatMap(({ name, merged: value }) => (value === undefined ? [] : [[name, value]])));
  const rows: { words: string[]; values: Reading["values"] }[] = [{ words: [], values: {} }];
  for (const part of parts) {
    const value = lost.get(part);
    const row = rows.at(-1) as (typeof rows)[number];
    if (value) row.values = { ...row.values, ...value };
    else if (Object.keys(row.values).length === 0) row.words.push(part);
    else rows.push({ words: [part], values: {} });
  }
  if (rows.every(({ values }) => Object.keys(values).length === 0)) return [];
  const own = rows.map(({ words, values }) => told(words, values));
  return [[told([], merged), ...own], own, rows.map(({ words, values }) => told(words, { ...merged, ...values }))];
}

type Choice = readonly [name: string, options: readonly (RowValue | undefined)[]];

function choices(fields: readonly Choice[]): Reading["values"][] {
  const [first, ...rest] = fields;
  if (first === undefined) return [{}];
  const [name, options] = first;
  return [...new Set(options)].flatMap((value) => choices(rest).map((others) => (value === undefined ? others : { [name]: value, ...others })));
}

/** One of each list, all ways to choose, those first that choose early. */
export function* combinations<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const furthest = lists.reduce((sum, list) => sum + list.length - 1, 0);
  for (let total = 0; total <= furthest; total += 1) yield* summingTo(total, lists);
}

function* summingTo<T>(total: number, lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  for (let index = 0; index <= Math.min(total, first.length - 1); index += 1) {
    for (const others of summingTo(total - index, rest)) yield [first[index] as T, ...others];
  }
}
