import { readSeeds } from "../../../src/seeds/read-seeds";
import { requirementsOf, type Requirement } from "../../../src/facts/requirements";
import { transitionsOf } from "../../../src/facts/transitions";
import { smallSeeds } from "../../support/seed-folder";
import { requiredAt, type OneSkill } from "./ladder-of-seeds";

const must = "MUST_HAVE";
const good = "GOOD_TO_HAVE";

interface Case {
  readonly sentence: string;
  readonly skill: OneSkill;
  readonly senior: Partial<Requirement> | undefined;
}

const merging: readonly Case[] = [
  {
    sentence: "states neither importance nor tier of a technical skill: IMPORTANT and GOOD_TO_HAVE",
    skill: { senior: [{}] },
    senior: { importance: "IMPORTANT", tier: good, weight: 1.2, origin: "STATED" },
  },
  {
    sentence: "states neither importance nor tier of a behavioural skill: IMPORTANT and MUST_HAVE",
    skill: { kind: "BEHAVIOURAL", senior: [{}] },
    senior: { importance: "IMPORTANT", tier: must, weight: 2 },
  },
  {
    sentence: "is stated twice: the highest importance and the strongest tier count, each from where it is given",
    skill: { senior: [{ importance: "OPTIONAL", tier: must }, { importance: "CRITICAL", tier: "EMERGING" }] },
    senior: { importance: "CRITICAL", tier: must, weight: 3 },
  },
  {
    sentence: "is stated without a tier in one row: the row that gives a tier counts, weak as it is",
    skill: { senior: [{ importance: "CRITICAL" }, { tier: "ADVANCED" }] },
    senior: { importance: "CRITICAL", tier: "ADVANCED", weight: 1.2 },
  },
  {
    sentence: "is only demanded: CRITICAL and MUST_HAVE",
    skill: { demands: [{}] },
    senior: { importance: "CRITICAL", tier: must, origin: "DEMANDED", inheritedFrom: undefined },
  },
  {
    sentence: "is demanded as IMPORTANT: IMPORTANT and MUST_HAVE",
    skill: { demands: [{ importance: "IMPORTANT" }] },
    senior: { importance: "IMPORTANT", tier: must, origin: "DEMANDED" },
  },
  {
    sentence: "is stated and demanded: the demand counts as explicit, the origin is STATED",
    skill: { senior: [{ importance: "OPTIONAL", tier: "EMERGING" }], demands: [{ importance: "IMPORTANT" }] },
    senior: { importance: "IMPORTANT", tier: must, origin: "STATED" },
  },
  {
    sentence: "is not documented and the rung below has it: it is inherited from there",
    skill: { associate: [{ importance: "CRITICAL", tier: must, use: "Pipelines" }] },
    senior: { importance: "CRITICAL", tier: must, origin: "INHERITED", inheritedFrom: "associate-data-engineer", use: "Pipelines" },
  },
  {
    sentence: "inherits an ADVANCED skill: GOOD_TO_HAVE",
    skill: { associate: [{ importance: "OPTIONAL", tier: "ADVANCED" }] },
    senior: { importance: "OPTIONAL", tier: good, weight: 0.6 },
  },
  {
    sentence: "inherits an EMERGING skill: still EMERGING",
    skill: { associate: [{ tier: "EMERGING" }] },
    senior: { importance: "IMPORTANT", tier: "EMERGING", weight: 0.6 },
  },
  {
    sentence: "is documented itself: nothing is inherited",
    skill: { associate: [{ importance: "CRITICAL" }], seniorIsDocumented: true },
    senior: undefined,
  },
  {
    sentence: "states what it also inherits: the explicit values of both rungs count, the origin is STATED",
    skill: { associate: [{ importance: "CRITICAL", tier: "ADVANCED" }], senior: [{ importance: "OPTIONAL", tier: "EMERGING" }] },
    senior: { importance: "CRITICAL", tier: good, origin: "STATED", inheritedFrom: undefined },
  },
  {
    sentence: "inherits what no source weighs: defaults do not outweigh its own explicit values",
    skill: { associate: [{}], senior: [{ importance: "OPTIONAL", tier: "EMERGING" }] },
    senior: { importance: "OPTIONAL", tier: "EMERGING" },
  },
];

describe("Of one skill, a senior role that", () => {
  it.each(merging)("$sentence", ({ skill, senior }) => {
    const required = requiredAt("senior", skill);
    if (senior === undefined) expect(required).toBeUndefined();
    else expect(required).toMatchObject(senior);
  });
});

const proficiencies: readonly (readonly [sentence: string, level: string, skill: OneSkill, value: number, basis: string])[] = [
  ["an associate's must is 2", "associate", { associate: [{ tier: must }] }, 2, "DERIVED"],
  ["a senior's must is 4", "senior", { senior: [{ tier: must }] }, 4, "DERIVED"],
  ["a staff role's must is 5", "staff", { staff: [{ tier: must }] }, 5, "DERIVED"],
  ["ADVANCED takes one off", "senior", { senior: [{ tier: "ADVANCED" }] }, 3, "DERIVED"],
  ["EMERGING takes one off", "senior", { senior: [{ tier: "EMERGING" }] }, 3, "DERIVED"],
  ["OPTIONAL takes one off", "senior", { senior: [{ importance: "OPTIONAL" }] }, 3, "DERIVED"],
  ["both take two off", "senior", { senior: [{ importance: "OPTIONAL", tier: "ADVANCED" }] }, 2, "DERIVED"],
  ["it is never below 1", "associate", { associate: [{ importance: "OPTIONAL", tier: "ADVANCED" }] }, 1, "DERIVED"],
  ["a stated value wins", "senior", { senior: [{ proficiency: 2 }] }, 2, "STATED"],
  ["the highest stated value wins", "senior", { senior: [{ proficiency: 2 }, { proficiency: 3 }] }, 3, "STATED"],
  ["what is inherited is derived for the rung, not copied", "senior", { associate: [{ proficiency: 3 }] }, 4, "DERIVED"],
  ["it is never below the rung below's", "senior", { associate: [{ proficiency: 5 }] }, 5, "DERIVED"],
  [
    "it is never below the rung below's for a documented rung either", "senior",
    { associate: [{ proficiency: 5 }], senior: [{ tier: "EMERGING" }], seniorIsDocumented: true }, 5, "DERIVED",
  ],
  ["the floor carries on from rung to rung", "staff", { associate: [{ proficiency: 5, importance: "OPTIONAL", tier: "EMERGING" }] }, 5, "DERIVED"],
  ["a value stated for a rung may lie below the rung below's", "senior", { associate: [{ proficiency: 5 }], senior: [{ proficiency: 3 }] }, 3, "STATED"],
];

describe("Of required proficiency,", () => {
  it.each(proficiencies)("%s", (_, level, skill, value, basis) => {
    expect(requiredAt(level, skill)).toMatchObject({ proficiency: value, basis });
  });
});

describe("Who says so", () => {
  it("is everyone who states, demands or lets inherit a requirement, the role's own sources first", () => {
    const required = requiredAt("senior", {
      associate: [{ as: "Python scripting" }], senior: [{ says: "Must, mostly" }], demands: [{ as: "Pythonic code", confidence: "CURATED" }],
    });

    expect(required?.sources).toEqual(["handbook#8 Technical skills#STATED", "handbook#15 Career path#CURATED"]);
    expect(required?.says).toEqual(["Must, mostly; Python scripting", "Pythonic code"]);
  });

  it("is told once for each source and section, at its surest, with all that is said there", () => {
    const required = requiredAt("senior", { senior: [{ says: "First" }, {}, { says: "Second" }, { says: "First" }] });

    expect(required?.sources).toEqual(["handbook#8 Technical skills#STATED"]);
    expect(required?.says).toEqual(["First; Second"]);
  });

  it("includes what a source rates differently from the merged requirement", () => {
    const required = requiredAt("senior", { senior: [{ tier: must }], associate: [{ as: "Scripts", importance: "OPTIONAL", tier: "EMERGING" }], demands: [{}] });

    expect(required?.says).toEqual(["Scripts; optional; emerging", ""]);
  });

  it("stays with the role that a requirement was stated for, however many rungs it is handed up", () => {
    expect(requiredAt("staff", { associate: [{}] })?.inheritedFrom).toBe("associate-data-engineer");
    expect(requiredAt("staff", { associate: [{}], demands: [{}] })?.inheritedFrom).toBe("senior-data-engineer");
  });
});

describe("The small ontology's ladder", () => {
  const seeds = readSeeds(smallSeeds);
  const required = requirementsOf(seeds, transitionsOf(seeds));

  it("requires what was worked out by hand: weight, proficiency and origin", () => {
    const shown = ["associate", "senior", "staff"].map((level) =>
      Object.fromEntries([...required.get(`${level}-data-engineer`)!.values()].map((r) => [r.skill, `${r.weight} ${r.proficiency} ${r.origin}`])),
    );

    expect(shown).toEqual([
      {
        "python": "3 2 STATED", "sql": "2 3 STATED", "data-modeling": "1.2 2 STATED", "stream-processing": "0.4 1 STATED",
        "data-quality": "0.6 1 STATED", "communication": "2 2 STATED",
      },
      {
        "python": "3 4 INHERITED", "sql": "2 4 INHERITED", "data-modeling": "2 4 DEMANDED", "stream-processing": "1.2 4 STATED",
        "data-quality": "0.6 3 INHERITED", "communication": "2 4 INHERITED", "mentoring": "3 4 DEMANDED", "system-design": "2 5 STATED",
      },
      {
        "python": "3 5 INHERITED", "sql": "2 5 INHERITED", "data-modeling": "2 5 INHERITED", "stream-processing": "1.2 5 INHERITED",
        "data-quality": "0.6 4 INHERITED", "communication": "2 5 INHERITED", "mentoring": "3 5 INHERITED", "system-design": "2 5 STATED",
      },
    ]);
  });

  it("has no undocumented rung that drops a skill of the rung below", () => {
    const [associate, senior, staff] = ["associate", "senior", "staff"].map((level) => [...required.get(`${level}-data-engineer`)!.keys()]);

    expect(senior).toEqual(expect.arrayContaining(associate!));
    expect(staff).toEqual(expect.arrayContaining(senior!));
  });
});
