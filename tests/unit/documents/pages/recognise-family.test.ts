import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readableDocument } from "../../../../src/documents/readable-document";
import { recogniseFamily } from "../../../../src/documents/recognise-family";

const familyOf = (text: string | Buffer) => recogniseFamily(readableDocument(Buffer.from(text), "document"));
const page = (file: string) => readFileSync(join(__dirname, file));

const blueprint = ["1) Role Summary", "2) Role Mission", "3) Core Responsibilities", "4) Day-to-Day Activities", "5) Key Deliverables", "7) KPIs and Metrics"]
  .map((heading) => `${heading}\nThe stoker keeps the fire.\n`).join("\n");

const others: readonly (readonly [what: string, text: string])[] = [
  ["a recipe", "Pancakes\nIngredients\n- Two eggs\n- Flour\nMethod\n1. Beat the eggs.\n2. Fry.\nServes four."],
  ["a news article", "Harbour reopens\nThe harbour opened again on Monday.\nShips had waited for a week.\nOverview\nThe mayor was pleased."],
  ["a table of numbers", "O*NET-SOC Code,Element ID,Data Value\n11-1011.00,2.A.1.a,4.12\n11-1011.00,2.A.1.b,4.00"],
  ["a novel", "Chapter 1\nIt rained. Nobody came.\nChapter 2\nIt rained still."],
  ["a short vacancy", "Stoker wanted\nResponsibilities\n- Keep the fire\nRequirements\n- Strong arms"],
];

describe("the family of a document", () => {
  it("is told by its sections, in any form", () => {
    expect(familyOf(blueprint)).toBe("BLUEPRINT");
    expect(familyOf(page("harbour-pilot.txt"))).toBe("SKILL_PAGE");
    expect(familyOf(page("lighthouse-keeper.md"))).toBe("SKILL_PAGE");
    expect(familyOf(page("beekeeper.txt"))).toBe("JOB_PAGE");
  });

  it("is no blueprint where many sections stand but none that marks one, and the error says so", () => {
    const others = ["1) Role Summary", "2) Role Mission", "4) Day-to-Day Activities", "5) Key Deliverables", "15) Career Path", "16) Risks and Challenges"];
    expect(() => familyOf(others.map((heading) => `${heading}\nThe stoker rests.\n`).join("\n"))).toThrow("6 of at least 6 sections found, none of responsibilities, technical skills, kpis");
  });

  it.each(others)("is none for %s, and the error says what was wanted and what is there", (_, text) => {
    expect(() => familyOf(text)).toThrow(/no role document.*role blueprint.*\d of at least 6.*skill page.*job-description page.*It begins: ".+"\.$/su);
  });
});
