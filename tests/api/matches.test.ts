import { importTaxonomy, removeTaxonomy } from "../../src/loading/import-taxonomy";
import { testApi } from "../support/api";
import { dataScientist, smallEsco } from "../support/small-esco";
import { taxonomyOf } from "../support/taxonomy-of";

/** Associate NLP Engineer holds what is asked here at level 2; the occupation asks for level 3 with weight 1.8, or 2 with 0.6. */
const associate = "associate-nlp-engineer";
const api = testApi();

beforeAll(async () => {
  await importTaxonomy(api.database.graph, taxonomyOf(smallEsco()), { by: "test" });
  await api.ranks(dataScientist);
}, 120_000);

interface Entry {
  readonly skill: { readonly name: string };
  readonly why: string;
}

interface Gap {
  readonly skillGap: { readonly readiness: object; readonly effort: number; readonly skills: readonly Entry[]; readonly tools: readonly object[] };
}

const gapOf = `query ($from: StartingPoint!, $to: String!, $borrow: Boolean) {
  skillGap(from: $from, to: { slug: $to }, borrow: $borrow) {
    readiness { score band } effort
    skills(changes: [GAINED, RAISED, HELD, EASED]) {
      skill { name } heldAs { name } have need credit effort nearMiss { skill { name } relation credit } origin inheritedFrom { slug } why
    }
    tools(changes: [NEW]) { tool { name } }
  }
}`;

const gapFor = async (from: object, to: string, borrow?: boolean) => (await api.data<Gap>(gapOf, { from, to, borrow })).skillGap;
const named = (gap: Gap["skillGap"], name: string) => gap.skills.find(({ skill }) => skill.name === name)!;

describe("A gap from Associate NLP Engineer to an ESCO occupation", () => {
  let gap: Gap["skillGap"];
  beforeAll(async () => {
    gap = await gapFor({ slug: associate }, dataScientist);
  });

  test("counts matched skills: (2 × 1.8 × 0.7 + 1.8 × 0.35 + 0 + 0.6 × 0.9) / 7.8, and 1.8 + 1.8 + 3.6 + 5.4 + 0.12", () => {
    expect(gap).toMatchObject({ readiness: { score: 0.473077, band: "STRETCH" }, effort: 12.72 });
  });

  test("names the occupation's skill, and ours under which it is held", () => {
    const python = named(gap, "Python (computer programming)");
    expect(python).toMatchObject({ heldAs: { name: "Python" }, have: 2, need: 3, credit: 0.7, effort: 1.8, nearMiss: null });
    expect(python.why).toBe(
      "data scientist needs Python (computer programming) at working level, up from foundational level as Associate NLP Engineer; it is held as Python, which is the same skill; one source asks for it.",
    );
    expect(named(gap, "natural language processing")).toMatchObject({ heldAs: { name: "NLP fundamentals" }, have: 2 });
  });

  test("lets ours stand in for what it matches closely: 0.9 × 1; 0.6 × (2 − 0.9 × 2)", () => {
    expect(named(gap, "utilise machine learning")).toMatchObject({
      have: 0, credit: 0.9, effort: 0.12, heldAs: null, nearMiss: { skill: { name: "Machine learning" }, relation: "CLOSE_MATCH", credit: 0.9 },
    });
  });

  test("lets ours stand in by the occupation's own links, as the skill that it matches exactly: 0.5 × 0.7; 1.8 × (3 − 0.5 × 2)", () => {
    expect(named(gap, "recommender systems")).toMatchObject({
      credit: 0.35, effort: 3.6, nearMiss: { skill: { name: "Machine learning" }, relation: "RELATED", credit: 0.35 },
    });
  });

  test("has nothing for a skill that nothing matches", () => {
    expect(named(gap, "data ethics")).toMatchObject({ have: 0, credit: 0, effort: 5.4, heldAs: null, nearMiss: null });
  });
});

test("The way back counts the occupation's skills as ours", async () => {
  const gap = await gapFor({ slug: dataScientist }, associate);
  expect(named(gap, "Python")).toMatchObject({ have: 3, need: 2, credit: 1, heldAs: { name: "Python (computer programming)" } });
});

test("Held skills in our words count for an occupation, in a gap as in matches and routes: 2 × 1.8 / 7.8", async () => {
  const skills = [{ name: "Python", proficiency: 3 }, { name: "NLP fundamentals", proficiency: 3 }];
  expect(await gapFor({ skills }, dataScientist)).toMatchObject({ readiness: { score: 0.461538 } });
  const { matchRoles, careerPaths } = await api.data<{ matchRoles: object[]; careerPaths: object[] }>(
    `query ($skills: [HeldSkillInput!]!) {
      matchRoles(skills: $skills, filter: { schemes: ["esco"] }) { role { slug } readiness { score } gap { readiness { score } } }
      careerPaths(from: { skills: $skills }, to: { slug: "${dataScientist}" }, first: 1, constraints: { maxMoves: 1 }) { minReadiness }
    }`,
    { skills },
  );
  expect(matchRoles).toEqual([{ role: { slug: dataScientist }, readiness: { score: 0.461538 }, gap: { readiness: { score: 0.461538 } } }]);
  expect(careerPaths).toEqual([{ minReadiness: 0.461538 }]);
});

test("What two roles of different taxonomies share is told as the first names it", async () => {
  const { overlap } = await api.data<{ overlap: { pairs: { shared: { skill: { name: string } }[]; onlyB: { name: string }[] }[] } }>(
    `{ overlap(roles: [{ slug: "${associate}" }, { slug: "${dataScientist}" }]) { pairs { shared { skill { name } } onlyB { name } } } }`,
  );
  const [pair] = overlap.pairs;
  expect(pair?.shared.map(({ skill }) => skill.name).sort()).toEqual(["NLP fundamentals", "Python"]);
  expect(pair?.onlyB.map(({ name }) => name).sort()).toEqual(["data ethics", "recommender systems", "utilise machine learning"]);
});

test("Similar roles stay within the scheme of the role", async () => {
  const answer = await api.data<Record<string, { similarRoles: { role: { scheme: string } }[] }>>(
    `{ ours: role(slug: "${associate}") { similarRoles(first: 100) { role { scheme } } } theirs: role(slug: "${dataScientist}") { similarRoles { role { scheme } } } }`,
  );
  expect(new Set(answer.ours?.similarRoles.map(({ role }) => role.scheme))).toEqual(new Set(["curated"]));
  expect(answer.theirs?.similarRoles).toEqual([]);
});

const matchesOf = "matches { scheme uri label relation concept { id } }";

test("A match says what it is, and leads to the concept itself where that is loaded", async () => {
  const { python, sql } = await api.data<Record<string, { matches: object[] }>>(`{ python: skill(slug: "python") { ${matchesOf} } sql: skill(slug: "sql") { ${matchesOf} } }`);
  const uri = "http://data.europa.eu/esco/skill";
  expect(python?.matches).toContainEqual({
    scheme: "esco", uri: `${uri}/ccd0a1d9-afda-43d9-b901-96344886e14d`, label: "Python (computer programming)", relation: "EXACT",
    concept: { id: "Skill:esco:ccd0a1d9-afda-43d9-b901-96344886e14d" },
  });
  expect(sql?.matches).toContainEqual({ scheme: "esco", uri: `${uri}/598de5b0-5b58-4ea7-8058-a4bc4d18c742`, label: "SQL", relation: "EXACT", concept: null });
});

test("A concept of a taxonomy says what of ours matches it, the relation seen from there", async () => {
  const { tools, role } = await api.data<Record<string, { matches: object[] }>>(
    `{ tools: skill(slug: "esco:9d2e926f-53d9-41f5-98f3-19dfaa687f3f") { ${matchesOf} } role(slug: "${dataScientist}") { ${matchesOf} } }`,
  );
  expect(tools?.matches).toEqual(["Skill:git", "Tool:git"].map((id) => ({ scheme: "curated", uri: id, label: "Git", relation: "NARROW", concept: { id } })));
  expect(role?.matches).toEqual([
    { scheme: "curated", uri: "Role:data-engineer", label: "Data Engineer", relation: "CLOSE", concept: { id: "Role:data-engineer" } },
    { scheme: "curated", uri: "Role:data-scientist", label: "Data Scientist", relation: "EXACT", concept: { id: "Role:data-scientist" } },
  ]);
});

describe("A role of ours of which nothing is known", () => {
  const unknown = { readiness: { score: null, band: "UNKNOWN" } };

  test("stays unknown unless it is to borrow, and where there is nothing to borrow from", async () => {
    expect(await gapFor({ slug: associate }, "data-engineer")).toMatchObject(unknown);
    expect(await gapFor({ slug: associate }, "data-engineer", false)).toMatchObject(unknown);
    expect(await gapFor({ slug: associate }, "search-engineer", true)).toMatchObject(unknown);
  });

  test("borrows what the occupation that it matches asks for, under our names where they are the same", async () => {
    const gap = await gapFor({ slug: associate }, "data-engineer", true);
    expect(gap).toMatchObject({ readiness: { score: 0.473077 }, effort: 12.72, tools: [{ tool: { name: "notebook software" } }] });
    expect(named(gap, "Python")).toMatchObject({ heldAs: null, have: 2, need: 3, origin: "MATCHED", inheritedFrom: { slug: dataScientist } });
    expect(named(gap, "data ethics").why).toBe(
      "Data Engineer needs data ethics at working level, a skill that Associate NLP Engineer does not need; it is borrowed from data scientist (ESCO), as nothing is known of Data Engineer itself.",
    );
  });

  test("shows what it borrows among its skills and tools, and who says so", async () => {
    const { role } = await api.data<{ role: { plain: { totalCount: number }; skills: { edges: object[] }; tools: { edges: object[] } } }>(`{ role(slug: "data-engineer") {
      plain: skills { totalCount }
      skills(borrow: true, filter: { importance: [OPTIONAL] }) { edges { node { name } origin proficiency { value basis } inheritedFrom { slug } sources { source { title } } } }
      tools(borrow: true) { edges { node { name } origin } }
    } }`);
    expect(role.plain.totalCount).toBe(0);
    expect(role.skills.edges).toEqual([{
      node: { name: "utilise machine learning" }, origin: "MATCHED", proficiency: { value: 2, basis: "DERIVED" }, inheritedFrom: { slug: dataScientist },
      sources: [{ source: { title: "A part of ESCO" } }],
    }]);
    expect(role.tools.edges).toEqual([{ node: { name: "notebook software" }, origin: "MATCHED" }]);
  });

  test("can be planned for, and started from", async () => {
    const { learningPlan } = await api.data<{ learningPlan: { steps: { skill: { name: string } }[] } }>(
      `{ learningPlan(from: { slug: "${associate}" }, to: { slug: "data-scientist" }, borrow: true) { steps { skill { name } } } }`,
    );
    expect(learningPlan.steps.map(({ skill }) => skill.name)).toEqual(["data ethics", "recommender systems", "NLP fundamentals", "Python", "utilise machine learning"]);
    expect(named(await gapFor({ slug: "data-scientist" }, associate, true), "Python")).toMatchObject({ have: 3, need: 2, heldAs: null });
  });
});

test("Nothing is borrowed for a role of which something is known", async () => {
  const plain = await gapFor({ slug: associate }, "nlp-engineer");
  expect(await gapFor({ slug: associate }, "nlp-engineer", true)).toEqual(plain);
});

test("Once the taxonomy is gone its concepts are, and the matches stay", async () => {
  await removeTaxonomy(api.database.graph, "esco", { by: "test" });
  const { skill } = await api.data<{ skill: { matches: object[] } }>(`{ skill(slug: "python") { ${matchesOf} } }`);
  expect(skill.matches).toContainEqual(expect.objectContaining({ label: "Python (computer programming)", concept: null }));
  expect(await gapFor({ slug: associate }, "data-engineer", true)).toMatchObject({ readiness: { band: "UNKNOWN" } });
});
