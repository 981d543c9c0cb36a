import fc from "fast-check";
import { buildSnapshot, type SnapshotRows } from "../../../src/analysis/snapshot";
import { changesOf, openedBy } from "../../../src/matching/what-if";
import { small, randomOntology, withTaxonomies } from "../../support/random-ontology";
import { isSame } from "../overlap/by-definition";
import { type Held, person, profileWith } from "./people";

const rows = fc.integer({ min: 0, max: 100_000 }).map((seed) => (seed % 2 === 0 ? randomOntology(seed) : withTaxonomies(randomOntology(seed))));
const skill = fc.integer({ min: 0, max: small.skills - 1 }).map((n) => `skill-${n}`);
const role = fc.integer({ min: 0, max: small.roles - 1 }).map((n) => `role-${n}`);
const held = fc.dictionary(skill, fc.integer({ min: 1, max: 5 }), { maxKeys: 9 });
const selection = fc.option(fc.uniqueArray(role).map((slugs) => new Set(slugs)));

const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  law: (...values: Values) => void,
) => fc.assert(fc.property(...arbitraries, law), { numRuns: 300, seed: 17 });

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const union = (some: Held, more: Held): Held =>
  Object.fromEntries(Object.keys({ ...some, ...more }).map((slug) => [slug, Math.max(some[slug] ?? 0, more[slug] ?? 0)]));

/** The readiness for one role, weighed from nothing. */
type ReadinessOf = (skills: Held, slug: string) => number;
function readinessIn(rows: SnapshotRows): ReadinessOf {
  const snapshot = buildSnapshot(rows);
  return (skills, slug) => profileWith(snapshot, skills).readiness(snapshot.roleIndex.get(slug) ?? -1) as number;
}

type RoleRow = SnapshotRows["roles"][number];

/** What learning a skill is worth, by the definition: role for role that asks for it or its equal, each time from nothing. */
function naiveGain(rows: SnapshotRows, roles: readonly RoleRow[], reach: readonly RoleRow[], skills: Held, skill: string, readinessOf: ReadinessOf) {
  const now = (role: RoleRow) => readinessOf(skills, role.slug);
  const then = (role: RoleRow) => {
    const need = role.requirements.find((one) => isSame(one.skill, skill, rows))?.need;
    return need === undefined ? now(role) : readinessOf(union(skills, { [skill]: need }), role.slug);
  };
  const opened = roles.filter((role) => now(role) < 0.45 && then(role) >= 0.45);
  return {
    gain: rounded(reach.map((role) => then(role) - now(role)).reduce((sum, rise) => sum + rise, 0)),
    opens: opened.sort((a, b) => then(b) - then(a) || (a.slug < b.slug ? -1 : 1)).map(({ slug }) => slug),
  };
}

test("Matches are the roles that pass and are known, in their order, on random ontologies", () => check([rows, held, selection], (rows, skills, among) => {
  const { matches } = person(buildSnapshot(rows), skills, among);
  const known = rows.roles.filter(({ slug, requirements }) => requirements.length > 0 && (among?.has(slug) ?? true));
  expect(matches.map(({ slug }) => slug).sort()).toEqual(known.map(({ slug }) => slug).sort());
  const isCurated = (slug: string) => rows.roles.some((row) => row.slug === slug && row.scheme === "curated");
  const keys = matches.map(({ slug, readiness, effort }) => [-readiness.score, effort, isCurated(slug) ? 0 : 1, slug] as const);
  const inOrder = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : 1));
  expect(keys).toEqual(inOrder);
}));

test("The first of the matches are the beginning of all of them, on random ontologies", () => check([rows, held, selection, fc.integer({ min: 0, max: 30 })], (rows, skills, among, count) => {
  const { matches, first } = person(buildSnapshot(rows), skills, among);
  expect(first(count)).toEqual(matches.slice(0, count));
}));

test("Each match is weighed as the role is by itself, on random ontologies", () => check([rows, held], (rows, skills) => {
  const snapshot = buildSnapshot(rows);
  const profile = profileWith(snapshot, skills);
  for (const { index, readiness, effort } of person(snapshot, skills).matches) {
    expect({ readiness, effort }).toEqual({ readiness: profile.weighed(index), effort: profile.effort(index) });
  }
}));

test("What to learn next is what trying every skill on every role finds, on random ontologies", () => check([rows, held, selection], (rows, skills, among) => {
  const { matches, learnNext } = person(buildSnapshot(rows), skills, among);
  const readinessOf = readinessIn(rows);
  const roles = matches.map(({ slug }) => rows.roles.find((row) => row.slug === slug) as RoleRow);
  const unready = roles.filter(({ slug }) => readinessOf(skills, slug) < 1);
  const near = unready.filter(({ slug }) => readinessOf(skills, slug) >= 0.45);
  const reach = near.length >= 5 ? near : unready.slice(0, 5);
  for (const role of roles) {
    const heldOf = (skill: string) => Math.max(0, ...Object.entries(skills).map(([one, level]) => (isSame(one, skill, rows) ? level : 0)));
    const lacking = role.requirements.filter(({ skill, need }) => heldOf(skill) < need);
    const tried = lacking.map(({ skill }) => ({ slug: skill, ...naiveGain(rows, roles, reach, skills, skill, readinessOf) }));
    const nameOf = (slug: string) => rows.skills.find((one) => one.slug === slug)?.name ?? "";
    tried.sort((a, b) => b.gain - a.gain || (nameOf(a.slug) < nameOf(b.slug) ? -1 : 1));
    expect(learnNext(role.slug)).toEqual(tried.slice(0, 3));
  }
}));

test("What changes is what weighing each role twice finds, on random ontologies", () => check([rows, held, held], (rows, skills, learned) => {
  const [before, after] = [skills, union(skills, learned)].map((each) => person(buildSnapshot(rows), each).matches);
  const readinessOf = readinessIn(rows);
  const all = rows.roles.filter(({ requirements }) => requirements.length > 0)
    .map(({ slug }) => ({ slug, before: readinessOf(skills, slug), after: readinessOf(union(skills, learned), slug) }));
  const changed = all.filter((one) => one.before !== one.after)
    .sort((a, b) => rounded(b.after - b.before) - rounded(a.after - a.before) || (a.slug < b.slug ? -1 : 1));
  expect(changesOf(before!, after!).map(({ slug, before, after }) => ({ slug, before, after }))).toEqual(changed);
  expect(openedBy(before!, after!).map(({ slug }) => slug).sort()).toEqual(all.filter((one) => one.before < 0.45 && one.after >= 0.45).map(({ slug }) => slug).sort());
}));

test("More skills, or more of one, never lower a match, and never raise its effort", () => check([rows, held, held], (rows, skills, more) => {
  const snapshot = buildSnapshot(rows);
  const after = new Map(person(snapshot, union(skills, more)).matches.map((match) => [match.slug, match]));
  for (const { slug, readiness, effort } of person(snapshot, skills).matches) {
    expect(after.get(slug)?.readiness.score).toBeGreaterThanOrEqual(readiness.score);
    expect(after.get(slug)?.effort).toBeLessThanOrEqual(effort);
  }
}));

test("With nothing to learn, or only what is held already, nothing changes", () => check([rows, held], (rows, skills) => {
  const [before, after] = [skills, union(skills, skills)].map((each) => person(buildSnapshot(rows), each).matches);
  expect([changesOf(before!, after!), openedBy(before!, after!)]).toEqual([[], []]);
}));

test("Asking what to learn next leaves someone as they are", () => check([rows, held, role, role], (rows, skills, one, other) => {
  const asked = person(buildSnapshot(rows), skills);
  asked.learnNext(one);
  expect(asked.learnNext(other)).toEqual(person(buildSnapshot(rows), skills).learnNext(other));
}));
