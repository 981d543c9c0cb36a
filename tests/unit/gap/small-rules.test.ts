import { byCodePoint, byName } from "../../../src/gap/by-name";
import { ownCredit } from "../../../src/gap/credit";
import { bandOf } from "../../../src/gap/readiness";
import { requiredProficiency } from "../../../src/gap/proficiency";
import { round6 } from "../../../src/gap/round";
import { weightOf } from "../../../src/gap/weight";
import type { Importance, Tier, Track } from "../../../src/ontology/vocabulary";

describe("A requirement weighs importance × tier", () => {
  const cases: [Importance, Tier, number, string][] = [
    ["CRITICAL", "MUST_HAVE", 3, "3 × 1"],
    ["CRITICAL", "GOOD_TO_HAVE", 1.8, "3 × 0.6"],
    ["CRITICAL", "ADVANCED", 1.2, "3 × 0.4"],
    ["CRITICAL", "EMERGING", 0.9, "3 × 0.3"],
    ["IMPORTANT", "GOOD_TO_HAVE", 1.2, "2 × 0.6"],
    ["OPTIONAL", "MUST_HAVE", 1, "1 × 1"],
    ["OPTIONAL", "EMERGING", 0.3, "1 × 0.3"],
  ];
  test.each(cases)("%s and %s weigh %d", (importance, tier, weight) => expect(weightOf(importance, tier)).toBe(weight));
});

describe("The required proficiency follows from the rung where no source states one", () => {
  const cases: [string, [Track, number] | null, Importance, Tier, number | null, number][] = [
    ["an intern starts at awareness: 0 + 1", ["INDIVIDUAL", 0], "CRITICAL", "MUST_HAVE", null, 1],
    ["an associate is foundational: 1 + 1", ["INDIVIDUAL", 1], "CRITICAL", "MUST_HAVE", null, 2],
    ["a mid-level role is working: 2 + 1", ["INDIVIDUAL", 2], "IMPORTANT", "GOOD_TO_HAVE", null, 3],
    ["a senior is a practitioner: 3 + 1", ["INDIVIDUAL", 3], "CRITICAL", "MUST_HAVE", null, 4],
    ["staff is expert: 4 + 1", ["INDIVIDUAL", 4], "CRITICAL", "MUST_HAVE", null, 5],
    ["nothing is above expert: distinguished is 5, not 7", ["INDIVIDUAL", 6], "CRITICAL", "MUST_HAVE", null, 5],
    ["a role without a level counts as mid: 3", null, "CRITICAL", "MUST_HAVE", null, 3],
    ["a manager counts as the individual rung of equal rank: 3 + 1", ["MANAGEMENT", 3], "CRITICAL", "MUST_HAVE", null, 4],
    ["an advanced skill is one lower: 4 − 1", ["INDIVIDUAL", 3], "CRITICAL", "ADVANCED", null, 3],
    ["an emerging skill is one lower: 4 − 1", ["INDIVIDUAL", 3], "CRITICAL", "EMERGING", null, 3],
    ["an optional skill is one lower: 4 − 1", ["INDIVIDUAL", 3], "OPTIONAL", "MUST_HAVE", null, 3],
    ["an optional advanced one is two lower: 4 − 1 − 1", ["INDIVIDUAL", 3], "OPTIONAL", "ADVANCED", null, 2],
    ["staff at expert loses from 5, not from a rank above: 5 − 1", ["INDIVIDUAL", 5], "OPTIONAL", "MUST_HAVE", null, 4],
    ["it never falls below awareness: 1 − 1 − 1 is 1", ["INDIVIDUAL", 0], "OPTIONAL", "EMERGING", null, 1],
    ["it never falls below the rung underneath: 3 − 1, but 3 there", ["INDIVIDUAL", 2], "CRITICAL", "ADVANCED", 3, 3],
    ["a lower value underneath changes nothing: 3", ["INDIVIDUAL", 2], "CRITICAL", "MUST_HAVE", 2, 3],
  ];
  test.each(cases)("%s", (_title, place, importance, tier, floor, value) => {
    const rung = place && { track: place[0], rank: place[1] };
    expect(requiredProficiency({ stated: null, rung, importance, tier, floor })).toEqual({ value, basis: "DERIVED" });
  });

  test("a stated value wins, even below the rung underneath", () => {
    const rung = { track: "INDIVIDUAL", rank: 4 } as const;
    expect(requiredProficiency({ stated: 2, rung, importance: "CRITICAL", tier: "MUST_HAVE", floor: 3 }))
      .toEqual({ value: 2, basis: "STATED" });
  });
});

test.each([
  [0, 1, 0], [0, 5, 0], [3, 3, 1], [5, 2, 1], [2, 3, 0.7], [2, 4, 0.4], [2, 5, 0.15], [1, 5, 0.05],
])("Level %d where %d is needed earns a credit of %d", (have, need, credit) => expect(ownCredit(have, need)).toBe(credit));

test.each([
  [1, "STRONG"], [0.85, "STRONG"], [0.849999, "GOOD"], [0.7, "GOOD"], [0.699999, "STRETCH"],
  [0.45, "STRETCH"], [0.449999, "LONG_WAY"], [0, "LONG_WAY"], [null, "UNKNOWN"],
])("A readiness of %p is called %s", (score, band) => expect(bandOf(score)).toBe(band));

test.each([[1 / 3, 0.333333], [2 / 3, 0.666667], [3 * 0.3, 0.9], [-0.0000001, 0], [0.6 / 25.6, 0.023438]])(
  "%d is rounded to 6 decimals as %d", (value, rounded) => expect(round6(value)).toBe(rounded),
);

describe("Names are in the order of their code points", () => {
  test("upper case comes before lower case, a start before what goes on from it, an emoji after every letter", () => {
    const names = ["ab", "\u{1F600}", "\uFFFD", "a", "B", ""];
    expect(names.sort(byCodePoint)).toEqual(["", "B", "a", "ab", "\uFFFD", "\u{1F600}"]);
  });

  test("equal names go by id", () => {
    expect(byName({ id: "b", name: "SQL" }, { id: "a", name: "SQL" })).toBeGreaterThan(0);
    expect(byName({ id: "a", name: "SQL" }, { id: "a", name: "SQL" })).toBe(0);
  });
});
