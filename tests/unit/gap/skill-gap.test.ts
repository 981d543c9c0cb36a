import type { GapSide, RoleSide } from "../../../src/gap/facts";
import { skillGap, type SkillGap } from "../../../src/gap/skill-gap";
import { links, needs, person, role, rung, voice, type LinkRow } from "./sides";

const none = links();
const only = (gap: SkillGap) => gap.entries[0]!;
const names = (gap: SkillGap) => gap.entries.map((entry) => entry.skill.name);

describe("One needed skill of weight 3", () => {
  const cases: [string, number, number, string, number, number][] = [
    ["is gained from nothing: 0 credit, 3 × (3 − 0)", 0, 3, "GAINED", 0, 9],
    ["is raised by one level: 0.7, 3 × (3 − 2)", 2, 3, "RAISED", 0.7, 3],
    ["is raised by two levels: 0.4, 3 × (4 − 2)", 2, 4, "RAISED", 0.4, 6],
    ["is raised by three levels: 0.15, 3 × (4 − 1)", 1, 4, "RAISED", 0.15, 9],
    ["is raised by four levels: 0.05, 3 × (5 − 1)", 1, 5, "RAISED", 0.05, 12],
    ["is held at the need: 1, nothing to do", 3, 3, "HELD", 1, 0],
    ["is eased above the need: 1, nothing to do", 5, 3, "EASED", 1, 0],
  ];
  test.each(cases)("%s", (_title, have, need, change, credit, effort) => {
    const gap = skillGap(person(have === 0 ? {} : { Python: have }), role([needs("Python", need)]), none);
    expect(only(gap)).toMatchObject({
      change, have, need, weight: 3, credit, effort, priority: effort > 0 ? 1 : 0,
      haveBasis: have === 0 ? null : "STATED", needBasis: "STATED", nearMiss: null, origin: "STATED",
    });
    expect(gap.readiness).toMatchObject({ score: credit, total: 3 });
    expect(gap.readiness.credited).toBeCloseTo(3 * credit, 6);
    expect(gap.effort).toBe(effort);
  });
});

describe("A held skill one step from the needed one, of weight 3 at level 4, stands in for it", () => {
  const cases: [string, Record<string, number>, LinkRow[], number, string | null, number][] = [
    ["narrower, at the need: 0.9 × 1; 3 × (4 − 0.9 × 4)", { X: 4 }, [["X", "NARROWER", "N"]], 0.9, "X", 1.2],
    ["broader, at the need: 0.6 × 1; 3 × (4 − 0.6 × 4)", { X: 4 }, [["X", "BROADER", "N"]], 0.6, "X", 4.8],
    ["a sibling, at the need: 0.5 × 1; 3 × (4 − 0.5 × 4)", { X: 4 }, [["X", "SIBLING", "N"]], 0.5, "X", 6],
    ["related, at the need: 0.5 × 1; 3 × (4 − 0.5 × 4)", { X: 4 }, [["X", "RELATED", "N"]], 0.5, "X", 6],
    ["above the need no more than at it: 0.9 × 1; 3 × (4 − 0.9 × min(5, 4))", { X: 5 }, [["X", "NARROWER", "N"]], 0.9, "X", 1.2],
    ["two below the need: 0.9 × 0.4; 3 × (4 − 0.9 × 2)", { X: 2 }, [["X", "NARROWER", "N"]], 0.36, "X", 6.6],
    ["beside a low level of its own: 0.5 over 0.15; 3 × (4 − max(1, 0.5 × 4))", { N: 1, X: 4 }, [["X", "SIBLING", "N"]], 0.5, "X", 6],
    ["not where its own level earns more: 0.7 over 0.6; 3 × (4 − max(3, 0.6 × 4))", { N: 3, X: 4 }, [["X", "BROADER", "N"]], 0.7, null, 3],
    ["not where it is held in full: 1 over 0.9; nothing to do", { N: 4, X: 4 }, [["X", "NARROWER", "N"]], 1, null, 0],
    ["the best of two: 0.9 × 0.7 over 0.6 × 1, and the level of the narrower: 3 × (4 − 0.9 × 3)", { X: 3, Y: 4 },
      [["Y", "BROADER", "N"], ["X", "NARROWER", "N"]], 0.63, "X", 3.9],
    ["the best of two, while the other's level counts for effort: 0.6 × 1 over 0.5 × 0.7; 3 × (4 − 0.6 × 4)", { X: 3, Y: 4 },
      [["X", "SIBLING", "N"], ["Y", "BROADER", "N"]], 0.6, "Y", 4.8],
    ["of a tie the smaller id: 0.5 each way", { Y: 4, X: 4 }, [["Y", "SIBLING", "N"], ["X", "RELATED", "N"]], 0.5, "X", 6],
    ["linked twice, as narrower before broader", { X: 4 }, [["X", "BROADER", "N"], ["X", "NARROWER", "N"]], 0.9, "X", 1.2],
    ["only in the link's own direction", { X: 4 }, [["N", "NARROWER", "X"]], 0, null, 12],
    ["only where it is held", { Z: 4 }, [["X", "NARROWER", "N"]], 0, null, 12],
  ];
  test.each(cases)("%s", (_title, held, rows, credit, nearMiss, effort) => {
    const entry = skillGap(person(held), role([needs("N", 4)]), links(...rows)).entries.find(({ skill }) => skill.name === "N")!;
    expect([entry.credit, entry.nearMiss?.skill.name ?? null, entry.effort]).toEqual([credit, nearMiss, effort]);
    if (entry.nearMiss) expect(entry.nearMiss.credit).toBe(credit);
  });

  test.each([
    ["SIBLING", "RELATED"],
    ["NARROWER", "CLOSE_MATCH"],
  ] as const)("what is linked as %s and as %s, which earn the same, is named by the first, in whatever order they come", (first, second) => {
    const relationOf = (...rows: LinkRow[]) => skillGap(person({ X: 4 }), role([needs("N", 4)]), links(...rows)).entries[0]?.nearMiss?.relation;
    expect([relationOf(["X", first, "N"], ["X", second, "N"]), relationOf(["X", second, "N"], ["X", first, "N"])]).toEqual([first, first]);
  });

  test("and one held skill may serve two needed ones", () => {
    const gap = skillGap(person({ X: 3 }), role([needs("N", 3), needs("M", 3)]), links(["X", "BROADER", "N"], ["X", "SIBLING", "M"]));
    expect(gap.readiness).toMatchObject({ credited: 3.3, total: 6, score: 0.55 }); // 3 × 0.6 + 3 × 0.5
  });

  test("and lowers the effort even where its credit does not beat the skill's own", () => {
    // N at 1 of 2 earns 0.7 itself, over 0.6 × 1; but the stand-in is worth level 0.6 × 2 = 1.2, over 1: 3 × (2 − 1.2)
    const entry = only(skillGap(person({ N: 1, X: 2 }), role([needs("N", 2)]), links(["X", "BROADER", "N"])));
    expect(entry).toMatchObject({ credit: 0.7, nearMiss: null, effort: 2.4 });
  });
});

test("The worked example of docs/gap.md adds up", () => {
  const associate = rung(1, [
    needs("Python", 3),
    needs("Model evaluation", 2),
    needs("Semantic search", 2, { importance: "IMPORTANT" }),
    needs("Text cleaning", 2, { importance: "IMPORTANT", sources: [voice("associate")] }),
  ]);
  const mid = rung(2, [
    needs("Python", 3),
    needs("Model evaluation", 4),
    needs("Retrieval", 3, { importance: "IMPORTANT", tier: "GOOD_TO_HAVE" }),
  ]);
  const gap = skillGap(associate, mid, links(["Semantic search", "NARROWER", "Retrieval"]));
  const rows = gap.entries.map(({ skill, change, have, need, weight, credit, effort, priority }) =>
    [skill.name, change, have, need, weight, credit, effort, priority]);
  expect(rows).toEqual([
    ["Model evaluation", "RAISED", 2, 4, 3, 0.4, 6, 0.806452], // 3 × (4 − 2); 6 / 7.44
    ["Retrieval", "GAINED", 0, 3, 1.2, 0.63, 1.44, 0.193548], // 0.9 × 0.7; 1.2 × (3 − 0.9 × 2); 1.44 / 7.44
    ["Python", "HELD", 3, 3, 3, 1, 0, 0],
    ["Semantic search", "HELD", 2, 2, 0, 1, 0, 0],
    ["Text cleaning", "HELD", 2, 2, 0, 1, 0, 0],
  ]);
  expect(gap.readiness).toEqual({ score: 0.688333, band: "STRETCH", credited: 4.956, total: 7.2 }); // 3 + 1.2 + 0.756
  expect(gap.effort).toBe(7.44); // 6 + 1.44
  expect(gap.counts).toEqual({ gained: 1, raised: 1, held: 3, eased: 0, dropped: 0 });
});

describe("A skill that the target does not mention", () => {
  const sources = [voice("start")];
  const skills = [needs("Excel", 4, { importance: "OPTIONAL", tier: "ADVANCED", origin: "DEMANDED", sources })];
  const target = [needs("SQL", 3)];
  const excel = (from: GapSide, to: RoleSide) =>
    skillGap(from, to, none).entries.find(({ skill }) => skill.name === "Excel");

  test("is carried up a ladder with the importance, tier and sources of the rung it comes from", () => {
    expect(excel(rung(1, skills), rung(3, target))).toEqual({
      skill: { id: "excel", name: "Excel" }, change: "HELD", have: 4, need: 4, haveBasis: "STATED", needBasis: "DERIVED", heldAs: null,
      importance: "OPTIONAL", tier: "ADVANCED", weight: 0, credit: 1, effort: 0, priority: 0, nearMiss: null,
      origin: "INHERITED", inheritedFromId: "data-1", sources,
    });
  });

  const manager = { familyId: "data", rung: { track: "MANAGEMENT", rank: 4 } } as const;
  const dropped: [string, GapSide, RoleSide][] = [
    ["down a ladder", rung(3, skills), rung(1, target)],
    ["at the same rung", rung(1, skills), rung(1, target)],
    ["to another family", rung(1, skills), role(target, { familyId: "design", rung: { track: "INDIVIDUAL", rank: 3 } })],
    ["to the other track", rung(1, skills), role(target, manager)],
    ["to a role without a rung", rung(1, skills), role(target, { familyId: "data" })],
    ["between roles of no family", { ...rung(1, skills), familyId: null }, { ...rung(3, target), familyId: null }],
  ];
  test.each(dropped)("is dropped %s, and weighs nothing", (_title, from, to) => {
    expect(excel(from, to)).toMatchObject({
      change: "DROPPED", have: 4, need: 0, needBasis: null, importance: null, tier: null, weight: 0, credit: 0,
      effort: 0, priority: 0, origin: null, inheritedFromId: null, sources,
    });
  });

  test("is dropped from a set of held skills, and nobody asked for it", () => {
    expect(excel(person({ Excel: 4 }), rung(3, target))).toMatchObject({ change: "DROPPED", have: 4, sources: [] });
  });
});

describe("Readiness", () => {
  const target = role([needs("SQL", 3), needs("Excel", 3, { importance: "OPTIONAL" })]);

  test("is unknown to a role of which nothing is known", () => {
    const unknown = { score: null, band: "UNKNOWN", credited: 0, total: 0 };
    expect(skillGap(person({ SQL: 3 }), role([]), none).readiness).toEqual(unknown);
    expect(skillGap(rung(1, [needs("SQL", 3)]), rung(2, []), none).readiness).toEqual(unknown);
  });

  test("is unknown from a role of which nothing is known, though the effort from nothing is", () => {
    const gap = skillGap(role([], { id: "start" }), target, none);
    expect(gap.readiness).toEqual({ score: null, band: "UNKNOWN", credited: 0, total: 4 });
    expect(gap.effort).toBe(12); // 3 × 3 + 1 × 3
  });

  test("is 0, not unknown, for a person who holds nothing", () => {
    expect(skillGap(person({}), target, none).readiness).toEqual({ score: 0, band: "LONG_WAY", credited: 0, total: 4 });
  });

  test("weighs a critical skill three times an optional one: 3 of 4 and 1 of 4", () => {
    expect(skillGap(person({ SQL: 3 }), target, none).readiness).toMatchObject({ score: 0.75, band: "GOOD" });
    expect(skillGap(person({ Excel: 3 }), target, none).readiness).toMatchObject({ score: 0.25, band: "LONG_WAY" });
  });
});

test("Skills are in the order of priority, then weight, then name, then id", () => {
  const twin = { node: { id: "a-twin", name: "Alpha" }, importance: "OPTIONAL" } as const;
  const to = role([
    needs("Beta", 1, { importance: "OPTIONAL" }), needs("Alpha", 1, { importance: "OPTIONAL" }), needs("unused", 1, twin),
    needs("Able", 3, { importance: "OPTIONAL" }), needs("Strong", 1), needs("Known", 3), needs("Slight", 1, { importance: "OPTIONAL" }),
  ]);
  const gap = skillGap(person({ Known: 3, Slight: 1 }), to, none);
  // Efforts: Strong 3 × 1 and Able 1 × 3 tie, Strong weighs more; the three of 1 × 1 tie on weight; the known need none.
  expect(names(gap)).toEqual(["Strong", "Able", "Alpha", "Alpha", "Beta", "Known", "Slight"]);
  expect(gap.entries.slice(2, 4).map(({ skill }) => skill.id)).toEqual(["a-twin", "alpha"]);
});

test("A caller's own rows come back whole", () => {
  const node = { id: "sql", name: "SQL", slug: "sql", kind: "TECHNICAL" };
  const to = { ...role([]), requirements: [{ ...needs("SQL", 3), node, use: "for reports" }] };
  expect(skillGap({ kind: "held", skills: [] }, to, none).entries[0]?.skill).toBe(node);
});
