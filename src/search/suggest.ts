import { curated, curatedFirst } from "../ontology/schemes";
import { byNameAndId, type Candidate } from "./rank";
import { plainWords } from "./words";

/**
 * What type-ahead offers for words of which each may be only begun: what bears just this name or alias first, then names that begin with them, names that hold
 * them, then those of an alias; within each the shorter, then by name and slug. Ours come before what is imported, but for what has just this as its own name.
 * All others are left out.
 */
export function suggested<C extends Candidate>(words: readonly string[], candidates: readonly C[]): C[] {
  return candidates
    .map((candidate) => ({ candidate, place: placeOf(words, candidate) }))
    .filter(({ place }) => place !== null)
    .sort((a, b) => Number(a.place) - Number(b.place) || byUse(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}

const places = 4;

function placeOf(words: readonly string[], { name, aliases, scheme }: Candidate): number | null {
  const own = plainWords(name);
  const place = placeAmong(words, own, aliases.map(plainWords));
  const isJustThis = own.join(" ") === words.join(" ");
  return place === null || scheme === curated || isJustThis ? place : places + place;
}

function placeAmong(words: readonly string[], own: readonly string[], others: readonly string[][]): number | null {
  if ([own, ...others].some((name) => name.join(" ") === words.join(" "))) return 0;
  if (own.join(" ").startsWith(words.join(" "))) return 1;
  if (begun(words, own)) return 2;
  return others.some((alias) => begun(words, alias)) ? 3 : null;
}

const begun = (words: readonly string[], of: readonly string[]): boolean => words.every((word) => of.some((one) => one.startsWith(word)));

function byUse(a: Candidate, b: Candidate): number {
  return curatedFirst(a, b) || a.name.length - b.name.length || byNameAndId(a, b);
}
