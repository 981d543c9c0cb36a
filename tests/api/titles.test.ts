import { testApi } from "../support/api";

/** A title, and what a person in the field takes it for: `role`, `family @ level` where there is no such role, or nothing. */
const meant: readonly (readonly [title: string, meant: string])[] = [
  ["NLP Engineer", "nlp-engineer"],
  ["  nlp   ENGINEER ", "nlp-engineer"],
  ["Sr. NLP Eng", "senior-nlp-engineer"],
  ["Sr NLP Engr.", "senior-nlp-engineer"],
  ["senior nlp engineers", "senior-nlp-engineer"],
  ["Engineer, NLP (Senior)", "senior-nlp-engineer"],
  ["Senior Engineer - Natural Language Processing", "senior-nlp-engineer"],
  ["Natural-Language-Processing Engineer III", "senior-nlp-engineer"],
  ["NLP Engineer I", "associate-nlp-engineer"],
  ["NLP Engineer II", "nlp-engineer"],
  ["NLP Engineer 4", "staff-nlp-engineer"],
  ["NLP Engineer V", "nlp-engineering @ principal"],
  ["Principal NLP Engineer", "nlp-engineering @ principal"],
  ["Distinguished NLP Engineer", "nlp-engineering @ distinguished"],
  ["NLP Engineering Manager", "nlp-engineering @ manager"],
  ["Jr NLP Engineer", "associate-nlp-engineer"],
  ["Mid level NLP engineer", "nlp-engineer"],
  ["NLP Engineering Trainee", "nlp-engineering-intern"],
  ["Machine Learning Eng", "machine-learning-engineer"],
  ["Sr MLE", "senior-machine-learning-engineer"],
  ["Staff ML Eng.", "staff-machine-learning-engineer"],
  ["Machin Learning Engineer", "machine-learning-engineer"],
  ["Machine Laerning Enginer", "machine-learning-engineer"],
  ["Senoir Data Engineer", "senior-data-engineer"],
  ["Data Engineer 1", "associate-data-engineer"],
  ["New graduate data engineer", "associate-data-engineer"],
  ["Data Engineer (m/f/d)", "data-engineer"],
  ["Data Engineer, Berlin", "data-engineer"],
  ["Entry level data scientist", "associate-data-scientist"],
  ["Data Science Intern", "data-science @ intern"],
  ["Sr SWE", "senior-software-engineer"],
  ["SDE II", "software-engineer"],
  ["Back-end dev", "software-engineer"],
  ["Senior Software Developer", "senior-software-engineer"],
  ["Senior Staff Software Engineer", "staff-software-engineer"],
  ["Software Engineer II, Backend", "software-engineer"],
  ["Director, Artificial Intelligence", "head-of-ai"],
  ["ML Engineering Mgr", "ml-engineering-manager"],
  ["Search engineers", "search-engineer"],
  ["ML Ops Engineer", "mlops-engineer"],
];

const meaningless: readonly string[] = [
  "Engineer", "Manager", "Senior", "Junior", "Intern", "Director", "Data", "NLP", "ML", "AI", "Software", "II", "Senior Engineer", "Senior NLP",
  "Sales Engineer", "Civil Engineer", "Software Architect", "Research Scientist", "Data Analyst", "Data Entry Clerk", "Product Manager",
  "Senior Sales Manager", "Engineering Manager", "Head of Sales", "Chief Data Officer", "NLP Developer", "Language Teacher", "Machine Operator",
  "Web 3 Engineer", "🤖", "工程师", "title:* OR *:*", "AND OR NOT && || !", '"unbalanced [ { ( ~ ^ \\', "//", "\u0000", "a".repeat(300),
];

interface Resolution {
  readonly candidates: readonly {
    readonly role: { slug: string } | null;
    readonly family: { slug: string } | null;
    readonly level: { slug: string } | null;
    readonly confidence: number;
  }[];
  readonly unrecognised: readonly string[];
}

const api = testApi();

/** Resolves all titles in few requests, of as many aliases as one may have. */
async function resolveAll(titles: readonly string[]): Promise<Resolution[]> {
  const perRequest = 20;
  if (titles.length > perRequest) return [...(await resolveAll(titles.slice(0, perRequest))), ...(await resolveAll(titles.slice(perRequest)))];
  const fields = titles.map((_title, index) => `t${index}: resolveTitle(title: $t${index}) {
    candidates { role { slug } family { slug } level { slug } confidence } unrecognised
  }`);
  const query = `query (${titles.map((_title, index) => `$t${index}: String!`).join(" ")}) { ${fields.join("\n")} }`;
  const data = await api.data<Record<string, Resolution>>(query, Object.fromEntries(titles.map((title, index) => [`t${index}`, title])));
  return titles.map((_title, index) => data[`t${index}`]!);
}

async function resolveOne(title: string): Promise<Resolution> {
  return (await resolveAll([title]))[0]!;
}

const nameOf = ({ role, family, level }: Resolution["candidates"][number]): string => role?.slug ?? `${family?.slug} @ ${level?.slug}`;

describe("resolveTitle", () => {
  test("titles as people write them mean the role that a person in the field takes them for", async () => {
    const resolutions = await resolveAll(meant.map(([title]) => title));
    const best = resolutions.map(({ candidates }, index) => [meant[index]?.[0], candidates[0] && nameOf(candidates[0])]);
    expect(best).toEqual(meant);
  });

  test("titles of other work, words alone and the syntax of Lucene mean nothing", async () => {
    const resolutions = await resolveAll(meaningless);
    expect(resolutions.map(({ candidates }, index) => [meaningless[index], candidates])).toEqual(meaningless.map((title) => [title, []]));
  });

  test("a title means its role's family and level too, and is certain only as it stands in the ontology", async () => {
    const [exact, alias, other] = await resolveAll(["Senior NLP Engineer", "Sr. NLP Engineer", "Sr. NLP Eng"]);
    const place = { role: { slug: "senior-nlp-engineer" }, family: { slug: "nlp-engineering" }, level: { slug: "senior" } };
    expect(exact).toEqual({ candidates: [{ ...place, confidence: 1 }], unrecognised: [] });
    expect(alias).toEqual(exact);
    expect(other).toEqual({ candidates: [{ ...place, confidence: 0.95 }], unrecognised: [] });
  });

  test("a slash gives rivals, and what is not of the role is named as it was written", async () => {
    const { candidates, unrecognised } = await resolveOne("Junior ML/NLP Engineer (remote)");
    expect(candidates.map(nameOf)).toEqual(["associate-machine-learning-engineer", "associate-nlp-engineer"]);
    expect(unrecognised).toEqual(["remote"]);
  });

  test("a level that a role on no ladder does not have is the title's own", async () => {
    const { candidates } = await resolveOne("Senior Search Engineer");
    // 0.95 as it is no alias × 0.8 as the role has no level to agree with
    expect(candidates).toEqual([{ role: { slug: "search-engineer" }, family: null, level: { slug: "senior" }, confidence: 0.76 }]);
  });

  test("a blank title is refused", async () => {
    const { body } = await api.send('{ resolveTitle(title: " ") { unrecognised } }');
    expect(body?.errors?.[0]).toMatchObject({ message: expect.stringMatching(/takes a job title/), extensions: { code: "BAD_USER_INPUT" } });
  });
});

describe("a role that is asked for by title", () => {
  const ask = (title: string) =>
    api.send('query ($title: String!) { skillGap(from: { title: $title }, to: { slug: "staff-nlp-engineer" }) { from { slug } } }', { title });

  test.each([
    ["Sr. NLP Eng", "senior-nlp-engineer"],
    ["senior nlp engineers", "senior-nlp-engineer"],
    ["Junior NLP Engineer", "associate-nlp-engineer"],
    ["NLP Engineer II (m/f/d), remote", "nlp-engineer"],
    ["Senior Software Developer", "senior-software-engineer"],
  ])("%s is taken for %s", async (title, slug) => {
    const { body } = await ask(title);
    expect(body).toEqual({ data: { skillGap: { from: { slug } } } });
  });

  test.each([
    ["an unknown word", "NLP Engineer at Acme"],
    ["a slip of the keyboard", "Senior NLP Enginer"],
    ["a rung without a role", "Principal NLP Engineer"],
    ["a level that the role does not have", "Senior Search Engineer"],
    ["part of a title", "Security Engineer"],
    ["a word alone", "NLP"],
  ])("%s leaves a doubt: %s is not found", async (_doubt, title) => {
    const { body } = await ask(title);
    expect(body?.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(body?.errors?.[0]?.extensions.suggestions).not.toEqual([]);
  });

  test("rivals are refused by name", async () => {
    const { body } = await ask("Junior ML/NLP Engineer");
    expect(body?.errors?.[0]).toMatchObject({
      message: '"Junior ML/NLP Engineer" names more than one role: "Associate Machine Learning Engineer" (associate-machine-learning-engineer), '
        + '"Associate NLP Engineer" (associate-nlp-engineer). Ask by slug.',
      extensions: { code: "BAD_USER_INPUT", suggestions: ["associate-machine-learning-engineer", "associate-nlp-engineer"] },
    });
  });
});
