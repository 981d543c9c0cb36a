import type { DocumentFacts } from "../../../../src/documents/document-facts";
import { readableDocument } from "../../../../src/documents/readable-document";
import { readSkillPage } from "../../../../src/documents/skill-page/read-skill-page";
import { f1Of, precisionOf, recallOf, type Score } from "../../../../bench/score/compare";
import type { Gold } from "../../../../bench/score/gold";
import { shortfalls } from "../../../../bench/score/report";
import { scoreDocument } from "../../../../bench/score/score";

const page = readSkillPage(readableDocument(Buffer.from("What does a Piper do?\nA Piper plays.\n"), "piper.txt"));
const at = { at: { section: "S", line: 1 }, confidence: 1 } as const;
const kpi = (name: string, frequency: string) => ({ ...at, name, frequency, types: ["Quality", "Output"], measures: null, why: null, target: null });

const facts: DocumentFacts = {
  ...page,
  kpis: [kpi("Tunes “learned”", "Weekly"), kpi("Reeds broken", "Monthly"), kpi("Drones", "Daily")],
  tools: [{ ...at, category: "Pipes", raw: "Chanter/Goose", names: ["Chanter", "Goose"], generic: [], purpose: null, commonality: "CONTEXT_SPECIFIC", commonalityRaw: null }],
  career: [{ ...at, list: "NEXT", raw: "Pipe Major: leads", titles: ["Pipe Major"] }],
  statements: [
    { section: "MILESTONE", category: "30-day goals (first tunes)", items: [{ ...at, text: "Play a scale." }] },
    { section: "RESPONSIBILITY", category: "Daily work", items: [{ ...at, text: "Tune the drones" }] },
    { section: "HIRING", category: "Practical exercises", items: [{ ...at, text: "Play a march" }] },
    { section: "HIRING", category: "Red flags", items: [{ ...at, text: "Dry reeds" }] },
    { section: "HIRING", category: "Scorecard dimensions", items: [{ ...at, text: "Ear: Hears a flat drone: Tunes by ear" }, { ...at, text: "Breath: Plays a march" }] },
  ],
  lines: Array.from({ length: 20 }, (_, index) => ({ line: index + 1, use: index === 0 ? "NOT_UNDERSTOOD" as const : "FACT" as const, text: "line" })),
};

const scoreOf = (gold: Gold, said: DocumentFacts = facts) => scoreDocument("piper.txt", gold, said, (name) => (name === "goose" ? "small pipes" : name));
const section = (gold: Gold, name: string) => scoreOf(gold).scores.get(name) as Score;

describe("the score of an import", () => {
  it("counts a row by its name: 2 of 4 gold rows found among 3 imported give precision 2/3, recall 1/2, F1 4/7", () => {
    const gold = { kpis: [{ name: "tunes \"learned\".", frequency: "weekly" }, { name: "Reeds broken" }, { name: "Bags" }, { name: "Marches" }] };
    const score = section(gold, "KPIs");
    expect([precisionOf(score), recallOf(score), f1Of(score)]).toEqual([2 / 3, 1 / 2, 4 / 7]);
    expect(score.missing).toEqual(["bags", "marches"]);
    expect(score.extra).toEqual(["drones"]);
  });

  it("wants values of closed vocabularies exactly: one wrong frequency of two is a half, and falls short", () => {
    const gold = { kpis: [{ name: "Tunes \"learned\"", frequency: "Weekly" }, { name: "Reeds broken", frequency: "Weekly" }, { name: "Drones" }] };
    expect(section(gold, "KPIs")).toMatchObject({ right: 3, closed: { right: 1, of: 2 } });
    expect(shortfalls(scoreOf(gold))).toEqual(["KPIs: closed values 50.0%"]);
  });

  it("finds several types of a KPI however the slash between them is spaced", () => {
    expect(section({ kpis: [{ name: "Drones", type: "Quality/Output" }] }, "KPIs").closed).toEqual({ right: 1, of: 1 });
  });

  it("counts a row of the interview scorecard by its first cell, and its other cells as prose", () => {
    const gold = { hiring: { scorecardDimensions: [{ dimension: "Ear", meetsBar: "Hears a flat drone", evidence: "Tunes by ear" }, { dimension: "Breath", meetsBar: "Rests" }] } };
    expect(section(gold, "hiring")).toMatchObject({ gold: 2, imported: 2, right: 2, prose: { right: 1, of: 2 } });
  });

  it("counts a cell and each product in it, two names of one tool as one", () => {
    const gold = { tools: [{ category: "Pipes", raw: "Chanter/Goose", names: ["Chanter", "Small pipes"], commonality: "Context-specific" }] };
    expect(section(gold, "tools")).toMatchObject({ gold: 3, imported: 3, right: 3, closed: { right: 1, of: 1 } });
  });

  it("finds a statement only under the right sub-heading", () => {
    expect(section({ responsibilities: { "Daily work": ["Tune the drones"] } }, "responsibilities")).toMatchObject({ right: 1 });
    expect(section({ responsibilities: { "Weekly work": ["Tune the drones"] } }, "responsibilities")).toMatchObject({ right: 0, imported: 1 });
    expect(section({ milestones: { "30-day": ["Play a scale"] } }, "milestones")).toMatchObject({ right: 1 });
    expect(section({ milestones: { "60-day": ["Play a scale"] } }, "milestones")).toMatchObject({ right: 0 });
  });

  it("leaves out a sub-heading that the gold keeps silent on, and says how many facts that are", () => {
    const score = section({ hiring: { redFlags: ["Dry reeds"] } }, "hiring");
    expect(score).toMatchObject({ gold: 1, imported: 1, right: 1 });
    expect(score.unasked).toEqual(["exercises | play a march", "scorecarddimensions | ear", "scorecarddimensions | breath"]);
  });

  it("counts a row of careers by its words and by its titles", () => {
    const gold = { transitions: { next: [{ raw: "Pipe Major: leads", titles: ["Pipe Major", "Drum Major"] }] } };
    expect(section(gold, "transitions")).toMatchObject({ gold: 3, imported: 2, right: 2 });
  });

  it("fails when more than 5 % of the lines are not understood, and not at 5 %", () => {
    expect(shortfalls(scoreOf({}))).toEqual([]);
    const lines = facts.lines.map((line, index) => (index < 2 ? { line: line.line, text: "line", use: "NOT_UNDERSTOOD" as const } : line));
    expect(shortfalls(scoreOf({}, { ...facts, lines }))).toEqual(["2 of 20 lines not understood"]);
  });

  it("scores only what the gold has, and names keys that it does not know", () => {
    const { scores, unknownKeys } = scoreOf({ _meta: { file: "piper.txt" }, kpis: [], horoscope: ["Leo"] });
    expect([...scores.keys()]).toEqual(["KPIs"]);
    expect(unknownKeys).toEqual(["horoscope"]);
  });
});
