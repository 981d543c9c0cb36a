import { changesOf, openedBy } from "../../../src/matching/what-if";
import { ontology, person } from "./people";

const roles = {
  analyst: { sql: [3, 3], python: [2, 2] },
  clerk: { sql: [1, 2] },
  engineer: { python: [3, 3], sql: [2, 3], ops: [1, 2] },
  linguist: { nlp: [3, 3], deep: [2, 2] },
  modeller: { deep: [3, 3], python: [3, 3] },
  unknown: {},
} as const;
const held = { python: 3, sql: 2 };
const plain = ontology(roles);

describe("Someone with Python at 3 and SQL at 2", () => {
  test("is matched with every role of which something is known, readiest first", () => {
    const rows = person(plain, held).matches.map(({ slug, readiness, effort }) => [slug, readiness.credited, readiness.total, readiness.score, effort]);
    expect(rows).toEqual([
      ["clerk", 1, 1, 1, 0],
      ["analyst", 4.1, 5, 0.82, 3], // 3 × 0.7 + 2; 3 × (3 − 2)
      ["engineer", 4.4, 6, 0.733333, 4], // 3 + 2 × 0.7 + 0; 2 × (3 − 2) + 1 × 2
      ["modeller", 3, 6, 0.5, 9], // 0 + 3; 3 × 3
      ["linguist", 0, 5, 0, 13], // 3 × 3 + 2 × 2
    ]);
  });

  // Fewer than five roles are in reach, so all four that are not fully ready count.
  test.each([
    ["analyst", [["sql", 0.28, []]]], // analyst 1 − 0.82, engineer 5/6 − 4.4/6, rounded one by one
    ["engineer", [["sql", 0.28, []], ["ops", 0.166667, []]]], // engineer 5.4/6 − 4.4/6
    ["modeller", [["deep", 0.9, []]]], // modeller at 3: 1 − 0.5; linguist at 2: 2/5 − 0
    ["linguist", [["deep", 0.9, []], ["nlp", 0.6, ["linguist"]]]], // linguist 3/5 − 0, past 0.45
    ["clerk", []],
  ] as const)("should learn next for %s what lifts all roles most", (slug, expected) => {
    expect(person(plain, held).learnNext(slug)).toEqual(expected.map(([skill, gain, opens]) => ({ slug: skill, gain, opens })));
  });

  test("gains by a skill for what it stands in for, too", () => {
    // At 2, deep earns linguist its own 2 and, being related to nlp, 3 × 0.5 × 0.7: 3.05/5 = 0.61; modeller gains 0.5 as before.
    const near = ontology(roles, [["deep", "nlp"]]);
    expect(person(near, held).learnNext("linguist")[0]).toEqual({ slug: "deep", gain: 1.11, opens: ["linguist"] });
  });

  test("gains only for the roles that pass the filter", () => {
    const { matches, learnNext } = person(plain, held, new Set(["engineer", "linguist", "unknown"]));
    expect(matches.map(({ slug }) => slug)).toEqual(["engineer", "linguist"]);
    expect(learnNext("engineer")[1]).toEqual({ slug: "sql", gain: 0.1, opens: [] });
    expect(learnNext("linguist").map(({ slug, gain }) => [slug, gain])).toEqual([["nlp", 0.6], ["deep", 0.4]]);
  });

  test("by learning deep at 3 changes two roles, the larger rise first, and opens none", () => {
    const [before, after] = [held, { ...held, deep: 3 }].map((skills) => person(plain, skills).matches);
    expect(changesOf(before!, after!)).toMatchObject([
      { slug: "modeller", before: 0.5, after: 1 },
      { slug: "linguist", before: 0, after: 0.4 }, // 2/5: more than it needs earns no more
    ]);
    expect(openedBy(before!, after!)).toEqual([]);
  });

  test("by learning nlp at 2 and deep at 2 opens the role that needs both", () => {
    const [before, after] = [held, { ...held, deep: 2, nlp: 2 }].map((skills) => person(plain, skills).matches);
    expect(openedBy(before!, after!)).toMatchObject([{ slug: "linguist", readiness: { score: 0.82, band: "GOOD" }, effort: 3 }]); // (3 × 0.7 + 2)/5
  });
});

test("Equal readiness goes by effort, then the curated first, then by id", () => {
  const snapshot = ontology({
    "esco:b": { x: [1, 1] }, g: { x: [1, 1] }, f: { x: [1, 1] }, "esco:a": { x: [1, 1] }, heavy: { x: [2, 1] }, high: { x: [1, 2] },
  });
  expect(person(snapshot, {}).matches.map(({ slug, effort }) => `${slug} ${effort}`)).toEqual([
    "f 1", "g 1", "esco:a 1", "esco:b 1", "heavy 2", "high 2",
  ]);
});

describe("Within reach", () => {
  // Each role needs s, and so many of ten points of h are held: role r5 is at 0.5 without s, which is worth the rest.
  const role = (points: number) => ({ h: [points, 1], s: [10 - points, 1] }) as const;
  const at = (points: readonly number[]) => ontology(Object.fromEntries(points.map((each, index) => [`r${index}`, role(each)])));
  const gainOf = (points: readonly number[]) => person(at(points), { h: 1 }).learnNext("r0")[0]?.gain;

  test("are all roles from 0.45 on, and no others, where they are five or more", () => {
    expect(gainOf([9, 8, 7, 6, 5, 5, 4, 1])).toBe(2); // 0.1 + 0.2 + 0.3 + 0.4 + 0.5 + 0.5
    expect(gainOf([9, 8, 7, 6, 4.5, 4.4])).toBe(1.55); // 0.1 + 0.2 + 0.3 + 0.4 + 0.55
  });

  test("are the five readiest where fewer are", () => {
    expect(gainOf([9, 8, 7, 4, 3, 2, 1])).toBe(1.9); // 0.1 + 0.2 + 0.3 + 0.6 + 0.7
    expect(gainOf([3])).toBe(0.7);
  });

  test("is no role that is fully met", () => {
    const snapshot = ontology({ ...Object.fromEntries([5, 5, 5, 5, 5].map((each, index) => [`r${index}`, role(each)])), done: { h: [1, 1] } });
    expect(person(snapshot, { h: 1 }).learnNext("r0")[0]?.gain).toBe(2.5); // 5 × 0.5
  });
});

test("What to learn next is three skills at most; of equal gain the first by name", () => {
  const snapshot = ontology({ role: { az: [1, 1], by: [1, 1], cx: [1, 1], dw: [1, 1], top: [2, 1] } });
  expect(person(snapshot, {}).learnNext("role").map(({ slug }) => slug)).toEqual(["top", "dw", "cx"]); // named wd and xc
});

test("What a skill opens comes readiest first, then by id, each with the skill as it needs it", () => {
  // s at 1 lifts b and a to 0.5; s at 3 lifts c to 0.6; s at 1 would lift c only to 0.24.
  const snapshot = ontology({ b: { s: [1, 1], x: [1, 1] }, a: { s: [1, 1], x: [1, 1] }, c: { s: [3, 3], x: [2, 1] } });
  expect(person(snapshot, {}).learnNext("a")[0]).toMatchObject({ slug: "s", opens: ["c", "a", "b"] });
});
