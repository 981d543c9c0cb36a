import { withoutAside } from "../documents/names/wording";
import { groupBy } from "../group-by";
import { matchable, type Matchable } from "../ontology/external-ids";
import { nameKey } from "../ontology/name-key";
import { spellingOf } from "../search/spelling";
import type { MatchSeed, Seeds } from "../seeds/seed-shapes";
import type { Taxonomy } from "./taxonomy";

/** A role, skill or tool, of ours or of a taxonomy. */
export interface Concept {
  readonly kind: Matchable;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
}

/** A concept of a taxonomy that one of ours may match, with the two names that met. */
export interface Candidate {
  readonly theirs: Concept;
  readonly relation: "EXACT" | "CLOSE";
  readonly met: Meeting;
}

export interface Proposal {
  readonly ours: Concept;
  /** Those that may be the same come first. */
  readonly candidates: readonly Candidate[];
}

interface Meeting {
  readonly ourName: string;
  readonly theirName: string;
  /** How many concepts of theirs are called so. */
  readonly sharedBy: number;
}

interface Calling {
  readonly concept: Concept;
  readonly text: string;
  readonly isName: boolean;
}

/**
 * What of ours may match what of theirs, by names and aliases in any spelling, but for the pairs that were reviewed. Two of one name are
 * taken for the same where nothing else is; whatever an alias tells is close at most.
 */
export function proposeMatches(ours: readonly Concept[], theirs: readonly Concept[], reviewed: readonly MatchSeed[]): Proposal[] {
  const named = groupBy(theirs.flatMap(callings), keyOf);
  const judged = new Set(reviewed.map((match) => `${match.ours} ${match.theirs}`));
  const pairs = ours.flatMap((concept) => pairsOf(concept, named)).filter((pair) => !judged.has(`${globalId(pair.ours)} ${pair.theirs.id}`));
  const isOnly = onlyPairs(pairs, reviewed);
  return [...groupBy(pairs, (pair) => pair.ours)].map(([concept, own]) => {
    const candidates = own.map((pair) => ({ theirs: pair.theirs, relation: pair.isNamedSame && isOnly(pair) ? "EXACT" as const : "CLOSE" as const, met: pair.met }));
    return { ours: concept, candidates: candidates.sort((a, b) => Number(b.relation === "EXACT") - Number(a.relation === "EXACT")) };
  });
}

/** The id that a match names ours by. */
export const globalId = ({ kind, id }: Concept): string => `${kind}:${id}`;

interface Pair {
  readonly ours: Concept;
  readonly theirs: Concept;
  readonly isNamedSame: boolean;
  readonly met: Meeting;
}

/** Each concept of theirs once, by the first of our names that it shares. */
function pairsOf(ours: Concept, named: ReadonlyMap<string, readonly Calling[]>): Pair[] {
  const all = callings(ours).flatMap((our) => {
    const called = named.get(keyOf(our)) ?? [];
    const sharedBy = new Set(called.map(({ concept }) => concept)).size;
    return called.map((their) => ({
      ours, theirs: their.concept, isNamedSame: our.isName && their.isName, met: { ourName: our.text, theirName: their.text, sharedBy },
    }));
  });
  return [...groupBy(all, ({ theirs }) => theirs).values()].flatMap(([first]) => first ?? []);
}

/** Names first; a name counts also without what stands in brackets. */
function callings(concept: Concept): Calling[] {
  const names = new Set([concept.name, withoutAside(concept.name)]);
  return [
    ...[...names].map((text) => ({ concept, text, isName: true })),
    ...concept.aliases.map((text) => ({ concept, text, isName: false })),
  ];
}

/** Roles meet roles; skills and tools meet either, as a taxonomy may take for a skill what is a tool of ours. */
function keyOf({ concept, text }: Calling): string {
  return `${concept.kind === "Role" ? "role" : "skill"} ${spellingOf(text) ?? nameKey(text)}`;
}

/** Tells the pairs of which neither end has another one, reviewed or proposed, that it would be the same as. */
function onlyPairs(pairs: readonly Pair[], reviewed: readonly MatchSeed[]): (pair: Pair) => boolean {
  const same = [
    ...reviewed.filter(({ relation }) => relation === "EXACT").map(({ ours, theirs }) => ends(ours, theirs)),
    ...pairs.filter(({ isNamedSame }) => isNamedSame).map(({ ours, theirs }) => ends(globalId(ours), theirs.id)),
  ];
  const byEnd = groupBy(same.flat(), (end) => end);
  return ({ ours, theirs }) => ends(globalId(ours), theirs.id).every((end) => byEnd.get(end)?.length === 1);
}

/** One of theirs can be the same as one of each kind of ours. */
const ends = (ours: string, theirs: string): readonly string[] => [ours, `${ours.slice(0, ours.indexOf(":"))} ${theirs}`];

/** The roles, skills and tools of the seeds, in the order of their files. */
export function ourConcepts({ roles, skills, tools }: Seeds): Concept[] {
  return [
    ...skills.map(({ id, name, aliases, description = "" }) => ({ kind: "Skill" as const, id, name, aliases, description })),
    ...tools.map(({ id, name, aliases }) => ({ kind: "Tool" as const, id, name, aliases, description: "" })),
    ...roles.map(({ id, title, aliases, summary = "" }) => ({ kind: "Role" as const, id, name: title, aliases, description: summary })),
  ];
}

/** The roles, skills and tools of a taxonomy, without groups, which are nothing to match. */
export async function theirConcepts(taxonomy: Taxonomy): Promise<Concept[]> {
  const concepts: Concept[] = [];
  for (const kind of matchable) {
    for await (const { id, properties } of taxonomy.nodes(kind)) {
      const { name, title = name, aliases, description, summary = description, group = false } = properties;
      if (!group) concepts.push({ kind, id, name: String(title), aliases: aliases as readonly string[], description: String(summary ?? "") });
    }
  }
  return concepts;
}
