import type { Block } from "../../../../src/documents/blocks";
import { kpiColumns } from "../../../../src/documents/blueprint/readers/kpis";
import { scorecardColumns } from "../../../../src/documents/blueprint/readers/scorecard";
import { toolColumns } from "../../../../src/documents/blueprint/readers/tools";
import { type Column, withRows } from "../../../../src/documents/blueprint/tables";

const textsOf = (lines: readonly string[]) => lines.map((text, at): Block => ({ kind: "text", text, line: at + 1 }));
const rowsIn = (columns: readonly Column[], blocks: readonly Block[]) => (
  withRows(blocks, columns).map((entry) => (entry.kind === "row" ? [entry.isHeader, entry.cells, entry.confidence] as const : [entry.kind, [], undefined] as const))
);
const toolHeader = ["Category", "Tool", "Primary use", "Commonality"];

test("a table with one cell a line is read by its header and by the closed value that ends each row", () => {
  expect(rowsIn(toolColumns, textsOf([...toolHeader, "Charts", "Gull Harbour", "Planning routes", "Common (most ports)", "Fog", "Windy", "Looking out", "Optional", "All of these cost money."]))).toEqual([
    [true, toolHeader, undefined],
    [false, ["Charts", "Gull Harbour", "Planning routes", "Common (most ports)"], 0.9],
    [false, ["Fog", "Windy", "Looking out", "Optional"], 0.9],
    ["text", [], undefined],
  ]);
});

test("a row that lacks a cell keeps its first and its last one, with little confidence", () => {
  expect(rowsIn(toolColumns, textsOf([...toolHeader, "Charts", "Gull Harbour", "Common"]))[1]).toEqual([false, ["Charts", "Gull Harbour", "", "Common"], 0.5]);
});

test("without a closed last column each row has as many lines as the header", () => {
  const card: Block[] = [...textsOf(["Category", "Summary", "Role title", "Pilot", "Main duties"]), { kind: "item", text: "Look 2) Steer", line: 6, depth: 0, number: 1 }];
  expect(rowsIn(scorecardColumns, card).map(([, cells]) => cells)).toEqual([["Category", "Summary"], ["Role title", "Pilot"], ["Main duties", "1) Look 2) Steer"]]);
});

test("the first row of a table that marks no header is one if it names the columns", () => {
  const row = (...cells: string[]): Block => ({ kind: "row", cells, line: 1, isHeader: false });
  expect(rowsIn(kpiColumns, [row("Metric", "What it measures", "Frequency"), row("Fog days", "Days with fog", "Yearly")]).map(([isHeader]) => isHeader)).toEqual([true, false]);
  expect(rowsIn(kpiColumns, [row("Fog days", "Days with fog", "Yearly")]).map(([isHeader]) => isHeader)).toEqual([false]);
});
