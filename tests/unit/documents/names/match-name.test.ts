import { type Match, matchName, matchPart, namesNear } from "../../../../src/documents/names/match-name";
import { matchRow, matchWhole } from "../../../../src/documents/names/match-row";
import { namesOf } from "../../../../src/documents/names/vocabulary";

const skills = namesOf([
  { id: "knot-tying", name: "Knot tying", aliases: ["Knots", "Splicing"] },
  { id: "sail-making", name: "Sail making", aliases: ["Sailmaking"] },
  { id: "organization", name: "Organization" },
  { id: "chart-reading", name: "Chart reading", aliases: ["Reading of charts"] },
  { id: "night-watch", name: "Night watch" },
  { id: "night-sailing", name: "Night sailing" },
]);

type Case = readonly [name: string, slug: string, how: Match["how"], score: number];

const found: readonly Case[] = [
  ["Knot tying", "knot-tying", "EXACT", 1],
  ["  KNOT  Tying ", "knot-tying", "EXACT", 1],
  ["splicing", "knot-tying", "ALIAS", 1],
  ["knot-tying", "knot-tying", "ALIAS", 1],
  ["Organisation", "organization", "NEAR", 0.95],
  ["Chart readings", "chart-reading", "NEAR", 0.95],
  ["Chart reading basics", "chart-reading", "NEAR", 0.9],
  ["Advanced chart reading (paper or screen)", "chart-reading", "NEAR", 0.9],
  ["Strong knowledge of knots", "knot-tying", "NEAR", 0.9],
  ["Splicing at scale", "knot-tying", "NEAR", 0.9],
  ["Orgnization", "organization", "NEAR", 0.85],
];

describe("a name of a document", () => {
  it.each(found)("%j means %s: %s with score %d", (name, slug, how, score) => {
    expect(matchName(name, skills)).toMatchObject({ slug, how, score });
  });

  it.each(["Baking", "Watch", "Night", "Knot", "", "Sailing"])("%j means nothing known", (name) => {
    expect(matchName(name, skills) ?? matchPart(name, skills)).toBeNull();
  });

  it("that holds a known name of several words is near it by its share of the telling words, from 0.6 on", () => {
    expect(matchPart("Chart reading under sail", skills)).toBeNull();
    expect(matchPart("Coastal chart reading", skills)).toMatchObject({ slug: "chart-reading", how: "NEAR", score: 0.67 });
  });

  it("that is new is shown with known names that share its words, those that share most first", () => {
    expect(namesNear("Night repairs", skills)).toEqual(["Night sailing", "Night watch"]);
    expect(namesNear("Baking", skills)).toEqual([]);
  });
});

describe("the name of a row", () => {
  const row = (name: string) => {
    const { matches, rest } = matchRow("Skill", name, 1, skills);
    return [matches.map(({ slug }) => slug), rest];
  };

  it("can hold several concepts", () => {
    expect(row("Splicing, chart reading and sailmaking")).toEqual([["knot-tying", "chart-reading", "sail-making"], []]);
    expect(row("Knots / Splicing")).toEqual([["knot-tying"], []]);
  });

  it("says which of its parts mean nothing known", () => {
    expect(row("Knots and baking bread")).toEqual([["knot-tying"], ["baking bread"]]);
  });

  it("is new as a whole when no part is known", () => {
    expect(matchRow("Skill", "Night baking and frying", 7, skills)).toEqual({
      kind: "Skill", name: "Night baking and frying", line: 7, matches: [], rest: ["Night baking and frying"], near: ["Night sailing", "Night watch"],
      newSlug: "night-baking-and-frying",
    });
  });

  it("that a known name only makes up most of is new, with that name and its score beside it", () => {
    const isNew = { matches: [], rest: ["Coastal chart reading"], newSlug: "coastal-chart-reading", near: ["Chart reading (0.67)"] };
    expect(matchRow("Skill", "Coastal chart reading", 1, skills)).toMatchObject(isNew);
    expect(matchWhole("Skill", "Coastal chart reading", 1, skills)).toMatchObject(isNew);
  });

  it("that names one thing at most is never taken apart", () => {
    expect(matchWhole("Tool", "Knots and baking", 1, skills)).toMatchObject({ matches: [], rest: ["Knots and baking"] });
  });
});
