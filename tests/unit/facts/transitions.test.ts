import { readSeeds } from "../../../src/seeds/read-seeds";
import type { SourceFacts } from "../../../src/seeds/seed-shapes";
import { transitionId, transitionsOf, type Transition } from "../../../src/facts/transitions";
import { smallSeeds } from "../../support/seed-folder";
import { facts, rung } from "./ladder-of-seeds";

type CareerRow = SourceFacts["career"][number];
const analyst = rung("analyst", { id: "data-analyst", title: "Data Analyst", family: "data-analysis", level: "mid" });
const manager = rung("manager");

/** The moves of a senior data engineer's career rows, by id. */
function movesOf(...rows: readonly Partial<CareerRow>[]): Map<string, Transition> {
  const career = rows.map((row): CareerRow => ({ list: "NEXT", in: "15", roles: ["data-analyst"], ...row }));
  const roles = [rung("associate"), rung("senior", { facts: [facts({ career })] }), rung("staff"), manager, analyst];
  const moves = transitionsOf({ ...readSeeds(smallSeeds), roles });
  return new Map(moves.filter(({ voices }) => !voices[0]?.place.startsWith("editors")).map((move) => [transitionId(move), move]));
}

const kinds: readonly (readonly [sentence: string, row: Partial<CareerRow>, id: string])[] = [
  ["A feeder from elsewhere enters", { list: "FEEDER" }, "data-analyst--entry--senior-data-engineer"],
  ["A feeder from a lower rung is promoted", { list: "FEEDER", roles: ["associate-data-engineer"] }, "associate-data-engineer--promotion--senior-data-engineer"],
  ["A feeder from a higher rung moves laterally", { list: "FEEDER", roles: ["staff-data-engineer"] }, "staff-data-engineer--lateral--senior-data-engineer"],
  ["A next role elsewhere is a lateral move", { list: "NEXT" }, "senior-data-engineer--lateral--data-analyst"],
  ["A next role on a higher rung is a promotion", { list: "NEXT", roles: ["staff-data-engineer"] }, "senior-data-engineer--promotion--staff-data-engineer"],
  ["A next role on a lower rung is a lateral move", { list: "NEXT", roles: ["associate-data-engineer"] }, "senior-data-engineer--lateral--associate-data-engineer"],
  ["A next role on the management track is a lateral move", { list: "NEXT", roles: ["manager-data-engineer"] }, "senior-data-engineer--lateral--manager-data-engineer"],
  ["An adjacent role is a lateral move", { list: "ADJACENT" }, "senior-data-engineer--lateral--data-analyst"],
];

describe("Career rows become moves:", () => {
  it.each(kinds)("%s", (_, row, id) => {
    expect([...movesOf(row).keys()]).toEqual([id]);
  });

  it("A row of several roles is a move to each", () => {
    expect([...movesOf({ roles: ["data-analyst", "staff-data-engineer"] }).keys()]).toEqual([
      "senior-data-engineer--lateral--data-analyst", "senior-data-engineer--promotion--staff-data-engineer",
    ]);
  });

  it("Rows that mean one move are merged, with everyone's words and notes", () => {
    const moves = movesOf(
      { list: "NEXT", as: "Data Analyst", note: "Closer to the business" },
      { list: "ADJACENT", as: "Analyst (data)", note: "Fewer pipelines" },
    );

    expect([...moves.values()]).toMatchObject([{
      summary: "Closer to the business; Fewer pipelines",
      voices: [
        { place: "handbook#15 Career path", confidence: "STATED", words: [] },
        { place: "handbook#15 Career path", confidence: "NORMALISED", words: ["Analyst (data)"] },
      ],
    }]);
  });
});

describe("The small ontology", () => {
  const moves = new Map(transitionsOf(readSeeds(smallSeeds)).map((move) => [transitionId(move), move]));

  it("has a move of each kind, and the editors' promotion where no source names one", () => {
    expect([...moves.keys()].sort()).toEqual([
      "associate-data-engineer--lateral--data-analyst",
      "associate-data-engineer--promotion--senior-data-engineer",
      "data-analyst--entry--associate-data-engineer",
      "senior-data-engineer--promotion--staff-data-engineer",
    ]);
    expect(moves.get("senior-data-engineer--promotion--staff-data-engineer")).toMatchObject({
      voices: [{ place: "editors#Editorial judgement", confidence: "CURATED", words: [] }], demands: [],
    });
  });

  it("gives a promotion its own summary, months and demands, though a career row names it too", () => {
    expect(moves.get("associate-data-engineer--promotion--senior-data-engineer")).toMatchObject({
      summary: "Builds whole systems alone.", monthsMin: 24, monthsMax: 48,
      demands: [
        { concept: "mentoring", importance: "CRITICAL", tier: "MUST_HAVE", note: "Helps newcomers" },
        { concept: "data-modeling", importance: "IMPORTANT", tier: "MUST_HAVE", voice: { words: ["Sound models"] } },
      ],
    });
  });
});
