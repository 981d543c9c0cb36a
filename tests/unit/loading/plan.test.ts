import { isEmptyPlan, planOf } from "../../../src/loading/plan";
import { planSummary, planText } from "../../../src/loading/plan-text";
import type { OntologyRecords } from "../../../src/facts/records";
import { edited, link, node, sampleRecords, without } from "../../support/sample-records";

const nothing: OntologyRecords = { nodes: [], relationships: [] };
const sample = sampleRecords();

test("between an ontology and itself in another order there is no difference", () => {
  const reversed = { nodes: [...sample.nodes].reverse(), relationships: [...sample.relationships].reverse() };
  const plan = planOf(sample, reversed);

  expect(isEmptyPlan(plan)).toBe(true);
  expect(planText(plan)).toBe("nothing changes");
});

test("from nothing everything is added, to nothing everything is removed", () => {
  const [first, last] = [planOf(nothing, sample), planOf(sample, nothing)];

  expect([first.nodes.added.length, first.relationships.added.length]).toEqual([sample.nodes.length, sample.relationships.length]);
  expect(last.nodes.removed).toEqual(first.nodes.added);
  expect(last.relationships.removed).toEqual(first.relationships.added);
});

test("a plan is the same whatever order its records come in", () => {
  const reversed = { nodes: [...sample.nodes].reverse(), relationships: [...sample.relationships].reverse() };

  expect(planOf(nothing, reversed)).toEqual(planOf(nothing, sample));
});

test("the order of a list counts, the order of properties does not", () => {
  const before = { nodes: [node("Skill:a", { name: "A", aliases: ["x", "y"] })], relationships: [] };

  expect(isEmptyPlan(planOf(before, { nodes: [node("Skill:a", { aliases: ["x", "y"], name: "A" })], relationships: [] }))).toBe(true);
  expect(planOf(before, edited(before, "Skill:a", { aliases: ["y", "x"] })).nodes.changed).toHaveLength(1);
});

test("the text counts each kind and names what changes and in which properties", () => {
  const wanted = without(edited(sample, "Tool:pytorch", { vendor: "Meta", aliases: [] }), "Stakeholder:product-internal");
  const plan = planOf(sample, { ...wanted, relationships: [...wanted.relationships, link("Skill:programming", "MOVES", "Kpi:latency")] });

  expect(planText(plan)).toBe(`nodes: 1 changed, 1 removed; relationships: 1 added, 1 removed
  Stakeholder: 1 removed
  Tool: 1 changed
  (Role)-[:WORKS_WITH]->(Stakeholder): 1 removed
  (Skill)-[:MOVES]->(Kpi): 1 added
~ Tool:pytorch (aliases, vendor)
- Stakeholder:product-internal
+ Skill:programming -[:MOVES]-> Kpi:latency
- Role:associate-nlp-engineer -[:WORKS_WITH]-> Stakeholder:product-internal`);
});

test("a long plan names the first and counts the others", () => {
  const nodes = Array.from({ length: 7 }, (_, index) => node(`Skill:s${index}`, {}));
  const plan = planOf(nothing, { nodes, relationships: [] });

  expect(planSummary(plan)).toBe("nodes: 7 added");
  expect(planText(plan, 2)).toBe("nodes: 7 added\n  Skill: 7 added\n+ Skill:s0\n+ Skill:s1\n  … and 5 more");
});
