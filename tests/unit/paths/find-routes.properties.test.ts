import fc from "fast-check";
import { buildSnapshot, type Snapshot, type SnapshotRows } from "../../../src/analysis/snapshot";
import { costOf } from "../../../src/paths/hop-weight";
import { findRolesWithin, findRoutes } from "../../../src/paths/find-routes";
import type { Move } from "../../../src/paths/moves";
import type { Origin } from "../../../src/analysis/origin";
import { hopsOf, type Route } from "../../../src/paths/route-graph";
import { TransitionKind } from "../../../src/ontology/vocabulary";
import { randomOntology, type Size } from "../../support/random-ontology";
import { type Answer, everyRoute, firstRoutes, type Question, readinessOf } from "./brute-force";

/** 11 roles, so that role-10 comes before role-2, as ids do; dense enough for dozens of routes between two. */
const size: Size = { families: 3, roles: 11, skills: 12, perRole: [1, 7], field: 12, near: 10, groups: 12, moves: 34 };
const role = fc.integer({ min: 0, max: size.roles - 1 }).map((n) => `role-${n}`);
const rows = fc.integer({ min: 0, max: 100_000 }).map((seed) => randomOntology(seed, size));
const held = fc.dictionary(fc.integer({ min: 0, max: size.skills - 1 }).map((n) => `skill-${n}`), fc.integer({ min: 1, max: 5 }), { maxKeys: 4 });
const from = fc.oneof<fc.Arbitrary<Question["from"]>[]>(role, role, held);
const usually = <T>(value: T, other: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
const question = fc
  .record({
    from,
    to: role,
    maxMoves: usually(Infinity, fc.integer({ min: 1, max: 5 })),
    minReadiness: usually<number | null>(null, fc.double({ min: 0, max: 0.4, noNaN: true })),
    kinds: usually<TransitionKind[] | null>(null, fc.subarray([...TransitionKind.options], { minLength: 1 })),
    through: usually<string[]>([], fc.uniqueArray(role, { minLength: 1, maxLength: 2 })),
    avoid: usually<string[]>([], fc.uniqueArray(role, { maxLength: 3 })),
    allowPayDrop: fc.boolean(),
  })
  .map((asked): Question => {
    const isEnd = (one: string) => one === asked.from || one === asked.to;
    const through = asked.through.filter((one) => !isEnd(one));
    return { ...asked, through, avoid: asked.avoid.filter((one) => !isEnd(one) && !through.includes(one)) };
  });
const count = fc.integer({ min: 1, max: 12 });

const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  law: (...values: Values) => void,
  numRuns = 300,
) => fc.assert(fc.property(...arbitraries, law), { numRuns, seed: 5 });

test("The best routes are those of trying every way there is, under any constraints", () => {
  const routesSeen = { some: 0, none: 0, unknownHop: 0, through: 0 };
  check([rows, question, count], (ontology, asked, most) => {
    const expected = asked.from === asked.to ? [] : everyRoute(ontology, asked).slice(0, most);
    expect(ask(ontology, asked, most)).toEqual(expected);
    routesSeen[expected.length > 0 ? "some" : "none"] += 1;
    if (expected.some(({ readiness }) => readiness.includes(null))) routesSeen.unknownHop += 1;
    if (expected.length > 1 && asked.through.length > 0) routesSeen.through += 1;
  }, 600);
  expect(Math.min(...Object.values(routesSeen))).toBeGreaterThan(20);
});

test("Routes are distinct, visit no role twice, and come in order of cost", () => check([rows, question], (ontology, asked) => {
  const routes = ask(ontology, asked, 20);
  const sequences = routes.map(({ roles }) => [...(typeof asked.from === "string" ? [asked.from] : []), ...roles]);
  expect(new Set(sequences.map((roles) => roles.join(" "))).size).toBe(routes.length);
  for (const roles of sequences) expect(new Set(roles).size).toBe(roles.length);
  expect(routes.map(({ cost }) => cost)).toEqual(routes.map(({ cost }) => cost).sort((a, b) => a - b));
}));

test("Asking for fewer routes gives the first of those that asking for more gives", () =>
  check([rows, question, count], (ontology, asked, most) => {
    expect(ask(ontology, asked, most)).toEqual(ask(ontology, asked, 20).slice(0, most));
  }));

test("The roles within some moves, their routes and their order are those of trying every way there is", () =>
  check([rows, from, fc.integer({ min: 1, max: 3 }), usually<number | null>(null, fc.constantFrom(0, 0.2, 0.5))],
    (ontology, from, moves, minReadiness) => {
      const snapshot = buildSnapshot(ontology);
      const found = findRolesWithin(snapshot, originIn(snapshot, from), moves, minReadiness);
      const expected = [...firstRoutes(ontology, from, moves)]
        .map(([slug, route]) => ({ slug, score: readinessOf(ontology, from, slug), route }))
        .filter(({ score }) => minReadiness === null || (score !== null && score >= minReadiness))
        .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.route.roles.length - b.route.roles.length || (a.slug < b.slug ? -1 : 1));
      expect(found.map(({ readiness, route }) => ({ slug: slugOf(snapshot, route.node), score: readiness.score, route: answer(snapshot, route) })))
        .toEqual(expected);
    }));

function ask(ontology: SnapshotRows, { from, to, kinds, through, avoid, allowPayDrop, minReadiness, maxMoves }: Question, most: number): Answer[] {
  const snapshot = buildSnapshot(ontology);
  const index = (slug: string) => snapshot.roleIndex.get(slug)!;
  const goal = { target: index(to), through: through.map(index), maxMoves };
  const filter = { kinds, avoid: new Set(avoid.map(index)), allowPayDrop, minReadiness };
  return findRoutes(snapshot, originIn(snapshot, from), goal, filter, most).map((route) => answer(snapshot, route));
}

function originIn(snapshot: Snapshot, from: Question["from"]): Origin {
  if (typeof from === "string") return { kind: "role", role: snapshot.roleIndex.get(from)! };
  return { kind: "held", levels: Object.entries(from).map(([skill, level]) => [snapshot.skillIndex.get(skill)!, level]) };
}

function answer(snapshot: Snapshot, route: Route<Move>): Answer {
  const moves = hopsOf(route);
  return {
    roles: moves.map(({ to }) => slugOf(snapshot, to)), transitions: moves.map(({ transition }) => transition?.slug ?? null),
    cost: Math.round(costOf(route.weight) * 1e6), readiness: moves.map(({ readiness }) => readiness),
  };
}

function slugOf(snapshot: Snapshot, role: number): string {
  return snapshot.roles[role]!.slug;
}
