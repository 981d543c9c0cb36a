import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importTaxonomy } from "../../src/loading/import-taxonomy";
import { testApi } from "../support/api";
import { rivalEsco } from "../support/rival-taxonomies";
import { taxonomyOf } from "../support/taxonomy-of";

const api = testApi();
const operations = join(__dirname, "../../schema/operations");

/** What is asked before and after a taxonomy is there, and must get the same answer. */
const unchanged: Readonly<Record<string, string>> = {
  ...Object.fromEntries(readdirSync(operations).filter((file) => /^[1235]-.*\.graphql$/.test(file)).map((file) => [file, readFileSync(join(operations, file), "utf8")])),
  "matches among the curated": '{ matchRoles(skills: [{ name: "Python" }, { name: "communication" }], filter: { schemes: ["curated"] }) { role { slug } readiness { score } learnNext { skill { slug } gain } } }',
  "curated lists": '{ roles(filter: { schemes: ["curated"] }, first: 100) { totalCount nodes { slug } } skills(filter: { schemes: ["curated"], text: "data" }) { totalCount nodes { slug } } tools(filter: { schemes: ["curated"] }) { totalCount nodes { slug } } families(schemes: ["curated"]) { slug roles { slug } } }',
  "curated words": '{ search(text: "data quality", schemes: ["curated"]) { totalCount edges { score node { ... on Node { id } } } } suggest(prefix: "retr", schemes: ["curated"]) { text } }',
  ...Object.fromEntries(["Data Scientist", "Software Developer", "Sr Data Engineer", "NLP Engineer", "Senior NLP Enginer", "Sr. NLP Eng"].map((title) =>
    [`the title ${title}`, `{ skillGap(from: { title: "${title}" }, to: { slug: "staff-nlp-engineer" }) { from { slug } effort } }`])),
  ...Object.fromEntries(["Python", "communication", "ML", "Docker", "Dokcer", "machine lerning", "Vector database"].map((name) =>
    [`the skill ${name}`, `{ skillGap(from: { skills: [{ name: "${name}" }] }, to: { slug: "nlp-engineer" }) { effort skills(changes: [RAISED, HELD, EASED]) { skill { slug } have } } }`])),
};

/** Ids in the order of a list, before and after. */
const lists: Readonly<Record<string, string>> = {
  roles: "{ roles(first: 100) { nodes { id } } }",
  "roles by level": "{ roles(orderBy: LEVEL, first: 100) { nodes { id } } }",
  "roles by pay": "{ roles(orderBy: PAY, first: 100) { nodes { id } } }",
  skills: "{ skills(first: 100) { nodes { id } } }",
  tools: "{ tools(first: 100) { nodes { id } } }",
  families: "{ families { id } }",
  "skills with a word": '{ skills(filter: { text: "data" }) { nodes { id } } }',
  "type-ahead": '{ suggest(prefix: "retr") { node { ... on Node { id } } } }',
};

const before = new Map<string, unknown>();
const ids = (answer: unknown): string[] => [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id as string);

/** The answer, once what a cold database takes too long for is warm. */
async function answer(query: string): Promise<unknown> {
  const { body } = await api.send(query);
  return body?.errors?.[0]?.extensions.code === "TIMEOUT" ? answer(query) : body;
}

beforeAll(async () => {
  for (const [name, query] of Object.entries({ ...unchanged, ...lists })) before.set(name, await answer(query));
  await importTaxonomy(api.database.graph, taxonomyOf(rivalEsco()), { by: "test" });
  await api.ranks("esco:stock");
}, 180_000);

test.each(Object.entries(unchanged))("beside a taxonomy the answer stays the same: %s", async (name, query) => {
  expect(await answer(query)).toEqual(before.get(name));
});

test.each(Object.entries(lists))("a list begins with what it was without a taxonomy: %s", async (name, query) => {
  const [was, is] = [ids(before.get(name)), ids(await answer(query))];
  expect(is.slice(0, was.length)).toEqual(was);
});

test("a list goes on with the taxonomy, page by page, nothing twice and nothing left out", async () => {
  interface Pages {
    readonly roles: { readonly totalCount: number; readonly nodes: readonly { readonly slug: string }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } };
  }
  const seen: string[] = [];
  let after: string | null = null;
  for (let isMore = true; isMore;) {
    const { roles }: Pages = await api.data<Pages>(
      "query ($after: String) { roles(first: 33, after: $after) { totalCount nodes { slug } pageInfo { endCursor hasNextPage } } }", { after });
    seen.push(...roles.nodes.map(({ slug }) => slug));
    [after, isMore] = [roles.pageInfo.endCursor, roles.pageInfo.hasNextPage];
    if (!isMore) expect(seen).toHaveLength(roles.totalCount);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.findIndex((slug) => slug.includes(":"))).toBe(seen.filter((slug) => !slug.includes(":")).length);
});

describe("a group", () => {
  test("is in no list of skills and no count, in no type-ahead and is held by nobody", async () => {
    const data = await api.data<{ skills: { totalCount: number; nodes: { slug: string }[] }; named: { totalCount: number }; suggest: object[]; ontology: { schemes: object[] } }>(
      `{ skills(filter: { schemes: ["esco"] }, first: 100) { totalCount nodes { slug } } named: skills(filter: { text: "working barns" }) { totalCount }
         suggest(prefix: "working with b") { text } ontology { schemes { scheme roles skills tools } } }`);
    // Docker, communication, data, feed barns, machine learning, retrieve retired trees, talk to barns, tend hay
    expect(data.skills.nodes.map(({ slug }) => slug)).toEqual(["dockers", "prose", "data", "feed", "ml", "retro", "talk", "hay"].map((id) => `esco:${id}`));
    expect([data.skills.totalCount, data.named.totalCount, data.suggest]).toEqual([8, 0, []]);
    expect(data.ontology.schemes[1]).toEqual({ scheme: "esco", roles: 124, skills: 8, tools: 1 });
    const { body } = await api.send('{ matchRoles(skills: [{ name: "Model work" }]) { role { slug } } }');
    expect(body?.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  test("is found by its id, and by a search after everything else", async () => {
    const { node, search } = await api.data<{ node: object; search: { nodes: { id: string }[] } }>(
      '{ node(id: "Skill:esco:group") { id } search(text: "barns", first: 100) { nodes { ... on Node { id } } } }');
    expect(node).toEqual({ id: "Skill:esco:group" });
    expect(search.nodes.map(({ id }) => id).indexOf("Skill:esco:group")).toBe(search.nodes.length - 1);
  });
});

describe("an ambiguous name", () => {
  test("of imported skills is refused with all that bear it", async () => {
    const { body } = await api.send('{ matchRoles(skills: [{ name: "Husbandry" }]) { role { slug } } }');
    expect(body?.errors?.[0]).toMatchObject({
      message: '"Husbandry" names more than one skill or tool: "feed barns" (esco:feed), "talk to barns" (esco:talk). Ask by slug.',
      extensions: { code: "BAD_USER_INPUT", suggestions: ["esco:feed", "esco:talk"] },
    });
  });

  test("is none where one of them bears it as its own", async () => {
    const { skillGap } = await api.data<{ skillGap: object }>(
      '{ skillGap(from: { skills: [{ name: "tend hay" }] }, to: { slug: "esco:keeper" }) { skills(changes: [HELD]) { skill { slug } } } }');
    expect(skillGap).toEqual({ skills: [{ skill: { slug: "esco:hay" } }] });
  });

  test("of imported roles is refused with all that bear it", async () => {
    const { body } = await api.send('{ skillSets(all: [{ title: "Barn Keeper" }]) { totalCount } }');
    expect(body?.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", suggestions: ["esco:vet", "esco:keeper"] });
  });

  test("that is an alias of imported roles and may mean ours is refused with ours first", async () => {
    const { body } = await api.send('{ skillSets(all: [{ title: "AI Engineer" }]) { totalCount } }');
    const { code, suggestions } = body?.errors?.[0]?.extensions as { code: string; suggestions: string[] };
    expect(code).toBe("BAD_USER_INPUT");
    expect(suggestions.slice(0, 5).every((slug) => !slug.includes(":"))).toBe(true);
    expect(suggestions.slice(5)).toEqual(["esco:vet", "esco:stock"]);
  });
});

test("the titles that ours may mean keep their places and their confidence", async () => {
  const { resolveTitle: { candidates } } = await api.data<{ resolveTitle: { candidates: { role: { slug: string }; confidence: number }[] } }>(
    '{ resolveTitle(title: "AI Engineer") { candidates { role { slug } confidence } } }');
  expect(candidates.map(({ role: { slug }, confidence }) => [slug.includes(":"), confidence])).toEqual(Array.from({ length: 5 }, () => [false, 0.633333]));
});

test("what of ours holds the words of a search is found as before, and nothing of a taxonomy that only begins so comes before it", async () => {
  for (const text of ["data", "retr", "machine learning", "communication", "AI engineer"]) {
    const ask = (schemes: string) => api.data<{ search: { edges: { score: number; node: { id: string } }[] } }>(
      `query ($text: String!) { search(text: $text, first: 100${schemes}) { edges { score node { ... on Node { id } } } } }`, { text });
    const [ours, all] = [(await ask(', schemes: ["curated"]')).search.edges, (await ask("")).search.edges];
    expect(all.filter(({ node: { id } }) => !id.includes(":esco:"))).toEqual(ours);
    expect(all[0]).toEqual(ours[0]);
  }
});

test.each([
  '{ skills(filter: { schemes: ["escoo"] }) { totalCount } }', '{ search(text: "a", schemes: ["escoo"]) { totalCount } }', '{ families(schemes: ["escoo"]) { slug } }',
  '{ suggest(prefix: "a", schemes: ["escoo"]) { text } }', '{ matchRoles(skills: [], filter: { schemes: ["escoo"] }) { effort } }', '{ roles(filter: { schemes: ["escoo"] }) { totalCount } }',
])("a scheme that there is not is not found, with what is near it: %s", async (query) => {
  const { body } = await api.send(query);
  expect(body?.errors?.[0]).toMatchObject({ message: 'There is no scheme "escoo". Near it: "esco".', extensions: { code: "NOT_FOUND" } });
});

test("a family of many roles gives a page of them, and its roles can be paged through", async () => {
  const { family, roles } = await api.data<{ family: { roles: object[] }; roles: { totalCount: number } }>(
    '{ family(slug: "esco:C1") { roles(first: 100) { slug } } roles(filter: { families: ["esco:C1"] }) { totalCount } }');
  expect([family.roles.length, roles.totalCount]).toEqual([100, 120]);
});

test("a taxonomy is listed with its size, and its source with the words to show", async () => {
  const { ontology } = await api.data<{ ontology: { schemes: { scheme: string }[]; sources: object[] } }>(
    "{ ontology { schemes { scheme } sources { scheme title licence attribution } } }");
  expect(ontology.schemes.map(({ scheme }) => scheme)).toEqual(["curated", "esco"]);
  expect(ontology.sources).toContainEqual({ scheme: "esco", title: "A rival", licence: "Free", attribution: "Made up." });
});
