import { testApi } from "../support/api";

interface Identified {
  readonly id: string;
}

interface List {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly Identified[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
  };
}

interface Roles<Role> {
  readonly roles: { readonly nodes: readonly Role[] };
}

interface Slug {
  readonly slug: string;
}

describe("lists", () => {
  const api = testApi();

  const allPages = async (field: string, args: string, first: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const data: List = await api.data(
        `query ($first: Int, $after: String) { list: ${field}(${args} first: $first, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
        { first, after },
      );
      expect(data.list.pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...data.list.nodes.map((node) => node.id));
      after = data.list.pageInfo.endCursor;
      if (!data.list.pageInfo.hasNextPage) return ids;
    }
  };

  test.each([
    ["roles", ""], ["roles", "orderBy: LEVEL,"], ["roles", "orderBy: PAY,"], ["roles", "filter: { documented: false },"],
    ["skills", ""], ["skills", 'filter: { usedByRoles: { any: ["nlp-engineer"] } },'], ["tools", ""], ["kpis", ""], ["certifications", ""],
  ])("pages of %s(%s) neither skip nor repeat", async (field, args) => {
    const { list } = await api.data<List>(`{ list: ${field}(${args} first: 100) { totalCount nodes { id } pageInfo { hasNextPage } } }`);
    const inSevens = await allPages(field, args, 7);
    expect(inSevens).toHaveLength(list.totalCount);
    expect(new Set(inSevens).size).toBe(list.totalCount);
    if (!list.pageInfo.hasNextPage) expect(inSevens).toEqual(list.nodes.map((node) => node.id));
  });

  test("an explicit null for first means the default of 20", async () => {
    const { skills } = await api.data<{ skills: { nodes: Identified[] } }>("{ skills(first: null) { nodes { id } } }");
    expect(skills.nodes).toHaveLength(20);
  });

  const edgesOf = (edges: string, fragments = "") => `query ${edges.includes("$want") ? "($want: Boolean!) " : ""}{ role(slug: "nlp-engineer") { skills(first: 3) { ${edges} pageInfo { startCursor endCursor } } } } ${fragments}`;

  test.each([
    ["by itself", edgesOf("edges { place: cursor }")],
    ["in an inline fragment", edgesOf("edges { ... on RoleSkillEdge { ... { place: cursor } } }")],
    ["in a fragment of a fragment", edgesOf("edges { ...One }", "fragment One on RoleSkillEdge { ...Two } fragment Two on RoleSkillEdge { place: cursor }")],
    ["beside the same edges without it", edgesOf("edges { weight } edges { place: cursor }")],
    ["where it is wanted", edgesOf("edges { place: cursor @include(if: $want) }")],
  ])("a cursor selected %s leads to the items after it", async (_title, query) => {
    interface Edges {
      readonly role: { readonly skills: { readonly edges: readonly { readonly place: string }[]; readonly pageInfo: { readonly startCursor: string; readonly endCursor: string } } };
    }
    const { role: { skills: { edges, pageInfo } } } = await api.data<Edges>(query, query.includes("$want") ? { want: true } : {});
    expect([edges[0]?.place, edges[2]?.place]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
    expect(new Set(edges.map(({ place }) => place)).size).toBe(3);
  });

  test("a field comes or stays away as variables say, each time anew", async () => {
    const query = 'query ($with: Boolean!, $without: Boolean = false) { role(slug: "nlp-engineer") { slug @include(if: $with) title @skip(if: $without) } }';
    const keys = async (variables: object) => Object.keys((await api.data<{ role: object }>(query, { ...variables })).role);
    expect([await keys({ with: true }), await keys({ with: false }), await keys({ with: true, without: true })]).toEqual([["slug", "title"], ["title"], ["slug"]]);
  });

  test("roles by level rise from associate, and roles without a level come last", async () => {
    const { roles } = await api.data<Roles<{ level: { track: string; rank: number } | null }>>("{ roles(orderBy: LEVEL, first: 100) { nodes { level { track rank } } } }");
    const places = roles.nodes.map(({ level }) => (level === null ? "last" : `${level.track} ${level.rank}`));
    expect(places).toEqual([...places].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(places.at(-1)).toBe("last");
  });

  test("roles by pay start with the highest lowest pay", async () => {
    const { roles } = await api.data<Roles<{ pay: { min: number }[] }>>("{ roles(orderBy: PAY, first: 5) { nodes { pay { min } } } }");
    expect(roles.nodes.map(({ pay }) => pay[0]?.min ?? null)).toEqual([170_000, 170_000, 120_000, 80_000, null]);
  });

  test.each<[string, string[]]>([
    ['families: ["nlp-engineering"], documented: true', ["associate-nlp-engineer", "nlp-engineer"]],
    ['levels: ["junior"], documented: true', ["associate-applied-ai-engineer", "associate-nlp-engineer"]],
    ['documented: true, not: { families: ["nlp-engineering"] }', ["associate-applied-ai-engineer"]],
    ['or: [{ text: "staff nlp" }, { text: "senior nlp" }], families: ["nlp-engineering"]', ["senior-nlp-engineer", "staff-nlp-engineer"]],
    ['uses: { all: ["pytorch", "docker"] }, documented: true, levels: ["mid"]', ["nlp-engineer"]],
    ['documented: true, measuredBy: { none: ["retrieval-quality"] }', ["associate-applied-ai-engineer"]],
    ['documented: true, requires: { any: ["python"] }, schemes: ["esco"]', []],
  ])("roles(filter: { %s })", async (filter, slugs) => {
    const { roles } = await api.data<Roles<Slug>>(`{ roles(filter: { ${filter} }) { nodes { slug } } }`);
    expect(roles.nodes.map((role) => role.slug)).toEqual(slugs);
  });

  test("an effective requirement counts in a filter, whether stated or inherited", async () => {
    const { roles } = await api.data<Roles<Slug>>('{ roles(filter: { requires: { all: ["python"] }, families: ["nlp-engineering"] }, orderBy: LEVEL) { nodes { slug } } }');
    expect(roles.nodes.map((role) => role.slug)).toEqual([
      "associate-nlp-engineer", "nlp-engineer", "senior-nlp-engineer", "staff-nlp-engineer",
    ]);
  });

  test("every kind of node is found again by its global id", async () => {
    const data = await api.data<object>(`{
      roles(first: 1) { nodes { id } } skills(first: 1) { nodes { id } } tools(first: 1) { nodes { id } } kpis(first: 1) { nodes { id } }
      certifications(first: 1) { nodes { id } } families(first: 1) { id } levels { id } ontology { sources { id } }
      role(slug: "nlp-engineer") { transitionsOut(first: 1) { nodes { id } } statements(first: 1) { nodes { id } } stakeholders(first: 1) { nodes { id } } }
    }`);
    const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] as string);
    expect(new Set(ids.map((id) => id.slice(0, id.indexOf(":")))).size).toBe(11);
    const { nodes } = await api.data<{ nodes: ({ __typename: string; id: string } | null)[] }>("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids: [...ids, "Role:nobody"] });
    expect(nodes.map((node) => node && `${node.__typename}:${node.id.slice(node.id.indexOf(":") + 1)}`)).toEqual([...ids, null]);
  });
});
