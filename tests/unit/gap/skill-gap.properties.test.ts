import fc from "fast-check";
import type { RequirementFact } from "../../../src/gap/facts";
import { round6 } from "../../../src/gap/round";
import { skillGap } from "../../../src/gap/skill-gap";
import { Importance, NearMissRelation, RequirementOrigin, Tier } from "../../../src/ontology/vocabulary";
import { links as linksOf, needs, person, role, rung } from "./sides";

const names = ["A", "B", "C", "D", "E", "F"];
const name = fc.constantFrom(...names);
const level = fc.integer({ min: 1, max: 5 });
const requirement: fc.Arbitrary<RequirementFact> = fc
  .record({
    name, level, importance: fc.constantFrom(...Importance.options), tier: fc.constantFrom(...Tier.options),
    origin: fc.constantFrom(...RequirementOrigin.options),
  })
  .map(({ name, level, ...rest }) => needs(name, level, rest));
const requirements = fc.uniqueArray(requirement, { selector: (fact) => fact.node.id, maxLength: 6 });
const known = fc.uniqueArray(requirement, { selector: (fact) => fact.node.id, minLength: 1, maxLength: 6 });
const held = fc.dictionary(name, level);
const linkRows = fc.array(fc.tuple(name, fc.constantFrom(...NearMissRelation.options), name), { maxLength: 12 });
const links = linkRows.map((rows) => linksOf(...rows));
const start = fc.oneof(
  held.map(person),
  requirements.map((facts) => role(facts, { id: "start" })),
  fc.tuple(fc.integer({ min: 0, max: 6 }), requirements).map(([rank, facts]) => rung(rank, facts)),
);
const target = fc.oneof(requirements.map((facts) => role(facts)), requirements.map((facts) => rung(3, facts)));
const gap = fc.tuple(start, target, links).map(([from, to, index]) => skillGap(from, to, index));

const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  law: (...values: Values) => void,
) => fc.assert(fc.property(...arbitraries, law), { numRuns: 500, seed: 11 });

test("Anyone in a role is fully ready for it", () => check([known, links], (facts, index) => {
  expect(skillGap(role(facts), role(facts), index)).toMatchObject({ readiness: { score: 1, band: "STRONG" }, effort: 0 });
}));

test("Holding more, or more of it, never lowers readiness and never raises the effort", () =>
  check([held, held, target, links], (fewer, more, to, index) => {
    const union = { ...fewer };
    for (const [one, value] of Object.entries(more)) union[one] = Math.max(value, union[one] ?? 0);
    const [before, after] = [skillGap(person(fewer), to, index), skillGap(person(union), to, index)];
    expect(after.readiness.score ?? 0).toBeGreaterThanOrEqual(before.readiness.score ?? 0);
    expect(after.effort).toBeLessThanOrEqual(before.effort);
  }));

test("The entries' efforts sum to the total, their priorities to 1, or to 0 where nothing is to do", () => check([gap], (one) => {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  expect(sum(one.entries.map((entry) => entry.effort))).toBeCloseTo(one.effort, 6);
  expect(sum(one.entries.map((entry) => entry.priority))).toBeCloseTo(one.effort > 0 ? 1 : 0, 5);
}));

test("Every score is within its range", () => check([gap], ({ readiness, entries }) => {
  const shares = [readiness.score ?? 0, ...entries.flatMap((entry) => [entry.credit, entry.priority, entry.nearMiss?.credit ?? 0])];
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(readiness.credited).toBeLessThanOrEqual(readiness.total);
  expect(entries.every((entry) => entry.effort >= 0 && entry.effort <= round6(entry.weight * entry.need))).toBe(true);
}));

test("Every skill that is needed has a source", () => check([gap], ({ entries }) => {
  expect(entries.filter((entry) => entry.need > 0 && entry.sources.length === 0)).toEqual([]);
}));

test("A near miss always beats the skill's own credit", () => check([start, target, links], (from, to, index) => {
  const plain = new Map(skillGap(from, to, linksOf()).entries.map((entry) => [entry.skill.id, entry.credit]));
  for (const { skill, nearMiss, credit } of skillGap(from, to, index).entries) {
    const own = plain.get(skill.id)!;
    expect(credit).toBe(nearMiss?.credit ?? own);
    if (nearMiss) expect(nearMiss.credit).toBeGreaterThan(own);
  }
}));

test("Every skill of either side is told once, and counted", () => check([start, target, links], (from, to, index) => {
  const { entries, counts } = skillGap(from, to, index);
  const facts = [...(from.kind === "role" ? from.requirements : from.skills), ...to.requirements];
  expect(entries.map(({ skill }) => skill.id).sort()).toEqual([...new Set(facts.map(({ node }) => node.id))].sort());
  expect(counts.gained + counts.raised + counts.held + counts.eased + counts.dropped).toBe(entries.length);
}));

test("The order of the facts and links makes no difference", () =>
  check([known, requirements, linkRows], (before, after, rows) => {
    const reversed = skillGap(role(before.toReversed()), role(after.toReversed()), linksOf(...rows.toReversed()));
    expect(reversed).toEqual(skillGap(role(before), role(after), linksOf(...rows)));
  }));

test("A move up a ladder drops no skill", () => check([requirements, requirements, links], (lower, upper, index) => {
  expect(skillGap(rung(1, lower), rung(2, upper), index).counts.dropped).toBe(0);
}));
