import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readJobPage } from "../../../../src/documents/job-page/read-job-page";
import { readableDocument } from "../../../../src/documents/readable-document";

const text = readFileSync(join(__dirname, "beekeeper.txt"), "utf8");
const read = (page: string) => readJobPage(readableDocument(Buffer.from(page), "page.txt"));
const facts = read(text);

describe("a job-description page", () => {
  it("names the role, its field and its summary above the first section", () => {
    expect(facts.role).toMatchObject({
      title: "Beekeeper", family: "Agriculture", summary: "Beekeepers keep colonies alive and take what honey they can spare. Their year follows the flowers.",
    });
  });

  it("reads years by level from the facts at a glance, not again from the benchmarks", () => {
    expect(facts.years.map(({ min, max, level }) => [min, max, level])).toEqual([[1, 3, "assistant"], [4, null, "head keeper"]]);
  });

  it("reads each group of qualifications as what it is", () => {
    expect(facts.skills.map(({ name, kind, tier, confidence }) => [name, kind, tier, confidence])).toEqual([
      ["Extraction gear", "TECHNICAL", null, 1],
      ["Hive care", "TECHNICAL", null, 1],
      ["Flowering calendars", "TECHNICAL", null, 0.6],
      ["Mite control", "TECHNICAL", null, 1],
      ["Patience", "BEHAVIOURAL", null, 1],
    ]);
    expect(facts.certifications.map(({ name, raw }) => [name, raw])).toEqual([
      ["Hive Inspector Card", "Hive Inspector Card from the county (renewed each year)"], ["Apiary Safety Course", "Apiary Safety Course"],
    ]);
  });

  it("finds products in lists of names, not in lists of activities, and none in the sample letter", () => {
    expect(facts.tools.map(({ category, names, generic }) => ({ category, names, generic }))).toEqual([
      { category: "Extraction gear", names: ["Dadant", "SpinMaster", "Logar", "Lyson"], generic: [] },
    ]);
    expect(JSON.stringify({ ...facts, lines: [] })).not.toContain("SuperSmoker");
  });

  it("finds where the role leads in a sentence of the outlook, and a neighbour in a question", () => {
    expect(facts.career.map(({ list, raw, titles }) => [list, raw, titles])).toEqual([
      ["NEXT", "Experienced keepers move into Head Keeper, Queen Breeder, or advisory work for the county.", ["Head Keeper", "Queen Breeder"]],
      ["ADJACENT", "How is a Beekeeper different from an Entomologist?", ["Entomologist"]],
    ]);
  });

  it("keeps duties, employers, outlook and effect of AI as statements", () => {
    const said = facts.statements.map(({ section, category, items }) => [section, category, items.length]);
    expect(said).toEqual([
      ["QUALIFICATION", "Typical education", 1], ["ENVIRONMENT", "Top employer types", 3], ["CAREER", "Growth outlook", 1],
      ["AI_IMPACT", "AI impact (through 2030)", 1], ["RESPONSIBILITY", "Duties and responsibilities", 2], ["ACTIVITY", "Overview", 1],
      ["QUALIFICATION", "Education", 1], ["QUALIFICATION", "Experience", 1], ["CAREER", "Career outlook", 1],
      ["CAREER", "How is a Beekeeper different from an Entomologist?", 1], ["CAREER", "Does it hurt?", 1],
    ]);
  });

  it("says by which rule a line holds no fact", () => {
    const boilerplate = facts.lines.flatMap((line) => (line.use === "BOILERPLATE" ? [`${line.rule}: ${line.text}`] : []));
    expect(boilerplate).toEqual([
      "above the title: Jobs in Plain Words", "byline: Last updated", "sample letter: Dear Farm,",
      "sample letter: I have used SuperSmoker 3000 for nine years.", "links to other pages: See all Agriculture jobs →",
    ]);
    expect(facts.lines.filter(({ use }) => use === "NOT_UNDERSTOOD")).toEqual([]);
  });

  it("says the same when its sections come in another order", () => {
    const [top, ...sections] = text.split(/\n(?=Role at a glance\n|Duties and|Overview\n|Qualifications\n|Career outlook\n|Sample cover|Frequently)/u);
    const turned = read([top, ...sections.reverse()].join("\n"));
    const said = ({ skills, tools, career, years, certifications }: typeof facts) => (
      [skills, tools, career, years, certifications].flat().map((row) => JSON.stringify({ ...row, at: null })).sort()
    );
    expect(said(turned)).toEqual(said(facts));
    expect(turned.role).toEqual(facts.role);
  });
});
