import fc from "fast-check";
import type { Block, Shape } from "../../../../src/documents/blocks";
import { readableDocument, readableText } from "../../../../src/documents/readable-document";
import { forms, texts } from "./one-document";

const read = (text: string) => readableDocument(Buffer.from(text), "document");
const textOf = (block: Block) => (block.kind === "row" ? block.cells.join(" | ") : block.text);
const shapes = Object.keys(forms) as Shape[];

describe("A document in any of its forms", () => {
  it.each(shapes)("is recognised by what it holds: %s", (shape) => {
    expect(read(forms[shape]).shape).toBe(shape);
  });

  it.each(shapes)("gives the same texts in the same order: %s", (shape) => {
    expect(read(forms[shape]).blocks.map(textOf)).toEqual(texts);
  });

  it.each(shapes)("gives items their depth and their number: %s", (shape) => {
    const items = read(forms[shape]).blocks.flatMap((block) => (block.kind === "item" ? [[block.text, block.depth, block.number]] : []));

    expect(items.slice(0, 8)).toEqual([
      ["Pilots and lock keepers", 0, null], ["Harbour office", 0, null],
      ["Read gauges", 0, null], ["Watch for:", 0, null], ["Storm surge", 1, null], ["Broken gauges", 1, null],
      ["Repair a gauge", 0, 3], ["Train a deputy", 0, 4],
    ]);
  });

  it.each(shapes)("tells the head of a table, and section titles with their numbers: %s", (shape) => {
    const { blocks } = read(forms[shape]);

    expect(blocks.flatMap((block) => (block.kind === "row" ? [block.isHeader] : []))).toEqual([true, false, false]);
    expect(blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []))).toEqual(["1) Summary", "2) Duties", "3) Measures"]);
  });

  it("has the lines of its file where people read the file", () => {
    for (const shape of ["TEXT", "MARKDOWN"] as const) {
      const lines = forms[shape].split("\n");
      for (const block of read(forms[shape]).blocks) {
        expect(lines[block.line - 1]?.replace(/[*[\]]|\(https[^)]*\)/g, "")).toContain(block.kind === "row" ? block.cells[0] : block.text.slice(0, 15));
      }
    }
  });

  it("has lines of its own where it is a page, one for each line that the page shows", () => {
    const lines = read(forms.HTML).blocks.map(({ line }) => line);

    expect(lines).toEqual(Array.from(texts, (_, index) => index + 1));
  });

  it("is printed with the numbers of its lines", () => {
    expect(readableText(read("1) Duties\n\n- Read gauges\n  - at dawn\n3. Repair it.\n|a|b|\nEnd.")).split("\n")).toEqual([
      "1  ## 1) Duties", "3  - Read gauges", "4    - at dawn", "5  3. Repair it.", "6  | a | b |", "7  End.", "",
    ]);
  });

  it.each([
    ["UTF-8 with a byte order mark", Buffer.from("\ufeff– Größe")],
    ["UTF-16, low byte first", Buffer.from("\ufeff– Größe", "utf16le")],
    ["UTF-16, high byte first", Buffer.from("\ufeff– Größe", "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from("- Größe", "utf16le")],
    ["windows-1252", Buffer.from("\x96 Gr\xf6\xdfe", "latin1")],
  ])("is read in %s", (_, bytes) => {
    expect(readableDocument(bytes, "document").blocks).toEqual([{ kind: "item", text: "Größe", depth: 0, number: null, line: 1 }]);
  });

  it("records on which line its encoding was repaired", () => {
    expect(read("Plan\n3โ€“5 weeks").repairs).toEqual([{ line: 2, before: "โ€“", after: "–" }]);
    expect(read("<p>Plan</p><p>3โ€“5 weeks</p>").repairs).toEqual([{ line: 2, before: "โ€“", after: "–" }]);
  });

  it("keeps every word of a text, in order", () => {
    const line = fc.stringMatching(/^[-•*]? ?[A-Z][a-z]{1,8}( [a-z–:]{1,8}){0,6}$/);
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const words = (text: string) => text.match(/\p{L}+/gu);

      expect(words(read(lines.join("\n")).blocks.map(textOf).join(" "))).toEqual(words(lines.join(" ")));
    }));
  });
});
