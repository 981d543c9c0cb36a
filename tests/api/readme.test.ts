import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse, print, separateOperations } from "graphql";
import { type Origin, profileOf } from "../../src/analysis/origin";
import { buildSnapshot, type SnapshotRows } from "../../src/analysis/snapshot";
import { Prospects } from "../../src/matching/prospects";
import { Ranking } from "../../src/matching/rank-roles";
import { changesOf } from "../../src/matching/what-if";
import { OverlapMetric } from "../../src/ontology/vocabulary";
import { bridgeSkills } from "../../src/overlap/bridge";
import { Comparison } from "../../src/overlap/comparison";
import { distinguishingSkills } from "../../src/overlap/distinguishing";
import { findRoutes } from "../../src/paths/find-routes";
import { costOf } from "../../src/paths/hop-weight";
import { everyMove } from "../../src/paths/move-filter";
import { nodesOf } from "../../src/paths/route-graph";
import { testApi } from "../support/api";
import {
  AssociateToSeniorDocument,
  DoorsThatSkillsOpenDocument,
  type DoorsThatSkillsOpenQueryVariables,
  RoutesToStaffDocument,
  SharedAndApartDocument,
} from "../support/generated/operations";

const readme = readFileSync("README.md", "utf8");

/** What stands between ```language and ``` for the first time. */
function block(language: string): string {
  const [, text = ""] = readme.split(`\`\`\`${language}\n`);
  return text.slice(0, text.indexOf("```"));
}

const guide = readFileSync("docs/api.md", "utf8");

/** Every operation in the guide, by name. */
const examples = [...guide.matchAll(/```graphql\n([^`]+)```/g)]
  .flatMap(([, text = ""]) => Object.entries(separateOperations(parse(text))))
  .map(([name, document]) => ({ name, text: print(document) }));

const heldSkills = JSON.parse(readFileSync("schema/operations/4-doors-that-skills-open.variables.json", "utf8")) as DoorsThatSkillsOpenQueryVariables;

const short = (value: number | null): string => value?.toFixed(2) ?? "unknown";

/** The errors in the guide, each for a title that it quotes first. */
const errors = [...guide.matchAll(/```json\n(\{\n {2}"errors"[^`]+)```/g)].map(([, text = ""]) => {
  const answer = JSON.parse(text) as { errors: [{ message: string }] };
  return { title: /"(.+?)"/.exec(answer.errors[0].message)?.[1], answer };
});

interface Counts {
  readonly ontology: { readonly counts: Readonly<Record<"roles" | "families" | "skills" | "tools" | "kpis" | "transitions", number>> };
}

describe("the README and the API guide", () => {
  const api = testApi();

  test("shows the real answer to its request", async () => {
    expect({ data: await api.data(block("graphql")) }).toEqual(JSON.parse(block("json")));
  });

  test("names the first twelve skills in their order", async () => {
    const { skillGap } = await api.ask(AssociateToSeniorDocument, {});
    const rows = skillGap.skills.slice(0, 12).map(({ skill, have, need, importance, origin, priority }, index) =>
      `| ${index + 1} | ${skill.name} | ${have} → ${need} | ${importance?.toLowerCase()} | ${origin?.toLowerCase()} | ${(100 * priority).toFixed(1)} % |`,
    );
    expect(readme).toContain(rows.join("\n"));
    expect(readme).toContain(`${skillGap.counts.gained} skills to gain and ${skillGap.counts.raised} to raise`);
  });

  test("names the three routes to Staff with the readiness of each hop", async () => {
    const { careerPaths } = await api.ask(RoutesToStaffDocument, {});
    const rows = careerPaths.map(({ roles, hops, cost }, index) => {
      const scores = hops.map(({ gap }) => short(gap.readiness.score)).join(", ");
      return `| ${index + 1} | ${roles.map(({ title }) => title).join(" → ")} | ${scores} | ${short(cost)} |`;
    });
    expect(readme).toContain(`| --- |\n${rows.join("\n")}\n\n`);
    expect(readme).toContain(`in one leap it would be ${short(careerPaths[0]?.gap.readiness.score ?? null)}.`);
  });

  test("names the three roles that someone is readiest for, and what to learn next", async () => {
    const { matchRoles } = await api.ask(DoorsThatSkillsOpenDocument, heldSkills);
    const rows = matchRoles.slice(0, 3).map(({ role, readiness, learnNext }) => {
      const skills = learnNext.map(({ skill, gain }) => `${skill.name} ${short(gain)}`).join(", ");
      return `| ${role.title} | ${short(readiness.score)} | ${skills} |`;
    });
    expect(readme).toContain(`| --- |\n${rows.join("\n")}\n\n`);
  });

  test("tells what three roles share and what sets each apart", async () => {
    const { overlap, inAll } = await api.ask(SharedAndApartDocument, {});
    const firstTwo = (skills: readonly { readonly name: string }[]) => skills.slice(0, 2).map(({ name }) => name).join(", ");
    const rows = overlap.pairs.map(({ a, b, score, onlyA, onlyB }) =>
      `| ${a.title} | ${b.title} | ${short(score)} | ${firstTwo(onlyA)} | ${firstTwo(onlyB)} |`);
    expect(readme).toContain(`| --- |\n${rows.join("\n")}\n\n`);
    expect(readme).toContain(`All three require ${inAll.totalCount} skills.`);
  });

  test("links every whole request, and nothing that is not there", () => {
    const linked = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => path);
    expect(linked.filter((path) => !existsSync(path))).toEqual([]);
    expect(linked).toEqual(expect.arrayContaining(readdirSync("schema/operations").map((file) => `schema/operations/${file}`).filter((path) => path.endsWith(".graphql"))));
  });

  test.each(examples)("the guide's example $name is answered without an error", async ({ text }) => {
    expect(Object.keys(await api.data<object>(text, { slug: "nlp-engineer", skills: [{ name: "Python" }] }))).not.toHaveLength(0);
  });

  test.each(errors)("the guide's error for the title $title is what is answered", async ({ title, answer }) => {
    const { body } = await api.send('query ($title: String) { skillGap(from: { title: $title }, to: { slug: "nlp-engineer" }) { effort } }', { title });
    expect(body).toMatchObject(answer);
  });

  test("counts what the ontology holds", async () => {
    const { ontology } = await api.data<Counts>("{ ontology { counts { roles families skills tools kpis transitions } } }");
    const { roles, families, skills, tools, kpis, transitions } = ontology.counts;
    expect(readme).toContain(`${roles} roles in ${families} families`);
    expect(readme).toContain(`${skills} skills, ${tools} tools, ${kpis} KPIs,\n${transitions} transitions`);
  });
});

describe("the worked example of docs/questions.md", () => {
  const page = readFileSync("docs/questions.md", "utf8");
  const snapshot = buildSnapshot(rowsOf(page));
  const skillNames = snapshot.skills.map(({ name }) => name);
  const role = (name: string) => snapshot.roleIndex.get(name) ?? -1;
  const associate: Origin = { kind: "role", role: role("Associate NLP") };
  const person: Origin = { kind: "held", levels: [[skillNames.indexOf("Python"), 3]] };
  const routes = (from: Origin) =>
    findRoutes(snapshot, from, { target: role("Senior NLP"), through: [], maxMoves: Infinity }, everyMove, 3);

  test("has the routes of a role and of a person in their order", () => {
    const rows = routes(associate).map((route, index) => {
      const names = nodesOf(route).map((node) => snapshot.roles[node]?.slug).join(" → ");
      return new RegExp(`\\| ${index + 1} \\| ${names} \\| .*${costOf(route.weight)} \\|`);
    });
    for (const row of rows) expect(page).toMatch(row);
    const entered = routes(person).map((route) => new RegExp(`\\| ${snapshot.roles[nodesOf(route)[1] ?? -1]?.slug} \\| .*${costOf(route.weight)} \\|`));
    for (const row of entered) expect(page).toMatch(row);
    expect([rows.length, entered.length]).toEqual([3, 3]);
  });

  test("has what the person matches, what to learn next, and what learning changes", () => {
    const ranking = new Ranking(snapshot, profileOf(person, snapshot), null);
    const matches = ranking.first(Infinity);
    for (const { slug, readiness, effort } of matches) expect(page).toMatch(new RegExp(`\\| ${slug} \\| .*${readiness.score} \\| .*= ${effort} \\|`));
    const prospects = new Prospects(snapshot, profileOf(person, snapshot), ranking);
    const gains = ["Senior NLP", "Data"].flatMap((name) => prospects.learnNext(role(name)));
    for (const { slug, gain } of gains) expect(page).toMatch(new RegExp(`\\| ${slug} \\| .*\\| ${gain} \\|`));
    const learned: Origin = { ...person, levels: [...person.levels, [skillNames.indexOf("Evaluation"), 3]] };
    const changes = changesOf(matches, new Ranking(snapshot, profileOf(learned, snapshot), null).begun);
    expect(page).toMatch(new RegExp(changes.map(({ slug, before, after }) => `\\| ${slug} \\| ${before} \\| .*= ${after} \\| .*`).join("\n")));
    expect([gains.length, changes.length]).toEqual([5, 4]);
  });

  test.each(OverlapMetric.options)("has the score of NLP and Data by %s and what each skill adds", (metric) => {
    const [nlp, data] = [role("NLP"), role("Data")];
    const comparison = new Comparison(snapshot, metric, [nlp, data]);
    const added = new Map(comparison.contributions(nlp, data).map(({ skill, score }) => [skillNames[skill], score]));
    const cells = [comparison.scores(nlp, [data])[0], added.get("Python"), added.get("Evaluation")];
    expect(page).toMatch(new RegExp(`\\| \`${metric}\`[^|]*\\| ${cells.map((cell) => `([^|]*= )?${cell}`).join(" \\| ")} \\|`));
  });

  test("has the typical skills of NLP, and those that bridge to Data", () => {
    for (const { skill, rca } of distinguishingSkills(snapshot, role("NLP"))) expect(page).toMatch(new RegExp(`\\| ${skillNames[skill]} \\| .* \\| ${rca} \\|`));
    for (const { skill, gain } of bridgeSkills(snapshot, "nlp", "data")) expect(page).toMatch(new RegExp(`\\| ${skillNames[skill]} at 3 \\| .* \\| ${gain} \\|`));
  });
});

/** The ontology in the page's first table, with the transitions in its second. */
function rowsOf(page: string): SnapshotRows {
  const [head = [], , ...rows] = cellsOf(page, "## The example");
  const skills = head.slice(1, -2);
  const moves = cellsOf(page, "## Routes").slice(2).map(([hop = ""]) => hop.split(" → "));
  return {
    revision: 1, broader: [], related: [], exact: [], close: [],
    skills: skills.map((name) => ({ slug: name, name })),
    roles: rows.map(([slug = "", ...cells]) => ({
      slug, scheme: "curated", family: slug === "Data" ? "data" : "nlp", documented: slug !== "Senior NLP", pay: [],
      requirements: skills.flatMap((skill, index) => {
        const [weight = 0, need] = (cells[index] ?? "").split(" × ").map(Number);
        return need === undefined ? [] : [{ skill, weight, need }];
      }),
    })),
    transitions: moves.map(([from = "", to = ""]) => ({ slug: `${from}--LATERAL--${to}`, kind: "LATERAL", from, to, months: null })),
  };
}

/** The cells of the first table below a heading. */
function cellsOf(page: string, heading: string): string[][] {
  const [, table = ""] = /\n\n(\|.*?\|)\n\n/s.exec(page.slice(page.indexOf(`${heading}\n`))) ?? [];
  return table.split("\n").map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}
