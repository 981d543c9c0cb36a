import type { GapSide, RoleSide } from "../../../src/gap/facts";
import { equalsIn } from "../../../src/gap/equals";
import { toolGap } from "../../../src/gap/set-gap";
import { skillGap } from "../../../src/gap/skill-gap";
import { why } from "../../../src/gap/why";
import { links, needs, person, role, skill } from "./sides";

/** Read as "Python is Python (ESCO)": what is held is the same as what a taxonomy calls so. */
const same = (...pairs: readonly (readonly [held: string, other: string])[]) =>
  equalsIn(pairs.map(([held, other]) => ({ heldId: skill(held).id, otherId: skill(other).id })));

const entry = (from: GapSide, to: RoleSide, equals = same(["Python", "Python (ESCO)"]), index = links()) =>
  skillGap(from, to, index, equals).entries.find(({ skill: { name } }) => name.endsWith("(ESCO)"))!;

const target = role([needs("Python (ESCO)", 4)]);

describe("A needed skill of weight 3 at level 4, of which what is held is the same skill in another taxonomy,", () => {
  test("is held as that one, with its level and its credit: 0.7; 3 × (4 − 3)", () => {
    expect(entry(person({ Python: 3 }), target)).toMatchObject({
      change: "RAISED", have: 3, need: 4, credit: 0.7, effort: 3, heldAs: { name: "Python" }, nearMiss: null,
    });
  });

  test("is held as itself where it is held at that level too", () => {
    expect(entry(person({ "Python": 3, "Python (ESCO)": 3 }), target)).toMatchObject({ have: 3, heldAs: null });
  });

  test("is held as whichever has the higher level", () => {
    expect(entry(person({ "Python": 4, "Python (ESCO)": 2 }), target)).toMatchObject({ have: 4, heldAs: { name: "Python" } });
    expect(entry(person({ "Python": 2, "Python (ESCO)": 4 }), target)).toMatchObject({ have: 4, heldAs: null });
  });

  test("is told once, and what it is held as is not dropped", () => {
    const { counts, entries } = skillGap(person({ Python: 4 }), target, links(), same(["Python", "Python (ESCO)"]));
    expect(counts).toMatchObject({ held: 1, dropped: 0 });
    expect(entries.map(({ skill: { name } }) => name)).toEqual(["Python (ESCO)"]);
  });

  test("says so in words", () => {
    const context = { from: "Associate NLP Engineer", to: "data scientist", unknown: null, inheritedFrom: null };
    expect(why(entry(role([needs("Python", 4)]), target), context)).toBe(
      "data scientist needs Python (ESCO) at practitioner level, the same as Associate NLP Engineer; it is held as Python, which is the same skill; one source asks for it.",
    );
  });
});

describe("A needed skill of weight 3 at level 4, one step from", () => {
  const narrower = links(["Django (ESCO)", "NARROWER", "Python (ESCO)"]);
  const close = links(["Scripting", "CLOSE_MATCH", "Python (ESCO)"]);

  test("a skill of its taxonomy that is held as ours, is stood in for by ours: 0.9 × 1; 3 × (4 − 0.9 × 4)", () => {
    expect(entry(person({ Django: 4 }), target, same(["Django", "Django (ESCO)"]), narrower)).toMatchObject({
      change: "GAINED", credit: 0.9, effort: 1.2, heldAs: null, nearMiss: { skill: { name: "Django" }, relation: "NARROWER", credit: 0.9 },
    });
  });

  test("one of ours that matches it closely, is stood in for by that: 0.9 × 0.7; 3 × (4 − 0.9 × 3)", () => {
    expect(entry(person({ Scripting: 3 }), target, same(), close)).toMatchObject({
      credit: 0.63, effort: 3.9, nearMiss: { skill: { name: "Scripting" }, relation: "CLOSE_MATCH", credit: 0.63 },
    });
  });

  test("one that matches it closely and is held only as its own equal, which may be of its own taxonomy, earns nothing", () => {
    expect(entry(person({ "Shell (ESCO)": 4 }), target, same(["Shell (ESCO)", "Scripting"]), close)).toMatchObject({ credit: 0, nearMiss: null });
  });

  test("one that matches closely says so in words", () => {
    const context = { from: null, to: "data scientist", unknown: null, inheritedFrom: null };
    expect(why(entry(person({ Scripting: 4 }), target, same(), close), context)).toContain("Scripting, a closely matching skill already held, covers 90% of it");
  });
});

test("A borrowed skill says from which occupation", () => {
  const borrowed = role([needs("Python (ESCO)", 3, { origin: "MATCHED", inheritedFromId: "Role:esco:1" })]);
  const context = { from: null, to: "Data Engineer", unknown: null, inheritedFrom: "data scientist (ESCO)" };
  expect(why(entry(person({}), borrowed), context)).toBe(
    "Data Engineer needs Python (ESCO) at working level, a skill you do not hold yet; it is borrowed from data scientist (ESCO), as nothing is known of Data Engineer itself.",
  );
});

test("A tool that is the same in another taxonomy is shared, and neither new nor left", () => {
  const side = (...names: readonly string[]) => ({ tools: names.map((name) => ({ node: skill(name), commonality: "COMMON" as const })), kpis: [] });
  const changes = toolGap(side("Git", "Jira"), side("Git (O*NET)", "Docker"), same(["Git", "Git (O*NET)"]));
  expect(changes.map(({ change, tool }) => `${change} ${tool.name}`)).toEqual(["NEW Docker", "SHARED Git (O*NET)", "LEFT Jira"]);
});
