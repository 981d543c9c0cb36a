import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { coverage, coverageTable, type RowKind } from "../../../src/seeds/coverage";
import { ladders } from "../../../src/seeds/ladders";
import { lint } from "../../../src/facts/lint";
import { nameKeys } from "../../../src/ontology/name-key";
import { readSeeds } from "../../../src/seeds/read-seeds";
import { requirementsOf } from "../../../src/facts/requirements";
import { toRecords } from "../../../src/facts/to-records";
import { transitionsOf } from "../../../src/facts/transitions";

const root = join(__dirname, "../../..");
const seeds = readSeeds(join(root, "seeds"));
const findings = lint(toRecords(seeds));

const documents = ["blueprint-associate-nlp-engineer", "blueprint-nlp-engineer", "blueprint-associate-applied-ai-engineer"];

const rowsOfDocuments: readonly (readonly [kind: RowKind, section: string, rows: readonly number[]])[] = [
  ["KPIs", "7", [22, 19, 20]],
  ["technical skills", "8", [23, 26, 22]],
  ["soft skills", "9", [10, 7, 8]],
  ["tool rows", "10", [27, 27, 34]],
  ["feeder roles", "15", [4, 4, 4]],
  ["next roles", "15", [3, 5, 3]],
  ["adjacent roles", "15", [4, 5, 4]],
  ["RESPONSIBILITY statements", "3", [23, 22, 20]],
  ["DELIVERABLE statements", "5", [18, 15, 15]],
];

describe("The seed files hold every row of the documents:", () => {
  const rows = coverage(seeds);

  it.each(rowsOfDocuments)("%s of section %s", (kind, section, expected) => {
    expect(documents.map((source) => rows.find((row) => row.source === source && row.section === section)?.rows[kind])).toEqual(expected);
  });

  it("no section of a document is left out", () => {
    expect(rows.filter((row) => Object.keys(row.rows).length === 0)).toEqual([]);
  });

  it("docs/coverage.md is what the command `coverage` prints", () => {
    expect(readFileSync(join(root, "docs/coverage.md"), "utf8")).toBe(coverageTable(seeds));
  });
});

describe("In the ontology", () => {
  it("lint finds no error", () => {
    expect(findings.filter(({ severity }) => severity === "ERROR")).toEqual([]);
  });

  it("every technical skill has a broader or a related skill", () => {
    expect(findings.filter(({ rule }) => rule === "unplaced-skill")).toEqual([]);
  });

  it("at least half of the KPIs are moved by a skill", () => {
    const moved = new Set(seeds.skills.flatMap(({ moves }) => moves.map(({ to }) => to)));

    expect(moved.size).toBeGreaterThanOrEqual(seeds.kpis.length / 2);
  });

  it("no undocumented rung drops or eases a skill of the rung below", () => {
    const required = requirementsOf(seeds, transitionsOf(seeds));
    const pairs = ladders(seeds).neighbours.filter(([, higher]) => higher.documentedBy.length === 0);
    const lost = pairs.flatMap(([lower, higher]) => [...required.get(lower.id)!.values()]
      .filter(({ skill, proficiency }) => (required.get(higher.id)?.get(skill)?.proficiency ?? 0) < proficiency)
      .map(({ skill }) => `${higher.id}: ${skill}`));

    expect(lost).toEqual([]);
  });
});

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

const pairs = parse(readFileSync(join(root, "tests/support/concept-pairs.yml"), "utf8")) as Record<"skills" | "tools" | "kpis", Pair[]>;

describe("One concept is one node, however it is named:", () => {
  it.each(["skills", "tools", "kpis"] as const)("%s", (kind) => {
    const owners = new Map(seeds[kind].flatMap(({ id, name, aliases }) => nameKeys(id, [name, ...aliases]).map((key) => [key, id])));
    const idOf = (name: string): string => owners.get(nameKeys("", [name])[0] ?? "") ?? `unknown: ${name}`;

    const wrong = pairs[kind].filter(({ a, b, same }) => (idOf(a) === idOf(b)) !== same || [a, b].some((name) => idOf(name).startsWith("unknown")));

    expect(wrong).toEqual([]);
  });
});
