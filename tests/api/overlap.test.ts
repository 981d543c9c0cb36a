import { testApi } from "../support/api";
import { SharedAndApartDocument } from "../support/generated/operations";

interface Contribution {
  readonly skill: { readonly name: string };
  readonly score: number;
}

interface Pair {
  readonly a: { readonly slug: string };
  readonly b: { readonly slug: string };
  readonly score: number;
}

interface SkillSet {
  readonly skillSets: { readonly totalCount: number; readonly nodes: { name: string }[]; readonly pageInfo: { endCursor: string } };
}

const total = (parts: readonly Contribution[]) => parts.reduce((sum, { score }) => sum + score, 0);

describe("what roles share, and what sets them apart", () => {
  const api = testApi();
  const skillSet = async (roles: string) =>
    (await api.data<SkillSet>(`{ skillSets(${roles}, first: 100) { totalCount nodes { name } pageInfo { endCursor } } }`)).skillSets;
  const requiredBy = async (slug: string) => {
    const { role } = await api.data<{ role: { skills: { nodes: { name: string }[] } } }>(`{ role(slug: "${slug}") { skills(first: 100) { nodes { name } } } }`);
    return role.skills.nodes.map(({ name }) => name).sort();
  };

  test("three roles: each two with their score, the nearest first; what is in all of them is in what each two share", async () => {
    const { overlap, inAll, typicalOfNlp, bridge } = await api.ask(SharedAndApartDocument, {});
    expect(overlap.pairs.map(({ a, b, score }) => [a.title, b.title, score])).toEqual([
      ["Associate NLP Engineer", "Associate Applied AI Engineer", overlap.scores[0]?.[2]],
      ["Associate NLP Engineer", "NLP Engineer", overlap.scores[0]?.[1]],
      ["NLP Engineer", "Associate Applied AI Engineer", overlap.scores[1]?.[2]],
    ]);
    const apart = new Set(overlap.pairs.flatMap(({ onlyA, onlyB }) => [...onlyA, ...onlyB].map(({ name }) => name)));
    expect(inAll.nodes).toHaveLength(inAll.totalCount);
    expect(inAll.nodes.filter(({ name }) => apart.has(name))).toEqual([]);
    expect(inAll.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(["Git", "Machine learning", "Model evaluation", "Python"]));
    expect(typicalOfNlp.every(({ skill, rca }) => rca > 1 && apart.has(skill.name))).toBe(true);
    expect(bridge.map(({ skill }) => skill.name)).toContain("Classical machine learning");
  });

  test("what two roles share and what only one requires is all that they require, and the shared part makes the score", async () => {
    const { overlap } = await api.data<{ overlap: { pairs: [Pair & { shared: Contribution[]; onlyA: { name: string }[]; onlyB: { name: string }[] }] } }>(`{
      overlap(roles: [{ title: "NLP Engineer" }, { rung: { family: "nlp-engineering", level: "junior" } }]) {
        pairs { a { slug } b { slug } score shared(first: 100) { skill { name } score } onlyA { name } onlyB { name } }
      }
    }`);
    const [{ a, b, score, shared, onlyA, onlyB }] = overlap.pairs;
    expect([a.slug, b.slug]).toEqual(["nlp-engineer", "associate-nlp-engineer"]);
    expect(total(shared)).toBeCloseTo(score, 4);
    const both = shared.map(({ skill }) => skill.name);
    expect([...both, ...onlyA.map(({ name }) => name)].sort()).toEqual(await requiredBy(a.slug));
    expect([...both, ...onlyB.map(({ name }) => name)].sort()).toEqual(await requiredBy(b.slug));
  });

  test("containment goes both ways: what an NLP engineer needs, a senior one needs too, but not the reverse", async () => {
    const { overlap } = await api.data<{ overlap: { scores: number[][]; pairs: Pair[] } }>(`{
      overlap(roles: [{ slug: "senior-nlp-engineer" }, { slug: "nlp-engineer" }], metric: CONTAINMENT) { scores pairs { a { slug } b { slug } score } }
    }`);
    expect(overlap.pairs.map(({ a, b }) => [a.slug, b.slug])).toEqual([["nlp-engineer", "senior-nlp-engineer"], ["senior-nlp-engineer", "nlp-engineer"]]);
    expect(overlap.pairs[0]?.score).toBe(1);
    expect(overlap.pairs[1]?.score).toBeLessThan(1);
    expect(overlap.scores).toEqual([[1, overlap.pairs[1]?.score], [1, 1]]);
  });

  test("a role that is named twice stands twice, and one of which nothing is known scores 0, with itself too", async () => {
    const { overlap } = await api.data<{ overlap: { roles: { slug: string }[]; scores: number[][] } }>(
      '{ overlap(roles: [{ slug: "nlp-engineer" }, { slug: "data-engineer" }, { title: "NLP Engineer" }]) { roles { slug } scores } }',
    );
    expect(overlap.roles.map(({ slug }) => slug)).toEqual(["nlp-engineer", "data-engineer", "nlp-engineer"]);
    expect(overlap.scores).toEqual([[1, 0, 1], [0, 0, 0], [1, 0, 1]]);
  });

  test("roles like the NLP engineer: the senior one first, each with the score that overlap gives, and with why", async () => {
    const { role } = await api.data<{ role: { similarRoles: { role: { slug: string }; score: number; shared: Contribution[] }[] } }>(
      '{ role(slug: "nlp-engineer") { similarRoles(first: 20) { role { slug } score shared(first: 100) { skill { name } score } } } }',
    );
    const similar = role.similarRoles;
    expect(similar[0]?.role.slug).toBe("senior-nlp-engineer");
    expect(similar.map(({ role: { slug } }) => slug)).not.toContain("nlp-engineer");
    for (const { score, shared } of similar) expect(total(shared)).toBeCloseTo(score, 4);
    const { overlap } = await api.data<{ overlap: { scores: number[][] } }>(
      "query ($roles: [RoleRef!]!) { overlap(roles: $roles) { scores } }",
      { roles: ["nlp-engineer", ...similar.map((one) => one.role.slug)].map((slug) => ({ slug })) },
    );
    expect(overlap.scores[0]).toEqual([1, ...similar.map(({ score }) => score)]);
  });

  test("where nothing is known of a role, or of a family's roles, the answer is empty", async () => {
    const data = await api.data<{ role: object; distinguishingSkills: object; bridgeSkills: object }>(`{
      role(slug: "data-engineer") { similarRoles { score } }
      distinguishingSkills(role: { slug: "data-engineer" }) { rca }
      bridgeSkills(from: "data-engineering", to: "NLP engineering") { gain }
    }`);
    expect(data).toEqual({ role: { similarRoles: [] }, distinguishingSkills: [], bridgeSkills: [] });
  });

  test("what people from applied AI lack most in NLP: its foundations; families go by slug or name", async () => {
    const { bridgeSkills } = await api.data<{ bridgeSkills: { skill: { name: string }; gain: number }[] }>(
      '{ bridgeSkills(from: "applied-ai-engineering", to: "NLP engineering") { skill { name } gain } }',
    );
    expect(bridgeSkills.slice(0, 3).map(({ skill }) => skill.name)).toEqual(expect.arrayContaining(["NLP fundamentals", "Transformer models"]));
    expect(bridgeSkills.map(({ gain }) => gain)).toEqual(bridgeSkills.map(({ gain }) => gain).sort((a, b) => b - a));
    expect(bridgeSkills).toHaveLength(10);
  });

  test("skills of one role and not of another, and the two parts together are the whole", async () => {
    const [lower, upper] = ['[{ slug: "associate-nlp-engineer" }]', '[{ slug: "nlp-engineer" }]'];
    const [both, only] = await Promise.all([skillSet(`all: ${lower}, any: ${upper}`), skillSet(`any: ${lower}, none: ${upper}`)]);
    expect(only.nodes.map(({ name }) => name)).toEqual(["Distributed training", "Time management and estimation", "Weak supervision"]);
    expect([...both.nodes, ...only.nodes].map(({ name }) => name).sort()).toEqual(await requiredBy("associate-nlp-engineer"));
    expect(await skillSet(`all: ${lower}, any: [], none: []`)).toEqual(await skillSet(`all: ${lower}`));
    const next = await skillSet(`all: ${lower}, any: ${upper}, after: "${both.pageInfo.endCursor}"`);
    expect([next.totalCount, next.nodes]).toEqual([both.totalCount, []]);
  });

  test("200 roles by slug are compared, the roles read in one statement", async () => {
    const slugs = ["nlp-engineer", "senior-nlp-engineer", "associate-applied-ai-engineer", "data-engineer"];
    api.database.sent.clear();
    const { overlap } = await api.data<{ overlap: { scores: number[][] } }>(
      "query ($roles: [RoleRef!]!) { overlap(roles: $roles, metric: COSINE) { scores } }",
      { roles: Array.from({ length: 200 }, (_nothing, index) => ({ slug: slugs[index % slugs.length] })) },
    );
    expect(overlap.scores.map((row) => row.length)).toEqual(Array.from({ length: 200 }, () => 200));
    expect(api.database.sent.get("rolesByIds") ?? 0).toBeLessThanOrEqual(1);
  });

  const many = `[${'{ slug: "nlp-engineer" } '.repeat(201)}]`;
  test.each([
    ["no role", "{ overlap(roles: []) { scores } }", "BAD_USER_INPUT", /From 1 to 200 roles are wanted; 0 came/],
    ["201 roles", `{ overlap(roles: ${many}) { scores } }`, "BAD_USER_INPUT", /From 1 to 200 roles are wanted; 201 came/],
    ["an unknown role", '{ overlap(roles: [{ slug: "nlp-enginer" }]) { scores } }', "NOT_FOUND", /no role "nlp-enginer".*"nlp-engineer"/],
    ["one family twice", '{ bridgeSkills(from: "nlp-engineering", to: "NLP engineering") { gain } }', "BAD_USER_INPUT", /Two different families are wanted/],
    ["an unknown family", '{ bridgeSkills(from: "nlp-enginering", to: "data-science") { gain } }', "NOT_FOUND", /no family "nlp-enginering"/],
    ["skills of no role", '{ skillSets(all: [], none: [{ slug: "nlp-engineer" }]) { totalCount } }', "BAD_USER_INPUT", /"all" or "any"; none came/],
    ["skills of 201 roles", `{ skillSets(any: ${many}) { totalCount } }`, "BAD_USER_INPUT", /From 1 to 200 roles are wanted; 201 came/],
    ["a page of 101", '{ distinguishingSkills(role: { slug: "nlp-engineer" }, first: 101) { rca } }', "BAD_USER_INPUT", /from 0 to 100; 101 came/],
  ])("%s is refused with the reason", async (_title, query, code, says) => {
    const { body } = await api.send(query);
    expect(body?.errors?.[0]?.extensions.code).toBe(code);
    expect(body?.errors?.[0]?.message).toMatch(says);
  });
});
