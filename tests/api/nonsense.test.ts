import { testApi } from "../support/api";

interface Nonsense {
  readonly title: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly code: string;
  readonly says: RegExp;
  readonly suggests?: string;
}

const gapFrom = (from: string) => `{ skillGap(from: ${from}, to: { slug: "nlp-engineer" }) { effort } }`;
const gapOf = "query ($from: StartingPoint!) { skillGap(from: $from, to: { slug: \"nlp-engineer\" }) { effort } }";
const oneOf = /exactly one|oneOf|must be non-null|must not be null/i;

const table: readonly Nonsense[] = [
  {
    title: "a slug with a slip of the keyboard is answered with the slug meant",
    query: gapFrom('{ slug: "senior-nlp-enginer" }'), code: "NOT_FOUND", says: /no role "senior-nlp-enginer"/, suggests: "senior-nlp-engineer",
  },
  {
    title: "a title with a slip of the keyboard is answered with the title meant",
    query: gapFrom('{ title: "Senior NLP Enginer" }'), code: "NOT_FOUND", says: /no role "Senior NLP Enginer"/, suggests: "Senior NLP Engineer",
  },
  {
    title: "an unknown family is answered with a family near it",
    query: gapFrom('{ rung: { family: "nlp-enginering", level: "associate" } }'), code: "NOT_FOUND", says: /no family/, suggests: "nlp-engineering",
  },
  {
    title: "an unknown level is answered with a level near it",
    query: gapFrom('{ rung: { family: "nlp-engineering", level: "asociate" } }'), code: "NOT_FOUND", says: /no level/, suggests: "associate",
  },
  {
    title: "an alias of a level with a slip of the keyboard is answered with the alias",
    query: gapFrom('{ rung: { family: "nlp-engineering", level: "juniour" } }'), code: "NOT_FOUND", says: /no level/, suggests: "junior",
  },
  {
    title: "a filter takes slugs: a name is answered with the slug",
    query: '{ roles(filter: { requires: { all: ["Python"] } }) { totalCount } }', code: "NOT_FOUND", says: /no skill "Python"/, suggests: "python",
  },
  {
    title: "an alias of a title with slips of the keyboard is answered with the alias",
    query: gapFrom('{ title: "Junor NLP Enginer" }'), code: "NOT_FOUND", says: /no role/, suggests: "Junior NLP Engineer",
  },
  {
    title: "all held skills that nobody knows are named at once",
    query: gapFrom('{ skills: [{ name: "Pyton" }, { name: "SQL" }, { slug: "dokcer" }] }'), code: "NOT_FOUND", says: /"Pyton".*"dokcer"/,
  },
  {
    title: "of many held skills that nobody knows five are named, each once, and the rest counted",
    query: gapFrom(`{ skills: [${[1, 1, 2, 3, 4, 5, 6, 7].map((n) => `{ name: "Zyzzyva ${n}" }`).join(" ")}] }`), code: "NOT_FOUND",
    says: /^2 more are unknown\. (There is no skill or tool "Zyzzyva [1-5]"\.[^"]*){5}$/,
  },
  {
    title: "an empty rung is answered with the rungs that there are",
    query: gapFrom('{ rung: { family: "nlp-engineering", level: "distinguished" } }'), code: "NOT_FOUND", says: /no role at level "distinguished".*senior \(Senior NLP Engineer\)/,
  },
  {
    title: "a held skill that nobody knows is named, with what is near it",
    query: gapFrom('{ skills: [{ name: "Pyton" }] }'), code: "NOT_FOUND", says: /no skill or tool "Pyton"/, suggests: "Python",
  },
  {
    title: "a proficiency of 6 is refused with the scale",
    query: gapFrom('{ skills: [{ name: "Python", proficiency: 6 }] }'), code: "BAD_USER_INPUT", says: /from 1 to 5; 6 came/,
  },
  {
    title: "a held skill by slug and name at once is refused",
    query: gapFrom('{ skills: [{ name: "Python", slug: "python" }] }'), code: "BAD_USER_INPUT", says: /exactly one of "slug" and "name"; both came/,
  },
  {
    title: "a held skill by neither slug nor name is refused",
    query: gapFrom("{ skills: [{ proficiency: 3 }] }"), code: "BAD_USER_INPUT", says: /exactly one of "slug" and "name"; neither came/,
  },
  { title: "a start with no key is refused", query: gapFrom("{}"), code: "BAD_USER_INPUT", says: oneOf },
  { title: "a start with two keys is refused", query: gapFrom('{ slug: "nlp-engineer", title: "NLP Engineer" }'), code: "BAD_USER_INPUT", says: oneOf },
  { title: "a start with a null key is refused", query: gapFrom("{ slug: null }"), code: "BAD_USER_INPUT", says: oneOf },
  { title: "a start with no key in a variable is refused", query: gapOf, variables: { from: {} }, code: "BAD_USER_INPUT", says: oneOf },
  {
    title: "a start with two keys in a variable is refused",
    query: gapOf, variables: { from: { slug: "nlp-engineer", title: "NLP Engineer" } }, code: "BAD_USER_INPUT", says: oneOf,
  },
  { title: "a start with a null key in a variable is refused", query: gapOf, variables: { from: { slug: null } }, code: "BAD_USER_INPUT", says: oneOf },
  { title: "first: -1 is refused with the range", query: "{ roles(first: -1) { totalCount } }", code: "BAD_USER_INPUT", says: /from 0 to 100; -1 came/ },
  { title: "first: 1000 is refused with the range", query: "{ roles(first: 1000) { totalCount } }", code: "BAD_USER_INPUT", says: /from 0 to 100; 1000 came/ },
  {
    title: "first: 1000 of a plain list is refused with the range",
    query: '{ skill(slug: "python") { narrower(first: 1000) { name } } }', code: "BAD_USER_INPUT", says: /from 0 to 100; 1000 came/,
  },
  { title: "a cursor that is none is refused", query: '{ roles(after: "abc") { totalCount nodes { id } } }', code: "BAD_USER_INPUT", says: /cursor that this list gave out/ },
  {
    title: "a cursor of another list is refused",
    query: `{ skills(after: "${Buffer.from('["roles","A","a"]').toString("base64url")}") { nodes { id } } }`, code: "BAD_USER_INPUT", says: /cursor that this list gave out/,
  },
  { title: "an enum value that is none is refused", query: "{ roles(orderBy: SHOE_SIZE) { totalCount } }", code: "BAD_USER_INPUT", says: /SHOE_SIZE/ },
  { title: "an id without a kind is refused with the form of an id", query: '{ node(id: "nlp-engineer") { id } }', code: "BAD_USER_INPUT", says: /kind, a colon and a slug/ },
  { title: "an id of a kind that there is not is refused", query: '{ node(id: "Robot:r2d2") { id } }', code: "BAD_USER_INPUT", says: /Kinds: Role, Skill/ },
  {
    title: "a filter on an unknown skill is answered with the slug meant",
    query: '{ roles(filter: { requires: { any: ["pyhton"] } }) { totalCount } }', code: "NOT_FOUND", says: /no skill "pyhton"/, suggests: "python",
  },
  {
    title: "a filter nested six deep is refused with the limit",
    query: "{ roles(filter: { not: { not: { not: { not: { not: { not: { documented: true } } } } } } }) { totalCount } }", code: "BAD_USER_INPUT", says: /5 levels/,
  },
];

describe("nonsense is answered with the documented code and a helpful message", () => {
  const api = testApi();

  test.each(table)("$title", async ({ query, variables, code, says, suggests }) => {
    const { body } = await api.send(query, variables);
    const error = body?.errors?.[0];
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toMatch(says);
    if (suggests) expect((error?.extensions.suggestions as string[])[0]).toBe(suggests);
  });

  test.each([
    "') DETACH DELETE n //",
    "`}) MATCH (n) DELETE n RETURN count(n) //",
    "title:* OR *:*",
    "\"unbalanced [ { ( ~ ^ \\",
    "AND OR NOT && || !",
    "*",
    "?",
    "//",
    "\u0000",
    "a".repeat(5_000),
  ])("text with syntax of Cypher or Lucene is plain text wherever it is taken: %.40s", async (text) => {
    const query = `query ($text: String!) {
      roles(filter: { text: $text }) { totalCount }
      skills(filter: { text: $text }) { totalCount }
      role(slug: $text) { id }
    }`;
    const data = await api.data<{ role: null }>(query, { text });
    expect(data.role).toBeNull();
    const { body } = await api.send('query ($t: String!) { skillGap(from: { title: $t }, to: { slug: "nlp-engineer" }) { effort } }', { t: text });
    expect(body?.errors?.[0]?.extensions.code).toBe(text.length > 300 ? "BAD_USER_INPUT" : "NOT_FOUND");
    const { ontology } = await api.data<{ ontology: { counts: { roles: number } } }>("{ ontology { counts { roles } } }");
    expect(ontology.counts.roles).toBeGreaterThan(40);
  });

  test("a search of 3,000 words is answered", async () => {
    const text = Array.from({ length: 3_000 }, (_, index) => `word${index}`).join(" ");
    const { skills } = await api.data<{ skills: { totalCount: number } }>("query ($t: String!) { skills(filter: { text: $t }) { totalCount } }", { t: text });
    expect(skills.totalCount).toBe(0);
  });

});
