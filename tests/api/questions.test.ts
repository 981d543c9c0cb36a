import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges } from "graphql";
import { requestsIn } from "../support/contract";
import { testApi } from "../support/api";
import {
  AssociateToSeniorDocument, KpisOnPromotionDocument, OneRoleWholeDocument, TheOntologyDocument,
} from "../support/generated/operations";

describe("the questions that consumers rely on", () => {
  const api = testApi();

  test.each(requestsIn("operations"))("$name runs unchanged, without an error", async ({ query, variables }) => {
    expect(Object.keys(await api.data<object>(query, variables))).not.toHaveLength(0);
  });

  test("from Associate to Senior: what the promotion demands comes first, each with why and who says so", async () => {
    const { skillGap } = await api.ask(AssociateToSeniorDocument, {});
    expect(skillGap.from?.title).toBe("Associate NLP Engineer");
    expect(skillGap.to).toEqual({ title: "Senior NLP Engineer", documented: false });
    expect(skillGap.promotions.map(({ from, to }) => `${from.title} → ${to.title}`)).toEqual([
      "Associate NLP Engineer → NLP Engineer", "NLP Engineer → Senior NLP Engineer",
    ]);
    const names = skillGap.skills.map(({ skill }) => skill.name);
    expect(names.slice(0, 12)).toEqual(expect.arrayContaining(["System design", "Problem framing", "Cross-team leadership", "Mentoring"]));
    expect(skillGap.counts.dropped).toBe(0);
    for (const entry of skillGap.skills) {
      expect(entry.sources.length).toBeGreaterThan(0);
      expect(entry.why).toContain(entry.skill.name);
    }
    const priorities = skillGap.skills.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
  });

  test("KPIs on promotion: a shared KPI shows both targets, as the two documents give them", async () => {
    const { skillGap } = await api.ask(KpisOnPromotionDocument, {});
    expect(skillGap.kpis.find(({ kpi }) => kpi.name === "Inference latency p95")).toMatchObject({
      change: "SHARED",
      fromTarget: expect.stringContaining("300ms") as string,
      toTarget: expect.stringContaining("300–800ms") as string,
    });
    expect(new Set(skillGap.kpis.map(({ change }) => change))).toEqual(new Set(["NEW", "SHARED", "LEFT"]));
    expect(skillGap.tools.every(({ tool }) => tool.categories.length > 0)).toBe(true);
  });

  test("one role whole: pay, years, milestones and every section of its documents", async () => {
    const { role } = await api.ask(OneRoleWholeDocument, { slug: "nlp-engineer" });
    expect(role?.pay).toEqual([{ min: 120_000, max: 180_000, openEnded: false, currency: "USD" }]);
    expect(role?.experience.map(({ min, max }) => [min, max])).toEqual([[3, 6], [2, 5]]);
    expect(role?.kpis.totalCount).toBe(19);
    expect(role?.sources).toHaveLength(4);
    expect(role?.everything.totalCount).toBeGreaterThan(400);
    expect(new Set(role?.milestones.nodes.map(({ category }) => category))).toEqual(
      new Set(["30 days", "60 days", "90 days", "6 months", "12 months", "Long term"]),
    );
  });

  test("the ontology: lint is free of errors, and senior and staff roles ask for Python in effect", async () => {
    const { ontology, seniorRoles } = await api.ask(TheOntologyDocument, {});
    expect(ontology.lint.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    expect(ontology.revision.number).toBe(1);
    expect(ontology.counts.documentedRoles).toBe(3);
    expect(seniorRoles.nodes.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["senior-nlp-engineer", "staff-nlp-engineer"]));
  });
});

test("the schema has all of the contract", () => {
  const [contract, product] = ["contract", "schema"].map((name) => buildSchema(readFileSync(`schema/${name}.graphql`, "utf8")));
  expect(findBreakingChanges(contract as never, product as never)).toEqual([]);
});
