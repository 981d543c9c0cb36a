import { type Block } from "../../../../src/documents/blocks";
import { kpiColumns } from "../../../../src/documents/blueprint/readers/kpis";
import { toolColumns } from "../../../../src/documents/blueprint/readers/tools";
import { type Column, rowsOf, withRows } from "../../../../src/documents/blueprint/tables";

const cellsOf = (columns: readonly Column[], ...lines: string[]) => {
  const blocks = lines.map((text, at): Block => ({ kind: "text", text, line: at + 1 }));
  return rowsOf(withRows(blocks, columns), columns).map(({ cells }) => Object.values(cells));
};

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
