import { heldTools, kpiGap, toolGap, type SetSide } from "../../../src/gap/set-gap";
import type { Commonality } from "../../../src/ontology/vocabulary";
import { skill as named } from "./sides";

function side(tools: Record<string, Commonality>, kpis: Record<string, string | null> = {}): SetSide {
  return {
    tools: Object.entries(tools).map(([name, commonality]) => ({ node: named(name), commonality })),
    kpis: Object.entries(kpis).map(([name, target]) => ({ node: named(name), target })),
  };
}
const toolRows = (from: SetSide, to: SetSide) =>
  toolGap(from, to).map(({ change, tool, commonality }) => `${change} ${tool.name} ${commonality}`);
const kpiRows = (from: SetSide, to: SetSide) =>
  kpiGap(from, to).map(({ change, kpi, fromTarget, toTarget }) => `${change} ${kpi.name} ${fromTarget} → ${toTarget}`);

test("Tools are new, shared and left in that order, then the most common first, then by name", () => {
  const from = side({ Git: "OPTIONAL", Excel: "COMMON", Airflow: "CONTEXT_SPECIFIC" });
  const to = side({ Spark: "OPTIONAL", Ray: "CONTEXT_SPECIFIC", Kafka: "OPTIONAL", Docker: "COMMON", Git: "COMMON" });
  expect(toolRows(from, to)).toEqual([
    "NEW Docker COMMON", "NEW Kafka OPTIONAL", "NEW Spark OPTIONAL", "NEW Ray CONTEXT_SPECIFIC",
    "SHARED Git COMMON",
    "LEFT Excel COMMON", "LEFT Airflow CONTEXT_SPECIFIC",
  ]);
});

test("KPIs are new, shared and left, by name, with what either role aims at", () => {
  const from = side({}, { Uptime: "99%", Cost: null, Tickets: "20 a week" });
  const to = side({}, { Uptime: "99.9%", Latency: "200 ms", Cost: "−10%", Accuracy: null });
  expect(kpiRows(from, to)).toEqual([
    "NEW Accuracy null → null", "NEW Latency null → 200 ms",
    "SHARED Cost null → −10%", "SHARED Uptime 99% → 99.9%",
    "LEFT Tickets 20 a week → null",
  ]);
});

test("With neither tools nor KPIs known for the target, nothing is left", () => {
  const from = side({ Git: "COMMON" }, { Uptime: null });
  expect([toolRows(from, side({})), kpiRows(from, side({}))]).toEqual([[], []]);
});

test("With one of the two known for the target, the other can be left", () => {
  const from = side({ Git: "COMMON" }, { Uptime: null });
  expect(kpiRows(from, side({ Git: "COMMON" }))).toEqual(["LEFT Uptime null → null"]);
  expect(toolRows(from, side({}, { Uptime: null }))).toEqual(["LEFT Git COMMON"]);
});

test("A person holds the tools they name, each once however often named, and starts on every KPI", () => {
  const from = heldTools([named("Git"), named("Excel"), named("Git"), named("Excel")]);
  const to = side({ Git: "COMMON", Docker: "OPTIONAL" }, { Uptime: "99%" });
  expect(toolRows(from, to)).toEqual(["NEW Docker OPTIONAL", "SHARED Git COMMON", "LEFT Excel CONTEXT_SPECIFIC"]);
  expect(kpiRows(from, to)).toEqual(["NEW Uptime null → 99%"]);
});
