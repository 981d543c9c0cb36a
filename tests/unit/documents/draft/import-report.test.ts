import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importDocument } from "../../../../src/documents/import-document";
import { vocabularyOf } from "../../../../src/documents/names/vocabulary";
import { renderReport } from "../../../../src/documents/report/render-report";
import { readSeeds } from "../../../../src/seeds/read-seeds";
import { smallSeeds } from "../../../support/seed-folder";

const vocabulary = vocabularyOf(readSeeds(smallSeeds));
const text = readFileSync(join(__dirname, "stream-engineer.txt"), "utf8");
const { report } = importDocument(Buffer.from(text), "stream-engineer.txt", vocabulary);

describe("the report of an import", () => {
  it("says of each fact where it was read", () => {
    expect(report.facts).toContainEqual({
      kind: "KPI", text: "Sacks lost", section: "7) KPIs and Productivity Metrics", line: 19, confidence: 1, doubt: null,
    });
    expect(report.facts).toContainEqual(expect.objectContaining({ kind: "technical skill", text: "Sluice design", line: 27 }));
    expect(report.facts.map(({ line }) => line)).toEqual(report.facts.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  it("says which names were matched and how, and which are new", () => {
    expect(report.matches).toContainEqual({ kind: "Kpi", name: "Availability of pipelines", line: 18, slug: "pipeline-uptime", how: "ALIAS", score: 1 });
    expect(report.matches).toContainEqual({ kind: "Skill", name: "Python basics", line: 23, slug: "python", how: "NEAR", score: 0.9 });
    expect(report.newNames.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "Role Senior Stream Engineer", "Skill Sluice design", "Kpi Sacks lost", "Tool SluiceBase", "Stakeholder Bakers", "Role Miller",
    ]);
  });

  it("counts each line of the document once, by what became of it", () => {
    const written = text.split("\n").filter((line) => line.trim() !== "");
    expect(Object.values(report.lines).reduce((sum, count) => sum + count, 0)).toBe(written.length);
    expect(report.lines.NOT_UNDERSTOOD).toBe(0);
  });

  it("lists what was not understood and what was repaired, not only how much", () => {
    const odd = `${text}\n21) Weights of the sluice keys\nThree stone, wet.\n`.replace("Every sack", "Every โ€œsackโ€");
    const { report: { notUnderstood, repairs } } = importDocument(Buffer.from(odd), "odd.txt", vocabulary);
    expect(notUnderstood).toEqual([{ line: 55, text: "Three stone, wet." }]);
    expect(repairs.map(({ line }) => line)).toEqual([8, 8]);
  });

  it("reads as Markdown: counts by section first, then each list with its length", () => {
    const page = renderReport(report);
    expect(page).toMatch(/^# Import of Senior Stream Engineer\n\nRead from `stream-engineer\.txt` \(blueprint, text\), as source `blueprint-senior-stream-engineer`\./u);
    expect(page).toContain("## New names (6)\n\n| kind | name | line | known and near |\n| --- | --- | --- | --- |\n| Role | Senior Stream Engineer | 1 |");
    expect(page).toContain("| 15) Career Path | 2 | 2 feeder role |");
    expect(page).toContain("| 18 | 7) KPIs and Productivity Metrics | KPI | Availability of pipelines |");
  });
});
