import { coverage, coverageTable } from "../../../src/seeds/coverage";
import { readSeeds } from "../../../src/seeds/read-seeds";
import { smallSeeds } from "../../support/seed-folder";

const seeds = readSeeds(smallSeeds);

describe("Coverage", () => {
  const rows = coverage(seeds);
  const of = (source: string, section: string) => rows.find((row) => row.source === source && row.section === section)?.rows;

  it.each([
    ["a row of the document that names two skills once", "8", { "technical skills": 4 }],
    ["behavioural skills as soft skills", "9", { "soft skills": 1 }],
    ["each row of tools and each product once", "10", { "tool rows": 3, products: 2 }],
    ["KPIs", "7", { KPIs: 2 }],
    ["the lists of a career section apart", "15", { "feeder roles": 1, "next roles": 1, "adjacent roles": 1, promotions: 1 }],
    ["statements by their kind", "3", { "RESPONSIBILITY statements": 2 }],
    ["every kind of row of a mixed section", "14", { certifications: 1, years: 1, "RISK statements": 1 }],
  ])("counts %s", (_, section, expected) => {
    expect(of("handbook", section)).toEqual(expected);
  });

  it("lists every section of every document, those of the editors aside", () => {
    expect(rows.map(({ source, section }) => `${source} ${section}`)).toEqual([
      "handbook 3", "handbook 7", "handbook 8", "handbook 9", "handbook 10", "handbook 12", "handbook 14", "handbook 15",
      "survey overview", "survey salary",
    ]);
  });

  it("is a table that people can read", () => {
    const lines = coverageTable(seeds).split("\n");

    expect(lines).toContain("| in the section that has most | handbook | survey |");
    expect(lines).toContain("| technical skills | 4 | 3 |");
    expect(lines).toContain("| 10 Tools and platforms | 3 tool rows, 2 products |");
    expect(lines).toContain("| Salary | 1 pay |");
  });
});
