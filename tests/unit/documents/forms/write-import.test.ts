import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentFacts } from "../../../../src/documents/document-facts";
import type { Draft } from "../../../../src/documents/import-document";
import { ImportFolder } from "../../../../src/documents/write-import";

const draft = (roleFile: string): Draft => ({
  slug: "tide-table-keeper",
  roleFile,
  facts: {} as DocumentFacts,
  report: {
    document: "keeper.txt", family: "JOB_PAGE", shape: "TEXT", role: "Tide Table Keeper", source: "job-page-tide-table-keeper",
    lines: { FACT: 0, HEADING: 0, BOILERPLATE: 0, NOT_UNDERSTOOD: 0 },
    facts: [], matches: [], newNames: [], repairs: [], boilerplate: [], notUnderstood: [],
  },
});

describe("Drafts in a folder", () => {
  const parent = mkdtempSync(join(tmpdir(), "drafts-"));
  const folder = join(parent, "drafts");
  afterAll(() => rmSync(parent, { recursive: true }));

  it("are a role file and a report; a second document on the role gets a number", () => {
    const drafts = new ImportFolder(folder, false);
    drafts.write(draft("first"));
    drafts.write(draft("second"));

    expect(readdirSync(folder).sort()).toEqual(["tide-table-keeper-2.report.md", "tide-table-keeper-2.yml", "tide-table-keeper.report.md", "tide-table-keeper.yml"]);
    expect(readFileSync(join(folder, "tide-table-keeper-2.yml"), "utf8")).toBe("second");
  });

  it("of an earlier run stay as they are unless they may be overwritten", () => {
    expect(() => new ImportFolder(folder, false).write(draft("third"))).toThrow(/tide-table-keeper\.yml is there already.*--force/);
    expect(readFileSync(join(folder, "tide-table-keeper.yml"), "utf8")).toBe("first");

    new ImportFolder(folder, true).write(draft("third"));

    expect(readFileSync(join(folder, "tide-table-keeper.yml"), "utf8")).toBe("third");
  });

  it("cannot be written below a file, which is said", () => {
    expect(() => new ImportFolder(join(folder, "tide-table-keeper.yml", "more"), true).write(draft("any"))).toThrow("cannot be written");
  });
});
