import { Profile } from "../../../src/analysis/profile";
import { buildSnapshot, type Snapshot, type SnapshotRows } from "../../../src/analysis/snapshot";
import { Prospects } from "../../../src/matching/prospects";
import { Ranking } from "../../../src/matching/rank-roles";

/** Levels by skill. */
export type Held = Readonly<Record<string, number>>;

/** Roles as `{ analyst: { sql: [weight, need] } }`; curated, but for a slug with the scheme and a colon before it. */
export type Roles = Readonly<Record<string, Readonly<Record<string, readonly [weight: number, need: number]>>>>;

/** Only what matching looks at; `related` are pairs of skills. A skill's name is its slug read backwards, so that the two sort differently. */
export function ontology(roles: Roles, related: readonly (readonly [string, string])[] = []): Snapshot {
  const skills = new Set([...Object.values(roles).flatMap(Object.keys), ...related.flat()]);
  const rows: SnapshotRows = {
    revision: 1, broader: [], transitions: [], exact: [], close: [],
    related: related.map(([skill, other]) => ({ skill, other })),
    skills: [...skills].map((slug) => ({ slug, name: [...slug].reverse().join("") })),
    roles: Object.entries(roles).map(([slug, asked]) => ({
      slug, scheme: slug.includes(":") ? slug.slice(0, slug.indexOf(":")) : "curated", family: null, documented: true, pay: [],
      requirements: Object.entries(asked).map(([skill, [weight, need]]) => ({ skill, weight, need })),
    })),
  };
  return buildSnapshot(rows);
}

export function profileWith(snapshot: Snapshot, held: Held): Profile {
  return new Profile(snapshot).hold(Object.entries(held).map(([slug, level]) => [snapshot.skillIndex.get(slug) ?? -1, level]));
}

/** Someone's matches, best first, and what they should learn next for a role, by its slug. */
export function person(snapshot: Snapshot, held: Held, selection: ReadonlySet<string> | null = null) {
  const profile = profileWith(snapshot, held);
  const ranking = new Ranking(snapshot, profile, selection);
  const prospects = new Prospects(snapshot, profile, ranking);
  const learnNext = (slug: string) =>
    prospects.learnNext(snapshot.roleIndex.get(slug) ?? -1).map(({ slug, gain, openedSlugs }) => ({ slug, gain, opens: openedSlugs }));
  return { matches: ranking.first(Infinity), first: (count: number) => ranking.first(count), learnNext };
}
