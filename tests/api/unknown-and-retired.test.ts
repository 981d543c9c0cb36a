import { recordsIn } from "../../src/cli/load";
import { loadOntology } from "../../src/loading/load-ontology";
import { testApi } from "../support/api";

const small = "tests/support/seeds-small";

describe("what is unknown, retired or ambiguous", () => {
  const api = testApi(small);

  test("a gap to a role of unknown requirements is UNKNOWN, never 0 or 1, and says so of each skill", async () => {
    const { skillGap } = await api.data<{ skillGap: { readiness: object; skills: { change: string; why: string }[] } }>(
      '{ skillGap(from: { slug: "associate-data-engineer" }, to: { slug: "data-analyst" }) { readiness { score band } skills { change why } } }',
    );
    expect(skillGap.readiness).toEqual({ score: null, band: "UNKNOWN" });
    expect(skillGap.skills.length).toBeGreaterThan(0);
    for (const { change, why } of skillGap.skills) {
      expect(change).toBe("DROPPED");
      expect(why).toMatch(/nothing is known of what Data Analyst needs\.$/);
    }
  });

  test("a retired id answers with its successor: by id, by slug, in a filter and among held skills", async () => {
    const data = await api.data<object>(`{
      node(id: "Skill:python-scripting") { id }
      skill(slug: "python-scripting") { name }
      roles(filter: { requires: { all: ["python-scripting"] }, documented: true }) { nodes { slug } }
      skillGap(from: { skills: [{ slug: "python-scripting", proficiency: 5 }] }, to: { slug: "associate-data-engineer" }) {
        skills(changes: [EASED]) { skill { slug } }
      }
    }`);
    expect(data).toEqual({
      node: { id: "Skill:python" },
      skill: { name: "Python" },
      roles: { nodes: [{ slug: "associate-data-engineer" }] },
      skillGap: { skills: [{ skill: { slug: "python" } }] },
    });
  });

  test.each([
    ["requires: { any: [] }", 0], ["requires: { all: [] }", 4], ["requires: { none: [] }", 4], ["or: []", 0], ["and: []", 4], ["not: {}", 0],
    ["requires: null", 4], ['not: { families: ["data-engineering"] }', 1],
  ])("roles(filter: { %s }) holds %d roles", async (filter, count) => {
    const { roles } = await api.data<{ roles: { totalCount: number; nodes: [] } }>(`{ roles(first: 0, filter: { ${filter} }) { totalCount nodes { id } } }`);
    expect(roles).toEqual({ totalCount: count, nodes: [] });
  });

  test("a title that two roles bear is refused, naming both and how to ask", async () => {
    const records = recordsIn(small);
    const twins = records.nodes.map((node) =>
      node.label === "Role" && ["data-analyst", "staff-data-engineer"].includes(node.id)
        ? { ...node, properties: { ...node.properties, keys: ["twin", node.id] } }
        : node,
    );
    await loadOntology(api.database.graph, { ...records, nodes: twins }, { by: "test" });
    const { body } = await api.send('{ skillGap(from: { title: "Twin" }, to: { slug: "senior-data-engineer" }) { effort } }');
    expect(body?.errors?.[0]?.message).toMatch(/"Twin" names more than one role: .*data-analyst.*staff-data-engineer.*Ask by slug\./);
    expect(body?.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", suggestions: ["data-analyst", "staff-data-engineer"] });
  });
});
