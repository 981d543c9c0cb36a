import { curatedFirst } from "../ontology/schemes";
import { byNameAndId, type Candidate } from "./rank";
import { plainWords } from "./words";

/**
 * What type-ahead offers for words of which each may be only begun: names that begin with them first, then names that hold
 * them, then those of an alias; within each the curated, then the shorter, then by name and slug. All others are left out.
 */
export function suggested<C extends Candidate>(words: readonly string[], candidates: readonly C[]): C[] {
  return candidates
    .map((candidate) => ({ candidate, place: placeOf(words, candidate) }))
    .filter(({ place }) => place < 3)
    .sort((a, b) => a.place - b.place || byUse(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}

function placeOf(words: readonly string[], { name, aliases }: Candidate): number {
  const own = plainWords(name);
  if (own.join(" ").startsWith(words.join(" "))) return 0;
  if (begun(words, own)) return 1;
  return aliases.some((alias) => begun(words, plainWords(alias))) ? 2 : 3;
}

const begun = (words: readonly string[], of: readonly string[]): boolean => words.every((word) => of.some((one) => one.startsWith(word)));

function byUse(a: Candidate, b: Candidate): number {
  return curatedFirst(a, b) || a.name.length - b.name.length || byNameAndId(a, b);
}
