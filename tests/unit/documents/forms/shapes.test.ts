import { recogniseShape } from "../../../../src/documents/forms/recognise-shape";
import type { Block } from "../../../../src/documents/blocks";
import { readableDocument } from "../../../../src/documents/readable-document";

const read = (text: string) => readableDocument(Buffer.from(text), "document");
/** A block in short: "# heading", "- item" by depth, "| row", or its text. */
const short = (block: Block) => (
  block.kind === "heading" ? `# ${block.text}` : block.kind === "item" ? `${"  ".repeat(block.depth)}- ${block.text}` : block.kind === "row" ? `| ${block.cells.join(" | ")}` : block.text
);
const shown = (text: string) => read(text).blocks.map(short);

describe("The shape of a document", () => {
  it.each([
    ["a table drawn with pipes and dashes alone", "1) Duties\n- Read\n| a | b |\n|---|---|\n| c | d |", "TEXT"],
    ["a text that begins with a bracket", "[Company] seeks a keeper.", "TEXT"],
    ["a link", "See [the list](https://example.org).", "MARKDOWN"],
    ["a heading with #", "Keeper\n## Duties\nRead", "MARKDOWN"],
    ["tags without a page around them", "Keeper <b>reads</b> gauges.<p>Daily</p><p>Weekly</p>", "HTML"],
    ["a list with one object", '[{"title":"a"}]', "WORDPRESS"],
  ])("is told from %s", (_, text, shape) => {
    expect(recogniseShape(text)).toBe(shape);
  });
});

describe("Lists", () => {
  it.each(["-", "•", "*", "–", "▪", "►", "✔", "➢", "o", "·", "\uf0b7", "â€¢", "โ€ข"])("are read with %s as bullet", (bullet) => {
    expect(shown(`Duties\n${bullet} Read gauges\n${bullet} Train a deputy`)).toEqual(["Duties", "- Read gauges", "- Train a deputy"]);
  });

  it("have the text of the next line where a bullet stands alone, also behind an empty line", () => {
    expect(shown("- Tides (Critical)\n- Use: every day\n-\nUse: at sea\n-\n\nGauges (Optional)")).toEqual([
      "- Tides (Critical)", "- Use: every day", "- Use: at sea", "- Gauges (Optional)",
    ]);
  });

  it("end a line at its label where they run together, and keep a single dash", () => {
    expect(shown("Outcomes expected: – Safe ports. – Fewer delays.\nWork – as ever – goes on.\nKeeper – Harbour – Night shift")).toEqual([
      "Outcomes expected:", "- Safe ports.", "- Fewer delays.", "Work – as ever – goes on.", "Keeper – Harbour – Night shift",
    ]);
  });

  it("are found behind a short title whose entries begin with capitals, and within an item", () => {
    expect(shown("Reports – Weekly figures of all gauges in the port – Plans for the winter\n- Care – Why: rust spreads. – How: weekly rounds.")).toEqual([
      "Reports", "- Weekly figures of all gauges in the port", "- Plans for the winter",
      "- Care", "  - Why: rust spreads.", "  - How: weekly rounds.",
    ]);
  });

  it("run on through the dashes within brackets", () => {
    expect(shown("Gains: – Safer moves (buoy – berth – gate). – Fewer delays.")).toEqual(["Gains:", "- Safer moves (buoy – berth – gate).", "- Fewer delays."]);
  });

  it("may begin their entries with a quote or a number behind the letter o", () => {
    expect(shown("o “Quick” repairs\no 24 gauges\no Tables")).toEqual(["- “Quick” repairs", "- 24 gauges", "- Tables"]);
  });

  it("are told from signs at the start of a line", () => {
    expect(shown("© 2024 Harbour\n~5 years\n-5 degrees\n+49 30 1234")).toEqual(["© 2024 Harbour", "~5 years", "-5 degrees", "+49 30 1234"]);
  });
});

describe("Numbered lines", () => {
  it("are section titles when they stand apart, and items when the next one goes on counting", () => {
    expect(shown("7) Measures\nRead at dawn.\n1. Gauges\n2. Tables\n8) Tools\nA boat.")).toEqual(["# 7) Measures", "Read at dawn.", "- Gauges", "- Tables", "# 8) Tools", "A boat."]);
  });

  it("are section titles where they count up through the text, whatever a list between them counts", () => {
    const text = "1. Role\nIt rains.\n2. Skills\nAt sea:\n1. Tides\nSpring and neap.\n2. Boats\nWith oars.\n3. Tools\nA boat.\n4. Risks\nFog.\n5. Career\nUp.";
    expect(shown(text).filter((line) => /^[#-]/.test(line))).toEqual(["# 1. Role", "# 2. Skills", "- Tides", "- Boats", "# 3. Tools", "# 4. Risks", "# 5. Career"]);
  });

  it("are items where most titles have another sign behind the number, or the same label below each", () => {
    const text = "1) Role\nIt rains.\n2) Skills\nAt sea:\n7. Tides\nSpring and neap.\n3) Boats\n– Use: daily\nMore\n4) Oars\n– Use: weekly\n5) Tools\n– Tug: a boat";
    expect(shown(text).filter((line) => /^[#-]/.test(line))).toEqual(["# 1) Role", "# 2) Skills", "- Tides", "- Boats", "- Use: daily", "- Oars", "- Use: weekly", "# 5) Tools", "- Tug: a boat"]);
  });

  it("are items when another title has their number", () => {
    expect(shown("1. Tides\n– Use: daily\nMore\n1. Boats\n– Use: weekly")).toEqual(["- Tides", "- Use: daily", "More", "- Boats", "- Use: weekly"]);
  });
});

describe("A page", () => {
  it("says a cell that spans rows in each of them, and lists in cells on one line", () => {
    expect(shown("<table><tr><td rowspan=2>Boats<td>Tug</tr><tr><td>Barge<br>Pilot</tr><tr><td colspan=2>Duties<ol><li>Read<li>Train</ol></table>")).toEqual([
      "| Boats | Tug", "| Boats | Barge; Pilot", "| Duties 1) Read 2) Train | ",
    ]);
  });

  it("is read through tables that only arrange it", () => {
    expect(shown("<table><tr><td><h2>Duties</h2><ul><li>Read</ul></td><td><p>Port</p></td></tr></table>")).toEqual(["# Duties", "- Read", "Port"]);
  });

  it("gives the labels and the values of a definition list as texts", () => {
    expect(shown("<dl><dt>Education<dd>Nautical school<dt>Experience<dd>2&ndash;5 years</dl>")).toEqual(["Education", "Nautical school", "Experience", "2–5 years"]);
  });

  it("reads on behind a nested list and numbers by value", () => {
    const { blocks } = read("<ol><li>Read<ul><li>at dawn</ul>then report<li value=7>Train</ol>");

    expect(blocks.map(short)).toEqual(["- Read", "  - at dawn", "then report", "- Train"]);
    expect(blocks.flatMap((block) => (block.kind === "item" ? [block.number] : []))).toEqual([1, null, 7]);
  });
});

describe("A line below a Markdown table", () => {
  it("is no row of it without a bar, even without a blank line between", () => {
    expect(shown("## Tools\n\n| Kind | Name |\n|---|---|\n| Boat | Tug |\nNames vary by port.")).toEqual(["# Tools", "| Kind | Name", "| Boat | Tug", "Names vary by port."]);
  });
});

describe("Text in lines", () => {
  it("is joined where it was wrapped at a width", () => {
    const wrapped = "The keeper reads all gauges of the port at dawn and\nreports them to the pilots, who plan the day with\nthem, and to the office, which prints a table that\nships take along.\n- Read gauges";

    expect(shown(wrapped)).toEqual([wrapped.split("\n- ")[0]!.replaceAll("\n", " "), "- Read gauges"]);
  });

  it("lists the lines without words apart, so that none is lost", () => {
    const { blocks, marks } = read("Duties\n-----\n| a | b |\n|---|---|\n| c | d |\n-\nRead");

    expect(blocks.map(short)).toEqual(["Duties", "| a | b", "| c | d", "- Read"]);
    expect(marks).toEqual([{ line: 2, text: "-----" }, { line: 4, text: "|---|---|" }, { line: 6, text: "-" }]);
  });
});
