import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { testApi } from "../support/api";
import { runProduct } from "../support/product";

const api = testApi();
const main = join(__dirname, "..", "..", "dist", "main.js");

const role = "slug title";
const readiness = "readiness { score band credited total } effort";
const skill = "skill { slug name }";

function ask(...args: string[]) {
  const { uri, user, password } = api.database.address;
  return runProduct(args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
}

async function answer(...args: string[]): Promise<unknown> {
  const { code, text, answer: json } = await ask(...args, "--json");
  expect([code, text]).toEqual([0, json]);
  return JSON.parse(json);
}

const gapFields = `
  from { ${role} } to { ${role} } ${readiness} counts { gained raised held eased dropped }
  skills(first: $first) {
    ${skill} change have need haveBasis needBasis heldAs { slug name } importance tier weight credit effort priority origin why
    nearMiss { ${skill} relation credit } inheritedFrom { ${role} }
    sources { source { ${role} } section confidence says }
  }
  tools { change tool { slug name } commonality }
  kpis { change kpi { slug name } fromTarget toTarget }`;

test("gap --json is what the API answers, with roles by title, slug or rung, the first skills or all", async () => {
  const query = `query($first: Int) { skillGap(from: {slug: "associate-nlp-engineer"}, to: {slug: "senior-nlp-engineer"}) { ${gapFields} } }`;
  const ten = (await api.data<{ skillGap: unknown }>(query, { first: 10 })).skillGap;
  const all = (await api.data<{ skillGap: unknown }>(query, { first: 100 })).skillGap;

  expect(await answer("gap", "Associate NLP Engineer", "nlp-engineering/senior")).toEqual(ten);
  expect(await answer("gap", "associate-nlp-engineer", "Sr. NLP Engineer", "--all")).toEqual(all);
}, 120_000);

test("gap --skill --json is what the API answers from held skills", async () => {
  const query = `query($first: Int) { skillGap(from: {skills: [{name: "Python", proficiency: 4}, {name: "SQL"}]}, to: {slug: "nlp-engineer"}) { ${gapFields} } }`;
  const { skillGap } = await api.data<{ skillGap: unknown }>(query, { first: 3 });

  expect(await answer("gap", "--skill", "Python:4", "--skill", "SQL", "NLP Engineer", "--first", "3")).toEqual(skillGap);
}, 120_000);

test("path --json is what the API answers under the same constraints", async () => {
  const fields = `roles { ${role} } cost minReadiness months { min max } hops { transition { id kind } gap { ${readiness} } }`;
  const { careerPaths } = await api.data<{ careerPaths: unknown }>(`{ careerPaths(
    from: {slug: "associate-nlp-engineer"} to: {slug: "staff-nlp-engineer"} first: 2
    constraints: {maxMoves: 3, kinds: [PROMOTION, LATERAL], avoid: [{slug: "machine-learning-engineer"}]}
  ) { ${fields} } }`);

  expect(await answer(
    "path", "Associate NLP Engineer", "Staff NLP Engineer", "--first", "2", "--max-moves", "3",
    "--kind", "promotion", "--kind", "lateral", "--avoid", "Machine Learning Engineer",
  )).toEqual(careerPaths);
}, 120_000);

test("match --json is what the API answers", async () => {
  const { matchRoles } = await api.data<{ matchRoles: unknown }>(`{ matchRoles(
    skills: [{name: "Python", proficiency: 4}, {name: "PyTorch"}] first: 2 filter: {families: ["nlp-engineering"]}
  ) { role { ${role} } ${readiness} learnNext { ${skill} gain opens { ${role} } } } }`);

  expect(await answer("match", "--skill", "Python:4", "--skill", "PyTorch", "--first", "2", "--family", "nlp-engineering")).toEqual(matchRoles);
}, 120_000);

test("overlap --json is what the API answers", async () => {
  const { overlap } = await api.data<{ overlap: { pairs: { onlyA: unknown[]; onlyB: unknown[] }[] } }>(`{ overlap(
    roles: [{slug: "nlp-engineer"}, {slug: "associate-nlp-engineer"}], metric: CONTAINMENT
  ) { metric roles { ${role} } scores pairs { a { ${role} } b { ${role} } score shared(first: 2) { ${skill} score } onlyA(first: 2) { slug name } onlyB(first: 2) { slug name } } } }`);

  expect(await answer("overlap", "NLP Engineer", "nlp-engineering/associate", "--metric", "containment", "--first", "2")).toEqual(overlap);
}, 120_000);

test("status --json gives what the API says of revision and counts", async () => {
  const { ontology } = await api.data<{ ontology: { revision: { number: number }; counts: Record<string, number>; sources: unknown[] } }>(
    "{ ontology { revision { number } counts { roles skills tools kpis transitions families statements } sources { slug } } }",
  );

  expect(await answer("status")).toMatchObject({
    revision: { number: ontology.revision.number },
    schemes: [{ scheme: "curated", ...ontology.counts }],
    sources: ontology.sources,
    database: { kind: "given by NEO4J_URI", address: api.database.address.uri, keptBy: null },
    versions: { node: process.versions.node, neo4j: "5.26" },
  });
}, 120_000);

test("a role that is not there is told as the API tells it, with what is near, and exit code 1", async () => {
  const { body } = await api.send('{ skillGap(from: {title: "Asociate NLP Enginer"}, to: {slug: "nlp-engineer"}) { effort } }');
  const { code, text, answer: output } = await ask("gap", "Asociate NLP Enginer", "nlp-engineer");

  expect([code, output]).toEqual([1, ""]);
  expect(text).toBe(`${body?.errors?.[0]?.message}\n`);
  expect(text).toContain('"Associate NLP Engineer"');
}, 120_000);

test("a wrong use is told with exit code 2 and nothing on standard output", async () => {
  const { code, text, answer: output } = await ask("laod");

  expect([code, text, output]).toEqual([2, "error: unknown command 'laod'\n(Did you mean load?)\n", ""]);
});

test("colours come when they are asked for, and stay away from what is no terminal or with NO_COLOR", async () => {
  const coloured = async (environment: Record<string, string>) => (await runProduct(["lint"], environment)).answer.includes("\u001b[");

  expect(await Promise.all([coloured({}), coloured({ FORCE_COLOR: "1" }), coloured({ NO_COLOR: "1" })])).toEqual([false, true, false]);
}, 60_000);

test("whoever stops reading is no error: it ends quietly", async () => {
  const child = spawn(process.execPath, [main, "schema"], { stdio: ["ignore", "pipe", "pipe"] });
  let words = "";
  child.stderr.on("data", (part) => (words += String(part)));
  child.stdout.destroy();

  expect(await once(child, "close")).toEqual([0, null]);
  expect(words).toBe("");
});
