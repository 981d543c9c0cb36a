import { OverlapMetric } from "../../../src/ontology/vocabulary";
import { pairsOf } from "../../../src/overlap/compare-roles";
import { Comparison } from "../../../src/overlap/comparison";
import type { Role } from "../../../src/roles/role.type";
import { named, role, tiny } from "./tiny";

/*
 *   x = weight × need / 5    Python  SQL  ETL  ML  Cloud    Σ
 *   analyst                  3       2    1    –   –        6
 *   builder                  1       2    –    3   1        7
 *   carrier                  –       –    1    –   –        1
 *   expert (esco)            –       2    –    –   –        2
 *   newcomer                 nothing is known
 */
const snapshot = tiny({
  analyst: { needs: { Python: [3, 5], SQL: [2, 5], ETL: [1, 5] } },
  builder: { needs: { ML: [3, 5], Python: [1, 5], SQL: [2, 5], Cloud: [1, 5] } },
  carrier: { needs: { ETL: [1.25, 4] } },
  expert: { scheme: "esco", needs: { SQL: [2.5, 4] } },
  newcomer: { needs: {} },
});
const [analyst, builder, carrier, expert, newcomer] = ["analyst", "builder", "carrier", "expert", "newcomer"].map((slug) => role(snapshot, slug)) as
  [number, number, number, number, number];
const between = (metric: OverlapMetric, a: number, b: number) => new Comparison(snapshot, metric, [a, b]).scores(a, [b])[0];

/*
 * Analyst and builder share Python (3 and 1) and SQL (2 and 2). Of the three curated roles of which something is known, two need Python,
 * two SQL, two ETL, one ML, one Cloud: idf = ln(1 + 3/2) = 0.9162907 for the first three, ln(1 + 3/1) = 1.3862944 for the others.
 *   dot       = (3·1 + 2·2) · 0.9162907² = 7 · 0.8395887 = 5.8771209
 *   ‖analyst‖ = √((9 + 4 + 1) · 0.8395887) = √11.7542418 = 3.4284459
 *   ‖builder‖ = √((1 + 4) · 0.8395887 + (9 + 1) · 1.9218121) = √23.4160641 = 4.8390148
 */
const worked: readonly [metric: OverlapMetric, how: string, score: number, contributions: readonly [name: string, score: number][]][] = [
  ["JACCARD", "2 of 5 skills", 0.4, [["Python", 0.2], ["SQL", 0.2]]],
  ["WEIGHTED_JACCARD", "(1 + 2) / (3 + 2 + 1 + 3 + 1)", 0.3, [["SQL", 0.2], ["Python", 0.1]]],
  ["COSINE", "5.8771209 / (3.4284459 · 4.8390148)", 0.35425, [["SQL", 0.202429], ["Python", 0.151822]]],
  ["OVERLAP_COEFFICIENT", "2 of the analyst's 3 skills", 0.666667, [["Python", 0.333333], ["SQL", 0.333333]]],
  ["CONTAINMENT", "(1 + 2) / (3 + 2 + 1)", 0.5, [["SQL", 0.333333], ["Python", 0.166667]]],
];

test.each(worked)("%s: %s is %d, and the shared skills say what each adds", (metric, _how, score, contributions) => {
  expect(between(metric, analyst, builder)).toBe(score);
  const told = named(snapshot, new Comparison(snapshot, metric, [analyst, builder]).contributions(analyst, builder));
  expect(told.map(({ skill, score: part }) => [skill, part])).toEqual(contributions);
});

test("Containment has a direction: the analyst has 3 of the builder's 7", () => {
  expect(between("CONTAINMENT", builder, analyst)).toBe(0.428571);
});

test("A role that needs no more than another, of no more skills, is wholly contained in it", () => {
  expect([between("CONTAINMENT", carrier, analyst), between("CONTAINMENT", analyst, carrier)]).toEqual([1, 0.166667]);
});

/*
 * With the ESCO role four are counted, three of which need SQL: idf = ln(1 + 4/3) = 0.8472979 for SQL, ln(1 + 4/2) = 1.0986123 for Python and ETL.
 *   cosine = 2 · 2 · 0.7179137 / (√((9 + 1) · 1.2069490 + 4 · 0.7179137) · √(4 · 0.7179137)) = 1.6945958 / √14.9411448
 */
test("How rare a skill is, is counted in the schemes of the roles asked", () => {
  expect(between("COSINE", analyst, expert)).toBe(0.438404);
});

test.each(OverlapMetric.options)("%s: a role of which nothing is known scores 0 with all, itself included", (metric) => {
  expect(new Comparison(snapshot, metric, [newcomer]).scores(newcomer, [newcomer, analyst])).toEqual([0, 0]);
  expect(new Comparison(snapshot, metric, [analyst]).scores(analyst, [newcomer, analyst])).toEqual([0, 1]);
});

test("What only one needs comes by need, then by name", () => {
  const comparison = new Comparison(snapshot, "JACCARD", [analyst, builder]);
  expect(named(snapshot, comparison.only(builder, analyst)).map(({ skill }) => skill)).toEqual(["ML", "Cloud"]);
  expect(named(snapshot, comparison.only(builder, newcomer)).map(({ skill }) => skill)).toEqual(["ML", "SQL", "Cloud", "Python"]);
});

// Expert and analyst share SQL, carrier and analyst ETL; the other pairs score 0. Ids: analyst, carrier, expert, newcomer.
test.each([
  ["WEIGHTED_JACCARD", [ // 2/6, 1/6
    "expert analyst", "carrier analyst", "carrier expert", "carrier newcomer", "expert newcomer", "newcomer analyst",
  ]],
  ["CONTAINMENT", [ // 1/1, 2/2, 2/6, 1/6
    "carrier analyst", "expert analyst", "analyst expert", "analyst carrier", "analyst newcomer", "carrier expert", "carrier newcomer",
    "expert carrier", "expert newcomer", "newcomer analyst", "newcomer carrier", "newcomer expert",
  ]],
] as const)("%s: pairs keep the order asked for, or go both ways; they come by score, then by ids", (metric, wanted) => {
  const indexes = [carrier, expert, newcomer, analyst];
  const comparison = new Comparison(snapshot, metric, indexes);
  const scores = indexes.map((index) => comparison.scores(index, indexes));
  const roles = indexes.map((index) => ({ slug: snapshot.roles[index]!.slug }) as Role);
  expect(pairsOf({ comparison, indexes, metric, roles, scores }).map(({ a, b }) => `${a.slug} ${b.slug}`)).toEqual(wanted);
});

test("Similar roles are of the same scheme, and share something", () => {
  const similar = new Comparison(snapshot, "WEIGHTED_JACCARD", [analyst]).similarTo(analyst);
  // carrier: 1 / 6
  expect(similar.map(({ to, score }) => [snapshot.roles[to]!.slug, score])).toEqual([["builder", 0.3], ["carrier", 0.166667]]);
  expect(new Comparison(snapshot, "JACCARD", [newcomer]).similarTo(newcomer)).toEqual([]);
});
