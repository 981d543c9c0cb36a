import { stripVTControlCharacters as plain } from "node:util";
import type { GapAnswer, GapLine } from "../../../src/cli/gap-answer";
import { gapText } from "../../../src/cli/gap-text";
import { matchText } from "../../../src/cli/match.command";
import { overlapText } from "../../../src/cli/overlap.command";
import { monthsText, pathText } from "../../../src/cli/path-text";
import { statusText } from "../../../src/cli/status.command";
import { percent, table } from "../../../src/cli/terminal";

const role = (title: string) => ({ slug: title.toLowerCase(), title });
const skill = (name: string) => ({ slug: name.toLowerCase(), name });

describe("a table", () => {
  const columns = [{ title: "n", align: "right" }, { title: "words", wraps: true }] as const;

  test("stands in columns without lines, numbers to the right, nothing behind the last word", () => {
    expect(plain(table(columns, [["1", "a"], ["22", "b c"]], undefined))).toBe(" n  words\n 1  a\n22  b c");
  });

  test("wraps the words of one column to the width of the terminal", () => {
    const words = Array.from({ length: 20 }, () => "word").join(" ");

    const lines = plain(table(columns, [["1", words]], 80)).split("\n");

    expect(lines).toHaveLength(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join(" ").match(/word\b/g)).toHaveLength(20);
  });
});

test("a share that is not known is a dash, not a number", () => {
  expect([percent(null), percent(0), percent(0.2959), percent(1)]).toEqual(["–", "0 %", "30 %", "100 %"]);
});

describe("a gap", () => {
  const line = { skill: skill("SQL"), change: "RAISED", have: 2, need: 4, priority: 0.25, why: "B needs SQL." } as GapLine;
  const gap = {
    from: role("A"), to: role("B"), readiness: { score: 0.5, band: "STRETCH", credited: 1, total: 2 }, effort: 6,
    counts: { gained: 1, raised: 1, held: 0, eased: 0, dropped: 0 }, skills: [line],
    tools: [{ change: "NEW", tool: skill("Git"), commonality: "COMMON" }, { change: "SHARED", tool: skill("Bash"), commonality: "COMMON" }],
    kpis: [{ change: "LEFT", kpi: skill("Uptime"), fromTarget: null, toTarget: null }],
  } as GapAnswer;

  test("says readiness, effort, counts, the skills with why, and what changes in tools and KPIs", () => {
    expect(plain(gapText(gap))).toBe(`A → B
Readiness 50 % (stretch), effort 6 skill points
1 gained, 1 raised, 0 held, 0 eased, 0 dropped

skill  change  level  of effort  why
SQL    raised  2 → 4     25.0 %  B needs SQL.

1 of 2 skills are shown; --all shows every one.

New tools: Git

Left KPIs: Uptime`);
  });

  test("from held skills names no role, and of a role of which nothing is known gives no number", () => {
    const unknown = { ...gap, from: null, readiness: { score: null, band: "UNKNOWN", credited: 0, total: 0 }, counts: { gained: 0, raised: 0, held: 0, eased: 0, dropped: 0 }, skills: [], tools: [], kpis: [] } as GapAnswer;

    expect(plain(gapText(unknown))).toBe("The skills held → B\nReadiness unknown, effort 6 skill points\nNothing is known of what B requires: the rest does not tell how far it is.\n0 gained, 0 raised, 0 held, 0 eased, 0 dropped");
  });
});

test.each([
  [null, "–"], [{ min: null, max: null }, "–"], [{ min: 12, max: 24 }, "12 to 24"], [{ min: 12, max: 12 }, "12"],
  [{ min: 12, max: null }, "12 or more"], [{ min: null, max: 24 }, "up to 24"],
])("months of %j are said as %j", (months, words) => {
  expect(monthsText(months)).toBe(words);
});

test("routes are numbered, with the readiness of each move; one from held skills begins with dots", () => {
  const hop = (score: number | null) => ({ transition: null, gap: { readiness: { score, band: "GOOD" as const, credited: 0, total: 0 }, effort: 0 } });
  const path = { cost: 1.234, minReadiness: null, months: { min: 12, max: 24 } };

  expect(plain(pathText([
    { ...path, roles: [role("A"), role("B")], hops: [hop(0.5)] },
    { ...path, roles: [role("B")], hops: [hop(null)] },
  ]))).toBe(`#  readiness, move by move  months    cost  route
1  50 %                     12 to 24  1.23  A → B
2  –                        12 to 24  1.23  … → B`);
  expect(plain(pathText([]))).toBe("No route keeps to that.");
});

test("matches name what to learn next with its gain", () => {
  const match = { role: role("A"), readiness: { score: 0.5, band: "STRETCH" as const, credited: 1, total: 2 }, effort: 12.5, learnNext: [{ skill: skill("SQL"), gain: 0.251, opens: [] }] };

  expect(plain(matchText([match])).split("\n")[1]).toBe("A     50 % (stretch)    12.5  SQL 0.25");
  expect(plain(matchText([]))).toBe("No role with known requirements passes that.");
});

test("an overlap names what two roles share and what only one needs", () => {
  const pair = { a: role("A"), b: role("B"), score: 0.4, shared: [{ skill: skill("SQL"), score: 0.4 }], onlyA: [skill("Git")], onlyB: [] };

  expect(plain(overlapText({ metric: "WEIGHTED_JACCARD", roles: [role("A"), role("B")], scores: [[1, 0.4], [0.4, 1]], pairs: [pair] }))).toBe(`Overlap by weighted jaccard
score  roles and skills
 40 %  A and B
       both: SQL
       only A: Git
       only B: –`);
});

test("a status names who keeps Neo4j running, and what there is of each scheme and source", () => {
  const status = {
    revision: { number: 3, at: "2026-01-02T03:04:05.000Z", by: "seeds", summary: "one node added" },
    unfinished: [{ scheme: "esco", what: "import of ESCO 1.1.1" }],
    schemes: [{ scheme: "curated", roles: 2, families: 1, skills: 3, tools: 4, kpis: 5, transitions: 6, statements: 7 }],
    sources: [{ slug: "a", title: "A page", facts: 12 }],
    database: { kind: "embedded", address: "bolt://127.0.0.1:7", data: "/data", keptBy: { pid: 0, purpose: "api" } },
    versions: { product: "0.1.0", node: "20.20.2", neo4j: "5.26" },
  };

  expect(plain(statusText(status))).toBe(`Revision 3 of 2026-01-02T03:04:05.000Z, by seeds: one node added
Unfinished in esco: import of ESCO 1.1.1. Run it again to go on.
Database: embedded, bolt://127.0.0.1:7, kept running by process 0 (api)
Data: /data
Versions: role-ontology 0.1.0, Node 20.20.2, Neo4j 5.26

scheme   roles  families  skills  tools  kpis  transitions  statements
curated      2         1       3      4     5            6           7

facts  source
   12  A page`);
});
