import { matchName, matchPart, type Match, namesNear } from "./match-name";
import type { NameKind, Names } from "./vocabulary";
import { slugOf } from "../draft/slug";
import { partsOfName, withoutAside } from "./wording";

/** A name of the document with the concepts that it means. */
export interface Matched {
  readonly kind: NameKind;
  /** The document's own name. */
  readonly name: string;
  readonly line: number;
  readonly matches: readonly Match[];
  /** Parts of the name that mean nothing known; the whole name where it is new. */
  readonly rest: readonly string[];
  /** Known names that look like a new one; first, with its score, the one that makes up most of it. */
  readonly near: readonly string[];
  /** The id that a new concept of this name would have. */
  readonly newSlug: string;
}

/**
 * Matches the name of a row: it means one concept, or at least some of its parts mean one. A concept whose name only makes up most of it
 * is no match: the name is new, and the concept stands beside it with its score, for a person to judge.
 */
export function matchRow(kind: NameKind, name: string, line: number, names: Names): Matched {
  const parts = partsOfName(name).map((part) => ({ part, found: matchName(part, names) }));
  const rest = parts.filter(({ found }) => found === null).map(({ part }) => part);
  const whole = matchName(name, names);
  if (whole) return matched(kind, name, line, [whole], [], names);
  const matches = parts.flatMap(({ found }) => (found ? [found] : []));
  return matches.length === 0 ? unmatched(kind, name, line, names) : matched(kind, name, line, matches, rest, names);
}

/** Matches a name that means one concept at most, as a product or a title does. */
export function matchWhole(kind: NameKind, name: string, line: number, names: Names): Matched {
  const whole = matchName(name, names);
  return whole ? matched(kind, name, line, [whole], [], names) : unmatched(kind, name, line, names);
}

function matched(kind: NameKind, name: string, line: number, all: readonly Match[], rest: readonly string[], names: Names): Matched {
  const matches = all.filter((one, index) => all.findIndex(({ slug }) => slug === one.slug) === index);
  return { kind, name, line, matches, rest, near: [], newSlug: newSlug(name, names) };
}

function unmatched(kind: NameKind, name: string, line: number, names: Names): Matched {
  const part = matchPart(name, names);
  const others = namesNear(name, names).filter((other) => other !== part?.name);
  return { kind, name, line, matches: [], rest: [name], near: [...(part ? [`${part.name} (${part.score})`] : []), ...others], newSlug: newSlug(name, names) };
}

function newSlug(name: string, { taken }: Names): string {
  const slug = slugOf(withoutAside(name));
  return taken.has(slug) ? `${slug}-new` : slug;
}
