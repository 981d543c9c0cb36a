import { testApi } from "../support/api";

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly matched: string;
  readonly node: { readonly id: string };
}

interface Search {
  readonly search: { readonly totalCount: number; readonly edges: readonly Edge[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

interface Suggest {
  readonly suggest: readonly { readonly text: string; readonly node: { readonly id: string } }[];
}

const searchQuery = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount edges { cursor score matched node { ... on Node { id } } } pageInfo { hasNextPage endCursor }
  }
}`;
const suggestQuery = "query ($prefix: String!, $kinds: [SearchKind!], $first: Int) { suggest(prefix: $prefix, kinds: $kinds, first: $first) { text node { ... on Node { id } } } }";

describe("search", () => {
  const api = testApi();
  const search = async (text: string, more: object = {}) => (await api.data<Search>(searchQuery, { text, first: 100, ...more })).search;

  test.each([
    ["retreival evalution", "Skill:rag", "Retrieval-augmented generation"],
    ["RAG", "Skill:rag", "RAG"],
    ["python", "Skill:python", "Python"],
    ["nlp engineer", "Role:nlp-engineer", "NLP Engineer"],
    ["jr nlp engineer", "Role:associate-nlp-engineer", "Jr. NLP Engineer"],
    ["CI/CD", "Skill:ci-cd", "CI/CD"],
    ["recall", "Skill:classification-metrics", "precision/recall/F1"],
    ["k8s", "Skill:container-orchestration", "K8s"],
    ["kubernets", "Tool:kubernetes", "Kubernetes"],
    ["retrieval qual", "Kpi:retrieval-quality", "Retrieval quality"],
    ["aws", "Tool:aws", "AWS"],
  ])("%s finds %s first, by %s", async (text, id, matched) => {
    const { edges } = await search(text);
    expect(edges[0]?.node.id).toBe(id);
    expect(edges[0]?.matched).toBe(matched);
  });

  test("only the kinds asked for are found", async () => {
    const { edges } = await search("evaluation", { kinds: ["KPI", "ROLE"] });
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ node }) => !/^(Kpi|Role):/.test(node.id))).toEqual([]);
    expect((await search("evaluation", { kinds: [] })).totalCount).toBe(0);
  });

  test("pages of three give everything once, in the order of the whole", async () => {
    const whole = await search("model evaluation");
    const edges: Edge[] = [];
    for (let after: string | null = null; ; ) {
      const page = await search("model evaluation", { first: 3, after });
      expect(page.totalCount).toBe(whole.totalCount);
      edges.push(...page.edges);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(edges).toEqual(whole.edges);
    expect(edges.length).toBeGreaterThan(5);
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(whole.totalCount);
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((a, b) => b - a));
  });

  test.each(["", "   ", "+++", "🦜", "\u0000"])("%j, which has no word, finds nothing", async (text) => {
    expect(await search(text)).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect((await api.data<Suggest>(suggestQuery, { prefix: text })).suggest).toEqual([]);
  });

  test.each([
    "title:* OR *:*", "\"unbalanced [ { ( ~ ^ \\", "AND OR NOT && || !", "*", "?", "//", "python~2 OR name:/.*/", "') DETACH DELETE n //", "python\u0000sql", "تعلم الآلة", "データ分析",
    "a".repeat(5_000), "word ".repeat(3_000), Array.from({ length: 3_000 }, (_, index) => `evaluation${index}`).join(" "), "retrieval ".repeat(9_500), "evaluationn ".repeat(19),
  ])("%.30s is text, and answered", async (text) => {
    const { totalCount, edges } = await search(text);
    expect(edges).toHaveLength(Math.min(100, totalCount));
    expect((await api.data<Suggest>(suggestQuery, { prefix: text })).suggest.length).toBeLessThanOrEqual(8);
    await api.data('query ($text: String!) { skills(filter: { text: $text }, first: 1) { totalCount } roles(filter: { text: $text }, first: 1) { totalCount } }', { text });
  });

  test("type-ahead offers each once, an alias by its canonical name", async () => {
    const suggest = async (prefix: string, more: object = {}) => (await api.data<Suggest>(suggestQuery, { prefix, ...more })).suggest;
    expect((await suggest("retr")).map(({ text }) => text).slice(0, 2)).toEqual(["Retrieval quality", "Retrieval-augmented generation"]);
    expect(await suggest("k8", { kinds: ["SKILL"] })).toEqual([{ text: "Container orchestration", node: { id: "Skill:container-orchestration" } }]);
    expect(await suggest("e", { first: 0 })).toEqual([]);
    const all = await suggest("e");
    expect(new Set(all.map(({ node }) => node.id)).size).toBe(8);
    expect(all.filter(({ text }) => !/^e/i.test(text))).toEqual([]);
  });

  test.each([9, -1])("type-ahead refuses first: %i, with the range", async (first) => {
    const { body } = await api.send(suggestQuery, { prefix: "p", first });
    expect(body?.errors?.[0]).toMatchObject({ message: expect.stringContaining(`from 0 to 8; ${first} came`), extensions: { code: "BAD_USER_INPUT" } });
  });

  test("a cursor of another list is refused", async () => {
    const { body } = await api.send(searchQuery, { text: "python", after: "bm8" });
    expect(body?.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
