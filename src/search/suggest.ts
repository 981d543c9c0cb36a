import { curatedFirst } from "../ontology/schemes";
import { byNameAndId, type Candidate } from "./rank";
import { plainWords } from "./words";

/**
 * What type-ahead offers for words of which each may be only begun: what bears just this name or alias first, then names that begin with them, names that hold
 * them, then those of an alias; within each the curated, then the shorter, then by name and slug. All others are left out.
 */
export function suggested<C extends Candidate>(words: readonly string[], candidates: readonly C[]): C[] {
  return candidates
    .map((candidate) => ({ candidate, place: placeOf(words, candidate) }))
    .filter(({ place }) => place < 4)
    .sort((a, b) => a.place - b.place || byUse(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}

function placeOf(words: readonly string[], { name, aliases }: Candidate): number {
  const own = plainWords(name);
  const others = aliases.map(plainWords);
  if ([own, ...others].some((name) => name.join(" ") === words.join(" "))) return 0;
  if (own.join(" ").startsWith(words.join(" "))) return 1;
  if (begun(words, own)) return 2;
  return others.some((alias) => begun(words, alias)) ? 3 : 4;
}

const begun = (words: readonly string[], of: readonly string[]): boolean => words.every((word) => of.some((one) => one.startsWith(word)));

function byUse(a: Candidate, b: Candidate): number {
  return curatedFirst(a, b) || a.name.length - b.name.length || byNameAndId(a, b);
}
