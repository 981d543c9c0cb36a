import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { testApi } from "../support/api";
import { editedSeeds } from "../support/seed-folder";
import { post, send } from "../support/stand-in";
import { type Answer, filled, readCsv, rowOf } from "./csv-rows";

type Gap = Answer & { readonly skills: readonly Answer[] };

const entry = `change skill { skill_slug: slug skill: name kind } have have_basis: haveBasis need need_basis: needBasis
  importance tier weight credit effort priority nearMiss { skill { near_miss: name } near_miss_relation: relation near_miss_credit: credit }
  origin inheritedFrom { inherited_from: title } why sources { source { title } }`;
const gap = `from { from_slug: slug from_title: title } to { to_slug: slug to_title: title } readiness { readiness: score band }
  total_effort: effort skills(first: 100) { ${entry} }`;

describe("the files under /export", () => {
  const api = testApi();
  const get = (path: string, init?: RequestInit) => send(`${api.url}/export/${path}`, init);
  const rows = async (path: string, init?: RequestInit) => {
    const { status, text } = await get(path, init);
    expect([status, text.slice(0, 200)]).toEqual([200, expect.stringContaining(",")]);
    return readCsv(text);
  };
  /** The rows that the API's own answer makes. */
  const gapRows = async (ends: string) => {
    const { skills, ...whole } = (await api.data<{ skillGap: Gap }>(`{ skillGap(${ends}) { ${gap} } }`)).skillGap;
    return skills.map((one) => filled(rowOf({ ...whole, ...one })));
  };

  test.each([
    ["up a ladder", "associate-nlp-engineer", "senior-nlp-engineer"],
    ["down a ladder", "senior-nlp-engineer", "nlp-engineer"],
    ["to a role of which nothing is known", "nlp-engineer", "ai-security-engineer"],
  ])("gap.csv %s has every cell as the API answers, in the same order", async (_title, from, to) => {
    const wanted = await gapRows(`from: { slug: "${from}" }, to: { slug: "${to}" }`);
    expect(wanted.length).toBeGreaterThan(50);
    expect((await rows(`gap.csv?from=${from}&to=${to}`)).slice(0, 100).map(filled)).toEqual(wanted);
  });

  test("gap.csv has the numbers that were worked by hand", async () => {
    const gold = (parse(readFileSync("tests/support/gold-gap.yml", "utf8")) as { skills: Record<string, Record<"A-S", Record<string, string | number> | "absent">> }).skills;
    const file = await rows("gap.csv?from=Associate NLP Engineer&to=senior NLP engineer");
    for (const [slug, { "A-S": wanted }] of Object.entries(gold)) {
      const row = file.find(({ skill_slug }) => skill_slug === slug);
      if (wanted === "absent") expect(row).toBeUndefined();
      else for (const name of ["change", "have", "need", "weight", "credit", "effort", "origin"]) expect([slug, name, row?.[name]]).toEqual([slug, name, String(wanted[name])]);
    }
  });

  test("held skills come by POST, in every form that the API takes", async () => {
    const skills = [{ name: "Python", proficiency: 4 }, { slug: "pytorch" }, { name: "SQL", proficiency: null }];
    const wanted = await gapRows('from: { skills: [{ name: "Python", proficiency: 4 }, { slug: "pytorch" }, { name: "SQL" }] }, to: { title: "NLP Engineer" }');
    const to = [{ title: "NLP Engineer" }, { slug: "nlp-engineer" }, { rung: { family: "nlp-engineering", level: "mid" } }];
    for (const end of to) expect((await rows("gap.csv", post({ from: { skills }, to: end }))).slice(0, 100).map(filled)).toEqual(wanted);
    const [first] = await rows("gap.csv?bom=false", post({ from: { rung: { family: "nlp-engineering", level: "junior" } }, to: { slug: "nlp-engineer" } }));
    expect(first).toMatchObject({ from_slug: "associate-nlp-engineer", to_slug: "nlp-engineer" });
  });

  test("a file says what it is, and HEAD says the same without it", async () => {
    const [file, head] = await Promise.all([get("roles.csv?bom=true"), get("roles.csv?bom=true", { method: "HEAD" })]);
    for (const { status, headers } of [file, head]) {
      expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([200, "text/csv; charset=utf-8", 'attachment; filename="roles.csv"']);
    }
    expect([head.text, head.headers.get("content-length")]).toEqual(["", null]);
    expect((await fetch(`${api.url}/export/roles.csv?documented=maybe`, { method: "HEAD" })).status).toBe(400);
  });

  test.each<[title: string, path: string, init: RequestInit | undefined, status: number, says: RegExp]>([
    ["an unknown role", "gap.csv?from=nlp-engineer&to=nlp-enginer", undefined, 404, /no role "nlp-enginer".*Near it: "NLP Engineer"/],
    ["two unknown roles", "gap.csv?from=lost&to=gone", undefined, 404, /no role/],
    ["a role left out", "gap.csv?from=nlp-engineer", undefined, 400, /"to" takes a role's slug or title; nothing came/],
    ["a parameter that comes twice", "gap.csv?from=nlp-engineer&from=ml-engineer&to=nlp-engineer", undefined, 400, /"from" .*a list of 2 came/],
    ["held skills in the address, which are not repeated", "gap.csv?to=nlp-engineer&skills=Knitting", undefined, 400, /^(?!.*Knitting)"skills" are personal.*POST/],
    ["an unknown parameter", "roles.csv?familes=a", undefined, 400, /"familes" came. Near it: families/],
    ["an unknown skill in a filter", "roles.csv?requires=pyton", undefined, 404, /no skill "pyton".*python/],
    ["an empty list", "skills.csv?used_by_roles=", undefined, 400, /used_by_roles/],
    ["an unknown metric", "overlap.csv?metric=EUCLID", undefined, 400, /JACCARD.*"EUCLID" came/],
    ["more than 200 roles", `overlap.csv?roles=${"a,".repeat(200)}b`, undefined, 400, /200 at most; a list of 201 came/],
    ["an unknown skill held", "gap.csv", post({ from: { skills: [{ name: "Pythn" }] }, to: { slug: "nlp-engineer" } }), 404, /Python/],
    ["a proficiency of 6", "gap.csv", post({ from: { skills: [{ name: "Python", proficiency: 6 }] }, to: { slug: "nlp-engineer" } }), 400, /1 to 5; 6 came/],
    ["two starting points", "gap.csv", post({ from: { slug: "a", skills: [] }, to: { slug: "nlp-engineer" } }), 400, /"from" takes exactly one of .*; slug and skills came/],
    ["a body that is no JSON", "gap.csv", post("{"), 400, /JSON/],
    ["a body that is a form", "gap.csv", { method: "POST", body: new URLSearchParams({ from: "a" }) }, 415, /Media Type/],
    ["a role in the address of a POST", "gap.csv?from=ml-engineer", post({ from: { skills: [] }, to: { slug: "nlp-engineer" } }), 400, /takes bom; "from" came/],
    ["a POST where nothing is personal", "roles.csv", post({}), 405, /takes GET, HEAD\./],
    ["a method that no file takes", "gap.csv", { method: "DELETE" }, 405, /takes GET, HEAD, POST\./],
    ["a file that there is not", "role.csv", undefined, 404, /gap.csv, overlap.csv, roles.csv, skills.csv/],
  ])("%s is refused, and the message says what is wanted", async (_title, path, init, wanted, says) => {
    const { status, body, headers } = await get(path, init);
    expect([status, body?.errors?.[0]?.message]).toEqual([wanted, expect.stringMatching(says)]);
    expect(body?.errors?.[0]?.extensions.code).toBe(wanted === 404 ? "NOT_FOUND" : "BAD_USER_INPUT");
    expect(headers.get("content-disposition")).toBeNull();
    if (wanted === 405) expect(headers.get("allow")).toBe(path === "gap.csv" ? "GET, HEAD, POST" : "GET, HEAD");
  });
});

describe("a name that a spreadsheet would run", () => {
  const api = testApi(editedSeeds(
    ["skills.yml", "name: Python\n", `name: '=HYPERLINK("http://evil.example","Python")'\n`],
    ["roles/associate-data-engineer.yml", "summary: Builds small pipelines under guidance.", "summary: '-2+3 builds'"],
  ));
  const text = async (path: string) => (await send(`${api.url}/export/${path}`)).text;

  test("stands as text in every file, quotes and commas and all", async () => {
    const name = `"'=HYPERLINK(""http://evil.example"",""Python"")"`;
    expect(await text("skills.csv")).toContain(`\r\npython,${name},TECHNICAL,`);
    expect(await text("gap.csv?from=data-analyst&to=associate-data-engineer")).toContain(`,python,${name},`);
    expect(await text("roles.csv")).toContain(",'-2+3 builds,");
    expect((await Promise.all(["skills.csv", "roles.csv", "overlap.csv"].map(text))).join()).not.toMatch(/(^|[\r\n,])"?=/);
  });
});
