import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentFacts } from "../../../../src/documents/document-facts";
import { readableDocument } from "../../../../src/documents/readable-document";
import { readSkillPage } from "../../../../src/documents/skill-page/read-skill-page";

const read = (file: string): DocumentFacts => readSkillPage(readableDocument(readFileSync(join(__dirname, file)), file));

const statements = (facts: DocumentFacts): string[] => (
  facts.statements.flatMap(({ section, category, items }) => items.map(({ text }) => `${section} / ${category}: ${text}`))
);

const linesUsed = (facts: DocumentFacts, use: string): number[] => facts.lines.filter((line) => line.use === use).map(({ line }) => line);

describe("a skill page as plain text", () => {
  const facts = read("harbour-pilot.txt");

  it("names the role in its headings and sums it up in its first paragraph", () => {
    expect(facts.role).toMatchObject({
      title: "Harbour Pilot", summary: "Harbour Pilots steer ships through narrow water. They board before the breakwater and leave at the berth.",
    });
  });

  it("keeps every list under its own heading, lists in one line taken apart", () => {
    expect(statements(facts)).toEqual([
      "RESPONSIBILITY / Day-to-day: reading tides",
      "RESPONSIBILITY / Day-to-day: talking to masters",
      "RESPONSIBILITY / Day-to-day: steering (by day or night)",
      "RESPONSIBILITY / Day-to-day: filing reports",
      "DELIVERABLE / Typical deliverables: passage plans",
      "DELIVERABLE / Typical deliverables: berth logs",
      "DELIVERABLE / Typical deliverables: incident notes",
      "ACTIVITY / Example week in the role: Mon: Plan the passages of the week.",
      "ACTIVITY / Example week in the role: Tue: Bring a tanker to berth four.",
      "LEARNING / Who this is for: You keep calm when engines stop.",
      "QUALIFICATION / Prerequisites: A master's licence and clear radio speech.",
      "LEARNING / Mini task: read a tide table: Find the first hour at which a draught of nine metres clears the bar.",
      "CAREER / Salary ranges: Local agreements differ; take these as a guide.",
      "ENVIRONMENT / Industries: ports",
      "ENVIRONMENT / Industries: canals",
      "ENVIRONMENT / Industries: offshore wind",
      "ENVIRONMENT / Industries: dredging",
      "LEARNING / Mini task: your first month: Week 1: Walk the quays.",
      "LEARNING / Berth log in a notebook: Outcome: A record that another pilot can use.",
      "LEARNING / Berth log in a notebook: Data: ten berthings.",
      "LEARNING / Night passage (with a mentor): Outcome: One passage in the dark.",
      "HIRING / Interview preparation checklist: Judgement: when to refuse a passage.",
      "RISK / Common mistakes (and how to avoid them): Trusting one instrument: look out of the window too.",
      "LEARNING / Next steps: Ask to ride along.",
      "CAREER / Do I need my own boat?: No. The station has two.",
      "CAREER / How is a Harbour Pilot different from a Tug Master?: The pilot advises; the master of the tug pulls.",
    ]);
  });

  it("reads skills with their topics", () => {
    expect(facts.skills.map(({ name, kind, topics }) => ({ name, kind, topics }))).toEqual([
      { name: "Tides and Currents", kind: "TECHNICAL", topics: ["tables", "eddies", "slack water"] },
      { name: "Tug Handling", kind: "TECHNICAL", topics: ["bow tugs", "towing lines (wire, rope)", "signals"] },
    ]);
  });

  it("reads what each level is expected to do and paid", () => {
    expect(facts.levels.map(({ level, text, at }) => [level, text, at.line])).toEqual([
      ["Junior", "Pilots small ships by day. Asks before taking tugs.", 15],
      ["Senior", "Pilots any ship in any weather, and teaches.", 16],
    ]);
    expect(facts.pay.map(({ level, min, max, openEnded, currency }) => [level, min, max, openEnded, currency])).toEqual([
      ["Junior", 48_000, 60_000, false, "EUR"], ["Senior/Chief", 75_000, 110_000, true, "EUR"],
    ]);
  });

  it("takes a role that a question compares with for an adjacent one", () => {
    expect(facts.career.map(({ list, titles }) => [list, titles])).toEqual([["ADJACENT", ["Tug Master"]]]);
  });

  it("accounts for each of its 45 lines once", () => {
    expect(facts.lines).toHaveLength(45);
    expect(linesUsed(facts, "HEADING")).toEqual([1, 5, 8, 10, 12, 14, 17, 21, 23, 26, 27, 29, 30, 33, 35, 37, 39, 41, 42]);
    expect(linesUsed(facts, "NOT_UNDERSTOOD")).toEqual([]);
  });
});

describe("a skill page as Markdown, with other words in its headings", () => {
  const facts = read("lighthouse-keeper.md");

  it("is read alike", () => {
    expect(facts.role.title).toBe("Lighthouse Keeper");
    expect(statements(facts)).toEqual([
      "ACTIVITY / A week in the role (typical tasks): Clean the lens.",
      "ACTIVITY / A week in the role (typical tasks): Log every passing ship.",
      "DELIVERABLE / Day-to-day deliverables: A lamp that burns.",
      "LEARNING / Learning path: Read the manual.",
      "RISK / Common mistakes: Leaving the lens wet: dry it at once.",
    ]);
    expect(facts.levels.map(({ level, text }) => [level, text])).toEqual([
      ["Junior / Associate", "Trims the lamp under guidance."], ["Senior", "Runs a station alone."], ["Senior", "Trains others."],
    ]);
  });

  it("gives skills that are sub-headings their description, and keeps soft skills apart", () => {
    expect(facts.skills.map(({ name, kind, description, topics }) => ({ name, kind, description, topics }))).toEqual([
      { name: "Lamp care", kind: "TECHNICAL", description: "Trimming, fuelling and cleaning.", topics: [] },
      { name: "Patience", kind: "BEHAVIOURAL", description: null, topics: ["long nights", "small rooms"] },
    ]);
  });

  it("sets a date and a call to an exam aside as boilerplate, and loses no line", () => {
    expect(facts.lines.filter(({ use }) => use === "BOILERPLATE").map(({ text }) => text)).toEqual([
      "Published: January 1, 2026", "Take it when you feel sure.",
    ]);
    expect(linesUsed(facts, "NOT_UNDERSTOOD")).toEqual([]);
  });
});
