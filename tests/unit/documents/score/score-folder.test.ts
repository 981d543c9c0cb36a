import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreFolder } from "../../../../bench/score/score-folder";
import { readSeeds } from "../../../../src/seeds/read-seeds";
import { smallSeeds } from "../../../support/seed-folder";

const folder = mkdtempSync(join(tmpdir(), "gold-"));
const gold = join(folder, "gold");
const seeds = readSeeds(smallSeeds);

beforeAll(() => {
  mkdirSync(join(folder, "seeds"));
  mkdirSync(gold);
  copyFileSync(join(__dirname, "..", "pages", "harbour-pilot.txt"), join(folder, "seeds", "harbour-pilot.txt"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function score(said: unknown): { short: readonly string[]; told: string } {
  writeFileSync(join(gold, "pilot.json"), JSON.stringify(said));
  const told: string[] = [];
  return { short: scoreFolder(gold, { seeds, mistakes: true, say: (line) => void told.push(line) }), told: told.join("\n") };
}

const file = "harbour-pilot.txt";

describe("a folder of gold files", () => {
  it("is compared with the documents in the folder seeds beside it, as a table", () => {
    const { short, told } = score({ _meta: { file }, deliverables: { "Typical deliverables": ["passage plans", "berth logs", "incident notes"] } });
    expect(told).toContain("harbour-pilot.txt: 0 of 45 lines not understood");
    expect(told).toMatch(/deliverables \* +│ +3 │ +3 │ +3 │ +1\.000 │ +1\.000 │ +1\.000/u);
    expect(short).toEqual([]);
  });

  it("gives each section that falls short, and every mistake", () => {
    const { short, told } = score({ _meta: { file }, deliverables: { "Typical deliverables": ["passage plans", "berth logs"] } });
    expect(short).toEqual(["harbour-pilot.txt: deliverables: F1 0.800"]);
    expect(told).toContain("+ deliverables: typical deliverables | incident notes");
  });

  it("names a document that the import refuses as one that falls short, and goes on", () => {
    writeFileSync(join(folder, "seeds", "soup.txt"), "Soup\nBoil water.\n");
    expect(score({ _meta: { file: "soup.txt" }, kpis: [] }).short).toEqual([expect.stringMatching(/^soup\.txt: refused: This is no role document/u)]);
  });

  it("counts the texts of keys without a section of their own that stand somewhere in the import", () => {
    expect(score({ _meta: { file }, whoThisIsFor: ["You keep calm when engines stop.", "You swim."] }).told).toContain("whoThisIsFor 1/2");
  });

  it("without its document, or without files, cannot be compared; the error says what was looked for", () => {
    expect(() => score({ _meta: { file: "nobody.txt" } })).toThrow(/The document of pilot\.json was looked for and not found: .*gold\/nobody\.txt, .*seeds\/nobody\.txt/u);
    expect(() => score({ kpis: [] })).toThrow("pilot.json does not say in _meta.file which document it was read from.");
    expect(() => scoreFolder(join(folder, "none"), { seeds, mistakes: false, say: () => undefined })).toThrow(/Wanted a folder with gold files/u);
  });
});
