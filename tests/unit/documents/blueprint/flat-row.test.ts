import { type Block } from "../../../../src/documents/blocks";
import { cardPhrases } from "../../../../src/documents/blueprint/card-phrases";
import { phrasesFrom } from "../../../../src/documents/blueprint/known-phrases";
import { outlineOf } from "../../../../src/documents/blueprint/outline";
import { kpiColumns } from "../../../../src/documents/blueprint/readers/kpis";
import { skillColumns } from "../../../../src/documents/blueprint/readers/skills";
import { toolColumns } from "../../../../src/documents/blueprint/readers/tools";
import { type Column, rowsOf, withRows } from "../../../../src/documents/blueprint/tables";

const textsOf = (lines: readonly string[]) => lines.map((text, at): Block => ({ kind: "text", text, line: at + 1 }));

const cellsOf = (columns: readonly Column[], ...lines: string[]) => rowsOf(withRows(textsOf(lines), columns), columns).map(({ cells }) => Object.values(cells));

const cellsKnowing = (names: readonly string[], ...lines: string[]) => (
  rowsOf(withRows(textsOf(lines), toolColumns, new Set(phrasesFrom(names, true))), toolColumns).map(({ cells }) => Object.values(cells))
);

const fiveColumns = "Metric What it measures Why it matters Target Frequency";
const sixColumns = "Metric Type What it measures Why it matters Target Frequency";

test.each([
  ["at capitals after a finished phrase", "Berth use Hours taken of hours free Shows waste early Around half of all hours Weekly", ["Berth use", "Hours taken of hours free", "Shows waste early", "Around half of all hours", "Weekly"]],
  ["at shares and counts", "Lamp outages # of lamps dark Warns of salt damage 0 per night Daily / weekly", ["Lamp outages", "# of lamps dark", "Warns of salt damage", "0 per night", "Daily / weekly"]],
  ["at bounds", "Rope wear % of ropes frayed Keeps crews safe < 5% of stock Quarterly", ["Rope wear", "% of ropes frayed", "Keeps crews safe", "< 5% of stock", "Quarterly"]],
  ["never inside brackets", "Fog delay (hours, All ships) Hours lost Costs the port trust Under ten (in May) Per season", ["Fog delay (hours, All ships)", "Hours lost", "Costs the port trust", "Under ten (in May)", "Per season"]],
  ["never after a small word", "Calls to Harbour Watch Number of calls Tells of unrest Falling every year Monthly", ["Calls to Harbour Watch", "Number of calls", "Tells of unrest", "Falling every year", "Monthly"]],
  ["after an acronym that ends a cell", "Speed over SOG Knots made good Shows the tide Above six knots Daily", ["Speed over SOG", "Knots made good", "Shows the tide", "Above six knots", "Daily"]],
])("a line without borders is cut %s", (_, line, cells) => {
  expect(cellsOf(kpiColumns, fiveColumns, line)).toEqual([cells]);
});

test("the type of a KPI is found outside brackets, and once", () => {
  expect(cellsOf(kpiColumns, sixColumns, "Boat upkeep (Risk class) Quality/Risk Share of boats seen Quality of the fleet >90% seen Monthly")).toEqual([
    ["Boat upkeep (Risk class)", "Quality/Risk", "Share of boats seen", "Quality of the fleet", ">90% seen", "Monthly"],
  ]);
});

test("neighbours in a sorted table share their first cell, where the next word may begin one", () => {
  const header = "Category Tool Primary use Commonality";
  expect(cellsOf(toolColumns, header, "Sea / air Windy Watching gusts Common", "Sea / air gullwatch Counting birds Optional", "Chart rooms Pencil Works / Inkline Drawing lines Context-specific", "Chart paper Seaweed Press Printing maps Common (in ports)")).toEqual([
    ["Sea / air", "Windy", "Watching gusts", "Common"],
    ["Sea / air", "gullwatch", "Counting birds", "Optional"],
    ["Chart rooms", "Pencil Works / Inkline", "Drawing lines", "Context-specific"],
    ["Chart paper", "Seaweed Press", "Printing maps", "Common (in ports)"],
  ]);
});

test("a line that does not end as its last column must is no row, and ends the table", () => {
  const blocks = [fiveColumns, "Berth use Hours taken Shows waste Around half Weekly", "All of these are counted by hand."].map((text, at): Block => ({ kind: "text", text, line: at + 1 }));
  expect(withRows(blocks, kpiColumns).map(({ kind }) => kind)).toEqual(["row", "row", "text"]);
});

test("where nothing tells the borders, the line stays whole in the first cell with little confidence", () => {
  const blocks = [fiveColumns, "berth use and all that Weekly"].map((text, at): Block => ({ kind: "text", text, line: at + 1 }));
  expect(rowsOf(withRows(blocks, kpiColumns), kpiColumns).map(({ cells, confidence }) => [cells["name"], cells["frequency"], confidence])).toEqual([["berth use and all that", "Weekly", 0.3]]);
});

const toolHeader = "Category Tool Primary use Commonality";

test("a known name is never cut, and a cell rather begins with one", () => {
  const lines = [toolHeader, "Sea charts Gull Harbour Planning routes Common", "Weather checks windy-cli, Foggy Morning checks Optional"];
  expect(cellsKnowing([], ...lines)[1]).toEqual(["Weather checks windy-cli, Foggy", "Morning checks", "", "Optional"]);
  expect(cellsKnowing(["Gull Harbour", "windy-cli"], ...lines)).toEqual([
    ["Sea charts", "Gull Harbour", "Planning routes", "Common"],
    ["Weather checks", "windy-cli, Foggy", "Morning checks", "Optional"],
  ]);
});

test("two words with capitals that recur behind different words are one name", () => {
  expect(cellsOf(toolColumns, toolHeader, "Charts Gull Harbour Pro Planning routes Common", "Old sea charts Gull Harbour Archive Looking back Optional")).toEqual([
    ["Charts", "Gull Harbour Pro", "Planning routes", "Common"],
    ["Old sea charts", "Gull Harbour Archive", "Looking back", "Optional"],
  ]);
});

test("the role card names what the tables name, too", () => {
  const card = outlineOf([
    { kind: "heading", text: "1) Role Summary", line: 1, level: 2 }, { kind: "heading", text: "2) KPIs", line: 2, level: 2 }, { kind: "heading", text: "20) Role Scorecard", line: 3, level: 2 },
    { kind: "text", text: "Top tools Gull Harbour; windy/Tide Desk", line: 4 }, { kind: "text", text: "Top 10 technical skills 1) Reading fog (at sea) 2) Knots", line: 5 },
    { kind: "text", text: "Main goals Land safely; Leave early", line: 6 },
  ]);
  expect(cardPhrases(card)).toEqual(["gull harbour", "windy", "tide desk", "reading fog", "Knots"]);
});

test("a line with too few places for a border has fewer cells, with little confidence", () => {
  const rows = rowsOf(withRows(textsOf(["Skill Description Use Importance", "Knot basics Tie up a boat Critical"]), skillColumns), skillColumns);
  expect(rows.map(({ cells, confidence }) => [cells["name"], cells["description"], cells["use"], confidence])).toEqual([["Knot basics", "Tie up a boat", "", 0.4]]);
});
