import { curated } from "../ontology/schemes";
import { writtenWords } from "./read-title";
import { byConfidence, type Found, type Meaning, outdoes, type Sense, senseOf, type Titles } from "./title-sense";

/** What a title means among the roles of one origin. */
export interface Likely {
  readonly candidates: readonly Meaning[];
  /** Whether any word that they leave out says more than how one is employed. */
  readonly isStrange: boolean;
}

export interface Understanding {
  readonly candidates: readonly Meaning[];
  readonly unrecognised: readonly string[];
  /** What it means among the curated roles: the same, whatever is imported. */
  readonly ours: Likely;
  /** What it means among the imported ones. */
  readonly others: Likely;
}

const mostCandidates = 5;

/**
 * What a title means, best first: what it means among the curated roles, and among the imported as many as these leave room for. A word
 * is unrecognised when no candidate makes use of it.
 */
export function understandTitle(title: string, titles: Titles): Understanding {
  const ours = senseOf(title, among(titles, (scheme) => scheme === curated));
  const others = senseOf(title, among(titles, (scheme) => scheme !== curated));
  const first = ours.found.slice(0, mostCandidates);
  const more = others.found.filter((one) => one.complete || !first.some((other) => outdoes(other, one)));
  const found = byConfidence([...first, ...more.slice(0, mostCandidates - first.length)]);
  const used = usedBy(found);
  return {
    candidates: found.map(meaningOf),
    unrecognised: writtenWords(title, ours.read.words, ({ start }) => !used.has(start)),
    ours: likely({ ...ours, found: first }),
    others: likely({ ...others, found: others.found.slice(0, mostCandidates) }),
  };
}

function among({ levels, ladders, roles }: Titles, isMeant: (scheme: string) => boolean): Titles {
  return {
    levels,
    ladders: ladders.filter(({ scheme }) => isMeant(scheme)),
    roles: roles.filter(({ scheme }) => isMeant(scheme)),
  };
}

function likely({ found, read }: Sense): Likely {
  const used = usedBy(found);
  return { candidates: found.map(meaningOf), isStrange: read.words.some((word) => !used.has(word.start) && !read.noise.has(word)) };
}

function usedBy(found: readonly Found[]): Set<number> {
  return new Set(found.flatMap((one) => one.used.map(({ start }) => start)));
}

function meaningOf({ role, family, level, confidence }: Found): Meaning {
  return { role, family, level, confidence };
}
