import { testApi } from "../support/api";

/** Each level of a request is one statement, however many items the level above it has. */
const requests: readonly (readonly [title: string, query: string, statements: Record<string, number>])[] = [
  [
    "a role with its skills",
    `query ($first: Int!) { role(slug: "nlp-engineer") { title skills(first: $first) { edges { importance node { name } } } } }`,
    { rolesByIds: 1, skillsOfRoles: 1 },
  ],
  [
    "roles that pass a filter, their skills, the roles of those",
    `query ($first: Int!) { roles(filter: { documented: true }, first: $first) { nodes { title skills(first: $first) { nodes { name roles(first: 3) { nodes { title } } } } } } }`,
    { rolesDocumented: 1, roleSlugsByTitle: 1, rolesByIds: 1, skillsOfRoles: 1, rolesOfSkills: 1 },
  ],
  [
    "roles in order, the number of their skills, which takes the beginning and then the whole of long lists, tools and families",
    `query ($first: Int!) { roles(first: $first) { nodes { title family { name } level { name } skills { totalCount } tools { totalCount } } } }`,
    { rolesAfterTitle: 1, familiesOfRoles: 1, levelsOfRoles: 1, skillsOfRoles: 2, toolsOfRoles: 1 },
  ],
  [
    "the gaps of all moves from a role",
    `query ($first: Int!) { role(slug: "nlp-engineer") { transitionsOut(first: $first) { nodes { to { title } gap { readiness { score } } } } } }`,
    { rolesByIds: 2, transitionsFromRoles: 1, placesOfRoles: 1, skillsOfRoles: 1, neighboursOfSkills: 1 },
  ],
  [
    "many nodes by id",
    `query ($first: Int!) { roles(first: $first) { totalCount } nodes(ids: ["Role:nlp-engineer", "Role:senior-nlp-engineer", "Role:staff-nlp-engineer"]) { id } }`,
    { rolesAfterTitle: 1, countRoles: 1, rolesByIds: 1 },
  ],
  [
    "a gap from held skills and tools by name",
    `query ($first: Int!) { skillGap(from: { skills: [{ name: "Python" }, { name: "PyTorch" }, { name: "Docker" }] }, to: { slug: "nlp-engineer" }) { skills(first: $first) { change } } }`,
    { skillsNamed: 1, toolsNamed: 1, skillsByIds: 1, toolsByIds: 1, linksOfTools: 1, rolesByIds: 1, placesOfRoles: 1, skillsOfRoles: 1, neighboursOfSkills: 1 },
  ],
  [
    "a role with skills, what is broader than they, and who says so",
    `query ($first: Int!) { role(slug: "nlp-engineer") { skills(first: $first) { edges { node { broader { name } prerequisites { name } } sources { source { title } } } } } }`,
    { rolesByIds: 1, skillsOfRoles: 1, linksOfSkills: 1, sourcesByIds: 1 },
  ],
  [
    "a total is counted only where it is asked for",
    `query ($first: Int!) { skills(first: $first) { totalCount nodes { name } } }`,
    { skillsAfterName: 1, countSkills: 1 },
  ],
  [
    "a gap with the reasons",
    `query ($first: Int!) { skillGap(from: { slug: "associate-nlp-engineer" }, to: { slug: "senior-nlp-engineer" }) { skills(first: $first) { why sources { source { title } } } } }`,
    { rolesByIds: 2, placesOfRoles: 1, skillsOfRoles: 1, neighboursOfSkills: 1, sourcesByIds: 1 },
  ],
  [
    "the tools and KPIs of a gap",
    `query ($first: Int!) { skillGap(from: { slug: "associate-nlp-engineer" }, to: { slug: "nlp-engineer" }) { tools(first: $first) { tool { categories } } kpis(first: $first) { kpi { movedBy { name } } } } }`,
    { rolesByIds: 1, placesOfRoles: 1, skillsOfRoles: 1, neighboursOfSkills: 1, toolsOfRoles: 1, kpisOfRoles: 1, categoriesOfTools: 1, linksOfKpis: 1 },
  ],
];

describe("each level of a request costs a fixed number of statements", () => {
  const api = testApi("seeds", { CACHE: "off" });

  test.each(requests)("%s", async (_title, query, statements) => {
    for (const first of [15, 25, 40]) {
      api.database.sent.clear();
      await api.once(query, { first });
      expect(Object.fromEntries(api.database.sent)).toEqual(statements);
    }
  });
});
