import { buildSnapshot, type Snapshot, type SnapshotRows } from "../../../src/analysis/snapshot";
import { OverlapMetric } from "../../../src/ontology/vocabulary";
import { bridgeSkills } from "../../../src/overlap/bridge";
import { Comparison } from "../../../src/overlap/comparison";
import { distinguishingSkills } from "../../../src/overlap/distinguishing";
import { randomOntology, small, withTaxonomies } from "../../support/random-ontology";
import { advantagesOf, gainsBetween, isSame, needsOf, partsOf, type RoleRow, rounded, scoreOf } from "./by-definition";

/** Names that run against the slugs, some of them alike, so that an order by name is neither that of slugs nor complete. */
const ontologies = Array.from({ length: 200 }, (_nothing, seed) => {
  const rows = seed % 4 === 0 ? withTaxonomies(randomOntology(seed)) : randomOntology(seed);
  return { ...rows, skills: rows.skills.map(({ slug }, index) => ({ slug, name: `Name ${Math.floor((rows.skills.length - index) / 2)}` })) };
});

const questions = ontologies.map((rows) => ({ rows, snapshot: buildSnapshot(rows), roles: inOrder(rows.roles) }));

function inText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder<Row extends { readonly slug: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => inText(a.slug, b.slug));
}

/** Slugs with a value, highest first, then by name, then by slug. */
function ranked(values: ReadonlyMap<string, number>, rows: SnapshotRows): [slug: string, value: number][] {
  const name = (slug: string) => rows.skills.find((skill) => skill.slug === slug)!.name;
  return [...values].sort(([a, x], [b, y]) => y - x || inText(name(a), name(b)) || inText(a, b));
}

const slugOf = ({ skills }: Snapshot, index: number) => skills[index]!.slug;

describe("on 200 random ontologies, a quarter with matches between taxonomies, the answers are those of the definitions", () => {
  test.each(OverlapMetric.options)("%s: every score, and what each shared skill adds", (metric) => {
    for (const { rows, snapshot, roles } of questions) {
      const all = [...roles.keys()];
      const comparison = new Comparison(snapshot, metric, all);
      const wanted = roles.map((a) => roles.map((b) => {
        const { parts, whole } = partsOf(metric, a, b, roles, rows);
        return { score: scoreOf(metric, a, b, roles, rows), parts: ranked(new Map([...parts].map(([slug, part]) => [slug, rounded(part / whole)])), rows) };
      }));
      const matrix = comparison.matrix(all).map((row) => [...row]);
      expect(all.map((a) => comparison.scores(a, all))).toEqual(matrix);
      const found = matrix.map((row, a) => row.map((score, b) => (
        { score, parts: comparison.contributions(a, b).map((part) => [slugOf(snapshot, part.skill), part.score]) }
      )));
      expect(found).toEqual(wanted);
    }
  });

  test.each(OverlapMetric.options)("%s: every score of more roles than are finished at a time, some of them alike to none", (metric) => {
    const rows = randomOntology(7, { ...small, roles: 70, skills: 60 });
    const roles = inOrder(rows.roles);
    const all = [...roles.keys()];
    const matrix = new Comparison(buildSnapshot(rows), metric, all).matrix(all).map((row) => [...row]);
    expect(matrix).toEqual(roles.map((a) => roles.map((b) => scoreOf(metric, a, b, roles, rows))));
    expect(matrix.flat()).toContain(0);
  });

  test.each(OverlapMetric.options)("%s: similar roles", (metric) => {
    for (const { rows, snapshot, roles } of questions) {
      roles.forEach((role, index) => {
        const peers = roles.filter((other) => other !== role && other.scheme === role.scheme);
        const wanted = peers
          .map((other) => ({ to: roles.indexOf(other), score: scoreOf(metric, role, other, [role], rows) }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.to - b.to);
        expect(new Comparison(snapshot, metric, [index]).similarTo(index)).toEqual(wanted);
      });
    }
  });

  test("what only one of two roles needs", () => {
    for (const { rows, snapshot, roles } of questions) {
      const comparison = new Comparison(snapshot, "JACCARD", [0]);
      const others = [...needsOf(roles[1]!).keys()];
      const only = new Map([...needsOf(roles[0]!)].filter(([slug]) => !others.some((other) => isSame(slug, other, rows))));
      expect(comparison.only(0, 1).map(({ skill }) => slugOf(snapshot, skill))).toEqual(ranked(only, rows).map(([slug]) => slug));
    }
  });

  test("what distinguishes each role", () => {
    for (const { rows, snapshot, roles } of questions) {
      roles.forEach((role, index) => {
        const needs = needsOf(role);
        const byNeed = ranked(needs, rows).map(([slug]) => slug);
        const wanted = [...advantagesOf(role, rows)].sort(([a, x], [b, y]) => y - x || byNeed.indexOf(a) - byNeed.indexOf(b));
        expect(distinguishingSkills(snapshot, index).map(({ skill, rca }) => [slugOf(snapshot, skill), rca])).toEqual(wanted);
      });
    }
  });

  test("what bridges each two families", () => {
    for (const { rows, snapshot } of questions) {
      for (const [from, to] of [["family-0", "family-1"], ["family-1", "family-0"], ["family-2", "family-1"]] as const) {
        const found = bridgeSkills(snapshot, from, to).map(({ skill, gain }) => [slugOf(snapshot, skill), gain]);
        expect(found).toEqual(ranked(gainsBetween(from, to, rows), rows));
      }
    }
  });
});

describe("laws, on 200 random ontologies", () => {
  const matrices = OverlapMetric.options.flatMap((metric) => questions.map(({ rows, snapshot, roles }) => {
    const all = [...roles.keys()];
    const comparison = new Comparison(snapshot, metric, all);
    return { metric, rows, roles, all, comparison, scores: comparison.matrix(all).map((row) => [...row]) };
  }));

  test("Every score is from 0 to 1, and 1 of a role with itself, if anything is known of it", () => {
    for (const { scores, roles } of matrices) {
      expect(scores.flat().every((score) => score >= 0 && score <= 1)).toBe(true);
      expect(scores.map((row, index) => row[index])).toEqual(roles.map(({ requirements }) => (requirements.length > 0 ? 1 : 0)));
    }
  });

  test("All metrics but containment are symmetric", () => {
    for (const { scores, metric, all } of matrices) {
      if (metric !== "CONTAINMENT") expect(all.map((j) => scores.map((row) => row[j]))).toEqual(scores);
    }
    expect(matrices.some(({ scores, metric }) => metric === "CONTAINMENT" && scores[0]![1] !== scores[1]![0])).toBe(true);
  });

  test("What the shared skills add sums to the score, but for the rounding of each", () => {
    const beyond = matrices.flatMap(({ scores, comparison }) => scores.flatMap((row, a) => row.filter((score, b) => {
      const parts = comparison.contributions(a, b);
      return Math.abs(parts.reduce((sum, part) => sum + part.score, 0) - score) > 5.01e-7 * (parts.length + 1);
    })));
    expect(beyond).toEqual([]);
  });

  test("A role is wholly contained in one that needs all that it needs, as much or more; and only in such", () => {
    for (const { metric, scores, roles, rows } of matrices) {
      const isCovered = (a: RoleRow, b: RoleRow) => [...needsOf(a)].every(([skill, need]) => [...needsOf(b)].some(([other, most]) => isSame(skill, other, rows) && need <= most));
      if (metric !== "CONTAINMENT") continue;
      const wanted = roles.map((a) => roles.map((b) => a.requirements.length > 0 && isCovered(a, b)));
      expect(scores.map((row) => row.map((score) => score === 1))).toEqual(wanted);
    }
  });
});
