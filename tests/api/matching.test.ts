import { requestsIn } from "../support/contract";
import { testApi } from "../support/api";

interface Readiness {
  readonly score: number;
  readonly band: string;
}

interface Match {
  readonly role: { readonly slug: string };
  readonly readiness: Readiness;
  readonly effort: number;
  readonly gap: { readonly from: null; readonly readiness: Readiness; readonly effort: number };
  readonly learnNext: readonly { readonly skill: { readonly name: string }; readonly gain: number; readonly opens: readonly { readonly slug: string }[] }[];
}

interface Change {
  readonly role: { readonly slug: string };
  readonly before: number;
  readonly after: number;
}

interface Doors {
  readonly matchRoles: readonly { readonly role: { readonly title: string }; readonly readiness: Readiness; readonly effort: number; readonly learnNext: Match["learnNext"] }[];
  readonly whatIf: { readonly changes: readonly { readonly role: { readonly title: string }; readonly before: number; readonly after: number }[] };
}

type Held = readonly { readonly slug?: string; readonly name?: string; readonly proficiency?: number }[];

const match = "role { slug } readiness { score band credited total } effort gap { from { slug } readiness { score band credited total } effort } learnNext { skill { name } gain opens { slug } }";
const matchQuery = `query ($skills: [HeldSkillInput!]!, $filter: RoleFilter) { matchRoles(skills: $skills, filter: $filter, first: 100) { ${match} } }`;
const whatIfQuery = `query ($skills: [HeldSkillInput!]!, $learn: [HeldSkillInput!]!) {
  whatIf(skills: $skills, learn: $learn) { opened { ${match} } changes { role { slug } before after } }
}`;
const skillsQuery = '{ role(slug: "associate-nlp-engineer") { skills(first: 100) { edges { node { slug } proficiency { value } } } } }';

const person: Held = [{ name: "Python", proficiency: 4 }, { name: "PyTorch" }, { name: "SQL" }, { name: "NLP fundamentals" }];
const associate = { families: ["nlp-engineering"], levels: ["associate"] };

describe("matching people to roles", () => {
  const api = testApi();
  const matchesOf = async (skills: Held, filter?: object) =>
    (await api.data<{ matchRoles: Match[] }>(matchQuery, { skills, filter })).matchRoles;
  const whatIf = async (skills: Held, learn: Held) =>
    (await api.data<{ whatIf: { opened: Match[]; changes: Change[] } }>(whatIfQuery, { skills, learn })).whatIf;

  /** All that an associate NLP engineer needs, most weight first. */
  const needsOfAssociate = async (): Promise<Held> => {
    const { role } = await api.data<{ role: { skills: { edges: { node: { slug: string }; proficiency: { value: number } }[] } } }>(skillsQuery);
    return role.skills.edges.map(({ node, proficiency }) => ({ slug: node.slug, proficiency: proficiency.value }));
  };

  /** The first of these skills that leave someone just short of the role, and the one that opens it. */
  let short: Held;
  let last: Held;
  beforeAll(async () => {
    const needs = await needsOfAssociate();
    const isOpen = async (count: number) => (await matchesOf(needs.slice(0, count), associate))[0]!.readiness.score >= 0.45;
    let count = 1;
    while (!(await isOpen(count))) count += 1;
    [short, last] = [needs.slice(0, count - 1), needs.slice(count - 1, count)];
  });

  test("someone who codes and knows the basics of NLP is readiest for the associate rung, and evaluation helps them most", async () => {
    const { query, variables } = requestsIn("operations").find(({ name }) => name.startsWith("4-"))!;
    const { matchRoles, whatIf: learned } = await api.data<Doors>(query, variables);
    expect(matchRoles.map(({ role }) => role.title).slice(0, 2)).toEqual(["Associate NLP Engineer", "Associate Applied AI Engineer"]);
    expect(matchRoles).toHaveLength(5);
    expect(matchRoles[0]?.learnNext.map(({ skill }) => skill.name)).toContain("Model evaluation");
    const rises = learned.changes.map(({ before, after }) => after - before);
    expect(rises).toEqual([...rises].sort((a, b) => b - a));
    expect(learned.changes.find(({ role }) => role.title === "Associate NLP Engineer")?.before).toBe(matchRoles[0]?.readiness.score);
  });

  test("every role of which something is known is matched, readiest first, with the readiness and effort of its gap", async () => {
    const matches = await matchesOf(person);
    expect(matches.length).toBeGreaterThanOrEqual(8);
    expect(matches.map(({ role }) => role.slug)).not.toContain("data-engineer");
    expect(matches.map(({ readiness }) => readiness.score)).toEqual(matches.map(({ readiness }) => readiness.score).sort((a, b) => b - a));
    for (const { readiness, effort, gap } of matches) expect(gap).toEqual({ from: null, readiness, effort });
    for (const { learnNext } of matches) {
      expect(learnNext).toHaveLength(3);
      expect(learnNext.map(({ gain }) => gain)).toEqual(learnNext.map(({ gain }) => gain).sort((a, b) => b - a));
    }
  });

  test("a tool counts as the skill that it exercises, one level lower", async () => {
    const byTool = await matchesOf([{ name: "PyTorch", proficiency: 4 }]);
    const bySkill = await matchesOf([{ slug: "deep-learning-frameworks", proficiency: 3 }, { slug: "model-training", proficiency: 3 }]);
    expect(byTool.map(({ role, readiness }) => [role, readiness])).toEqual(bySkill.map(({ role, readiness }) => [role, readiness]));
    expect(byTool[0]?.readiness.score).toBeGreaterThan(0);
  });

  test("someone who holds nothing is at 0 everywhere", async () => {
    expect(new Set((await matchesOf([])).map(({ readiness }) => readiness.score))).toEqual(new Set([0]));
  });

  test("a filter decides which roles are matched, opened and gained for", async () => {
    const [only, ...others] = await matchesOf(short, associate);
    expect([only?.role.slug, others]).toEqual(["associate-nlp-engineer", []]);
    // The best gain for a single role is at least that of the skill that is known to open it.
    expect(only?.learnNext[0]?.opens).toEqual([{ slug: "associate-nlp-engineer" }]);
    expect(only!.readiness.score + only!.learnNext[0]!.gain).toBeGreaterThanOrEqual(0.45);
  });

  test("what if shows the role that a skill opens as it stands after learning", async () => {
    const { opened, changes } = await whatIf(short, last);
    const found = opened.find(({ role }) => role.slug === "associate-nlp-engineer");
    const after = (await matchesOf([...short, ...last])).find(({ role }) => role.slug === "associate-nlp-engineer");
    expect(found).toEqual(after);
    expect(found?.gap.readiness).toEqual(found?.readiness);
    expect(changes.find(({ role }) => role.slug === "associate-nlp-engineer")).toMatchObject({ after: found?.readiness.score });
  });

  test("who starts from nothing and learns all that a role needs is fully ready for it, with nothing left to learn", async () => {
    const { opened } = await whatIf([], await needsOfAssociate());
    expect(opened[0]).toMatchObject({ role: { slug: "associate-nlp-engineer" }, readiness: { score: 1, band: "STRONG" }, effort: 0, learnNext: [] });
  });

  test.each([
    ["nothing", []],
    ["less of what is held", [{ name: "Python", proficiency: 1 }]],
    ["a tool that shows no more than what is held", [{ name: "PyTorch" }]],
  ])("who learns %s changes nothing", async (_title, learn) => {
    expect(await whatIf(person, learn)).toEqual({ opened: [], changes: [] });
  });

  test.each([
    ["an unknown skill", [{ name: "Pyton" }], [], "NOT_FOUND", /no skill or tool "Pyton"/, "Python"],
    ["unknown skills in both lists", [{ name: "Pyton" }], [{ name: "SQLL" }], "NOT_FOUND", /"Pyton".*"SQLL"/, "SQL"],
    ["a proficiency of 9", [{ name: "Python", proficiency: 9 }], [], "BAD_USER_INPUT", /from 1 to 5; 9 came for "Python"/, undefined],
    ["a proficiency of 0 to learn", [], [{ name: "Python", proficiency: 0 }], "BAD_USER_INPUT", /from 1 to 5; 0 came for "Python"/, undefined],
  ])("%s is refused, with what is near", async (_title, skills, learn, code, says, near) => {
    const { body } = await api.send(whatIfQuery, { skills, learn });
    expect(body?.errors?.[0]).toMatchObject({ extensions: { code }, message: expect.stringMatching(says) as string });
    if (near) expect(body?.errors?.[0]?.extensions?.suggestions).toContain(near);
  });

  test.each([
    ["matches", "{ matchRoles(skills: [], first: 101) { effort } }"],
    ["changes", "{ whatIf(skills: [], learn: []) { changes(first: 101) { after } } }"],
  ])("101 %s are refused", async (_title, query) => {
    const { body } = await api.send(query);
    expect(body?.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" }, message: expect.stringContaining("0 to 100; 101 came") as string });
  });
});
