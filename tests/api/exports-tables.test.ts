import { setTimeout as sleep } from "node:timers/promises";
import { changeAlone } from "../../src/loading/lock";
import { raiseRevision } from "../../src/ontology/revision.queries";
import { OverlapMetric } from "../../src/ontology/vocabulary";
import { testApi } from "../support/api";
import { send } from "../support/stand-in";
import { type Answer, filled, readCsv, rowOf } from "./csv-rows";

const role = `slug title aliases scheme family { family: name } level { level: name track rank } documented horizon skills { skills: totalCount }
  tools(first: 100) { tools: nodes { name } } kpis(first: 100) { kpis: nodes { name } } summary sources { title }`;
const skill = `slug name kind aliases description broader { name } prerequisites { name } tools { name } kpis_moved: kpisMoved { name } roles { roles: totalCount }`;

interface Slug {
  readonly slug: string;
}

interface Listed {
  readonly list: { readonly nodes: readonly Answer[]; readonly totalCount: number };
}

describe("the tables under /export", () => {
  const api = testApi();
  const rows = async (path: string) => readCsv((await send(`${api.url}/export/${path}`)).text);
  const list = async (field: string, fields: string) => (await api.data<Listed>(`{ list: ${field} { totalCount nodes { ${fields} } } }`)).list;

  test("roles.csv has every role by title, as the API tells of it", async () => {
    const { nodes, totalCount } = await list("roles(first: 100)", role);
    const file = await rows("roles.csv");
    expect(file).toHaveLength(totalCount);
    expect(file.map(({ years_min: _1, years_max: _2, pay_min: _3, pay_max: _4, pay_currency: _5, ...row }) => filled(row))).toEqual(nodes.map((node) => filled(rowOf(node))));
  });

  test("roles.csv has the widest years and pay over all sources", async () => {
    const ranges = Object.fromEntries((await rows("roles.csv?families=nlp-engineering")).map((row) => [row.slug, row]));
    // The blueprint says 3 to 6 years, the skill page 2 to 5; the page alone names pay.
    expect(ranges["nlp-engineer"]).toMatchObject({ years_min: "2", years_max: "6", pay_min: "120000", pay_max: "180000", pay_currency: "USD" });
    // The skill page says 5 years and more, and 170,000 to 280,000 USD and more.
    expect(ranges["senior-nlp-engineer"]).toMatchObject({ years_min: "5", years_max: "", pay_min: "170000", pay_max: "280000", pay_currency: "USD" });
  });

  test("skills.csv has every skill by name, as the API tells of it", async () => {
    const { nodes, totalCount } = await list("skills(first: 100)", skill);
    const file = await rows("skills.csv");
    expect(file).toHaveLength(totalCount);
    expect(file.slice(0, 100).map(filled)).toEqual(nodes.map((node) => filled(rowOf(node))));
  });

  test.each([
    ["roles.csv", "families=NLP Engineering&levels=junior,mid", 'roles(filter: { families: ["nlp-engineering"], levels: ["associate", "mid"] }, first: 100)'],
    ["roles.csv", "documented=true&requires=python,sql", 'roles(filter: { documented: true, requires: { any: ["python", "sql"] } }, first: 100)'],
    ["roles.csv", "uses=pytorch&horizon=CURRENT&schemes=curated", 'roles(filter: { uses: { any: ["pytorch"] }, horizon: CURRENT, schemes: ["curated"] }, first: 100)'],
    ["roles.csv", "measured_by=offline-model-quality&text=senior", 'roles(filter: { measuredBy: { any: ["offline-model-quality"] }, text: "senior" }, first: 100)'],
    ["skills.csv", "text=evalu", 'skills(filter: { text: "evalu" }, first: 100)'],
    ["skills.csv", "used_by_roles=nlp-engineer,senior-nlp-engineer&text=data", 'skills(filter: { text: "data", usedByRoles: { any: ["nlp-engineer", "senior-nlp-engineer"] } }, first: 100)'],
  ])("%s?%s lists what the API's filter lists", async (file, filter, field) => {
    const { nodes } = await list(field, "slug");
    expect(nodes.length).toBeGreaterThan(0);
    expect((await rows(`${file}?${filter}`)).map(({ slug }) => ({ slug }))).toEqual(nodes);
  });

  test("overlap.csv has a row per pair, scored by the skills that both roles list, and contributions that sum to the score", async () => {
    const names = ["nlp-engineer", "senior-nlp-engineer", "associate-applied-ai-engineer"];
    const skillsOf = async (slug: string) => (await list(`skills(filter: { usedByRoles: { all: ["${slug}"] } }, first: 100)`, "name")).nodes.map(({ name }) => String(name));
    const sets = new Map(await Promise.all(names.map(async (slug) => [slug, await skillsOf(slug)] as const)));
    const file = await rows(`overlap.csv?roles=${names.join()},NLP Engineer&metric=JACCARD`);
    expect(file).toHaveLength(3);
    for (const { a_slug, b_slug, score, shared, shared_skills, contributions } of file) {
      const [a, b] = [sets.get(a_slug ?? "") ?? [], sets.get(b_slug ?? "") ?? []];
      const both = a.filter((name) => b.includes(name));
      expect(shared_skills?.split("; ").sort()).toEqual(both.sort());
      expect(Number(shared)).toBe(both.length);
      expect(Number(score)).toBeCloseTo(both.length / (a.length + b.length - both.length), 6);
      expect(contributions?.split("; ").map(Number).reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(score), 4);
    }
  });

  test("overlap.csv without roles takes all with known requirements, and both ways where direction matters", async () => {
    const known = (await rows("roles.csv")).filter(({ skills }) => skills !== "0").length;
    expect(known).toBeGreaterThan(5);
    expect(await rows("overlap.csv")).toHaveLength((known * (known - 1)) / 2);
    expect(await rows("overlap.csv?metric=CONTAINMENT")).toHaveLength(known * (known - 1));
  });

  test("overlap.csv has the pairs and scores of the API, by every metric", async () => {
    for (const metric of OverlapMetric.options) {
      const { overlap } = await api.data<{ overlap: { pairs: { a: Slug; b: Slug; score: number }[] } }>(
        `query ($metric: OverlapMetric!) { overlap(roles: [{ slug: "nlp-engineer" }, { slug: "staff-nlp-engineer" }, { slug: "applied-ai-engineer" }], metric: $metric) { pairs { a { slug } b { slug } score } } }`,
        { metric },
      );
      const file = await rows(`overlap.csv?roles=nlp-engineer,staff-nlp-engineer,applied-ai-engineer&metric=${metric}`);
      expect(file.map(({ a_slug, b_slug, score }) => [a_slug, b_slug, Number(score)])).toEqual(overlap.pairs.map(({ a, b, score }) => [a.slug, b.slug, score]));
    }
  });

  test("overlap.csv is refused while its scores would be of another revision than its titles, and is there within two seconds", async () => {
    await changeAlone(api.database.graph, (writer) => writer.run(raiseRevision, { by: "test", summary: "None" }));
    const raised = performance.now();
    const ask = () => send(`${api.url}/export/overlap.csv?roles=nlp-engineer,data-engineer`);
    expect(await ask()).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: "UNAVAILABLE" } }] } });
    while ((await ask()).status === 503 && performance.now() - raised < 2_000) await sleep(50);
    expect((await ask()).status).toBe(200);
  });
});
