import { readableDocument, readableText } from "../../../../src/documents/readable-document";

const shown = (text: string) => readableText(readableDocument(Buffer.from(text), "notes.txt"));

test("an HTML table within a text is read as rows on the lines of their tags; the rest stays text", () => {
  const text = "Tools\n\n<table>\n<tr><th>Category</th><th>Tool</th></tr>\n<tr>\n<td>Charts</td><td>Gull &amp; Co</td>\n</tr>\n</table>\nAfter it.\n";
  expect(shown(text)).toBe("1  Tools\n4  | Category | Tool |\n5  | Charts | Gull & Co |\n9  After it.\n");
});

test("lines with the same number of cells between tabs or wide gaps are rows; a single one is none", () => {
  expect(shown("Metric\tTarget\tFrequency\nFog days\t< 3\tYearly\nAll done.\n")).toBe("1  | Metric | Target | Frequency |\n2  | Fog days | < 3 | Yearly |\n3  All done.\n");
  expect(shown("Metric    Target    Frequency\nFog days    < 3    Yearly\n")).toBe("1  | Metric | Target | Frequency |\n2  | Fog days | < 3 | Yearly |\n");
  expect(shown("One\ttwo\tthree\nNothing more.\n")).toBe("1  One two three\n2  Nothing more.\n");
});

test("a line that begins with a count sign and a small letter makes no Markdown of a text", () => {
  expect(readableDocument(Buffer.from("Metrics\n# of lamps lit\n# of lamps dark\n"), "notes.txt").shape).toBe("TEXT");
});
