import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { sourceOrder } from "../../../src/exports/seed-files/source-order";
import { seedFilesOf } from "../../../src/exports/seed-files/seed-files-of";
import { BadInputError } from "../../../src/errors";
import type { OntologyRecords } from "../../../src/facts/records";
import { toRecords } from "../../../src/facts/to-records";
import { Commonality, Confidence, Importance, Tier } from "../../../src/ontology/vocabulary";
import { readSeeds } from "../../../src/seeds/read-seeds";
import type { Seeds, SourceFacts } from "../../../src/seeds/seed-shapes";
import { editedSeeds, type SeedEdit, smallSeeds } from "../../support/seed-folder";

const folder = mkdtempSync(join(tmpdir(), "written-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** The records of the seed files that are written of some. */
function again(records: OntologyRecords): OntologyRecords {
  count += 1;
  for (const [name, text] of seedFilesOf(records)) {
    const file = join(folder, String(count), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return toRecords(readSeeds(join(folder, String(count))));
}

test("the seeds of the product come back as they are", () => {
  const records = toRecords(readSeeds("seeds"));
  expect(again(records)).toEqual(records);
}, 120_000);

test.each<[title: string, edits: readonly SeedEdit[]]>([
  ["as they are", []],
  ["with names of other forms", [["skills.yml", "name: Python\n", 'name: "Python: \'3\' # really"\n']]],
])("the small seeds %s come back as they are", (_title, edits) => {
  const records = toRecords(readSeeds(edits.length > 0 ? editedSeeds(...edits) : smallSeeds));
  expect(again(records)).toEqual(records);
});

test("sources stand in an order that agrees with each list", () => {
  expect(sourceOrder([["a", "c"], ["b", "c"], ["c", "d"], ["b", "a"]])).toEqual(["b", "a", "c", "d"]);
  expect(sourceOrder([["a", "b"], ["b", "a"]])).toEqual(["a", "b"]);
});

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const said = {
  in: fc.constantFrom("8", "9", "10"), as: maybe(["Coding", "Own name"]), says: maybe(["Optional for some", "More over time"]), confidence: maybe(Confidence.options),
};
const texts = maybe(["Weekly", "Twice a day"]);
const skillRow = fc.record({
  skill: fc.constantFrom("python", "sql"), ...said, importance: maybe(Importance.options), tier: maybe(Tier.options), proficiency: maybe([2, 4]), use: texts,
});
const toolRow = fc.record({ ...said, as: fc.constant(undefined), commonality: maybe(Commonality.options), purpose: texts })
  .map((row) => ({ ...row, generic: [], products: [{ tool: "postgresql", as: undefined }] }));
const kpiRow = fc.record({ kpi: fc.constant("defect-rate"), ...said, target: maybe(["> 90%", "> 95%"]), frequency: texts });
const demand = fc.record({ ...said, skill: fc.constantFrom("python", "sql"), in: fc.constant("15"), note: texts });
const rows = fc.record({
  skills: fc.uniqueArray(skillRow, { maxLength: 3, selector: (row) => row.skill + row.in }), tools: fc.uniqueArray(toolRow, { maxLength: 2, selector: (row) => row.in }),
  kpis: fc.uniqueArray(kpiRow, { maxLength: 2, selector: (row) => row.in }), demands: fc.uniqueArray(demand, { maxLength: 2, selector: ({ skill }) => skill }),
});
const ladder = ["associate-data-engineer", "senior-data-engineer", "staff-data-engineer"];
const variation = fc.tuple(...ladder.map(() => fc.record({ handbook: rows, isDocumented: fc.boolean() })));

/** The small seeds with other facts of the roles on their ladder. */
function varied(seeds: Seeds, facts: readonly { readonly handbook: typeof rows extends fc.Arbitrary<infer Rows> ? Rows : never; readonly isDocumented: boolean }[]): Seeds {
  return { ...seeds, roles: seeds.roles.map((role) => {
    const index = ladder.indexOf(role.id);
    const own = facts[index];
    if (!own) return role;
    const { demands, ...lists } = own.handbook;
    const to = ladder[index + 1];
    const promotions = to === undefined ? [] : [{ from: role.id, to, in: "15", demands }];
    const handbook = { source: "handbook", certifications: [], stakeholders: [], experience: [], pay: [], career: [], statements: {}, ...lists, promotions } as SourceFacts;
    return { ...role, documentedBy: own.isDocumented && lists.skills.length > 0 ? ["handbook"] : [], facts: [handbook] };
  }) };
}

/** In sections of its own each rung says what it says. */
const apart: readonly Readonly<Record<string, string>>[] = [{ "8": "8", "9": "9", "10": "10" }, { "8": "7", "9": "12", "10": "14" }, { "8": "3", "9": "3", "10": "3" }];
type Facts = typeof variation extends fc.Arbitrary<infer Some> ? Some : never;

function inOwnSections(facts: Facts): Facts {
  const moved = <Row extends { in: string }>(list: Row[], rung: number) => [...new Map(list.map((row) => [apart[rung]?.[row.in], { ...row, in: apart[rung]?.[row.in] ?? row.in }])).values()];
  return facts.map(({ handbook, isDocumented }, rung) => ({
    handbook: { ...handbook, skills: moved(handbook.skills, rung), tools: moved(handbook.tools, rung), kpis: moved(handbook.kpis, rung) }, isDocumented,
  })) as Facts;
}

test("where each rung is spoken of in sections of its own, what the rows come to comes back as it is", () => {
  const seeds = readSeeds(smallSeeds);
  fc.assert(fc.property(variation.map(inOwnSections), (facts) => {
    const records = toRecords(varied(seeds, facts));
    expect(again(records)).toEqual(records);
  }), { numRuns: 20, seed: 5, endOnFailure: true });
}, 300_000);

const refusal = /^Seed files cannot hold these facts: .* Ask for jsonl, .*(\n {2}Role:[a-z-]+, (Skill|Tool|Kpi):[a-z-]+: handbook, .+)+$/;

test("whatever the rows are, what they come to comes back as it is, or the export says of what it cannot", () => {
  const seeds = readSeeds(smallSeeds);
  fc.assert(fc.property(variation, (facts) => {
    const records = toRecords(varied(seeds, facts));
    try {
      expect(again(records)).toEqual(records);
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      expect(error.message).toMatch(refusal);
    }
  }), { numRuns: 10, seed: 7, endOnFailure: true });
}, 300_000);

test("rows of one section that contradict each other on several rungs are refused with the roles, the thing, where it is said, and the ways out", () => {
  const row = { skill: "python", in: "8" };
  const facts = [
    [{ ...row, as: "Own name", says: "Optional for some", proficiency: 2 }, { ...row, as: "Coding", tier: "MUST_HAVE" }, { ...row, importance: "OPTIONAL" }],
    [
      { ...row, tier: "MUST_HAVE", use: "Weekly" }, { ...row, as: "Own name", use: "Twice a day" }, { ...row, says: "More over time", tier: "GOOD_TO_HAVE", proficiency: 4 },
      { ...row, as: "Own name", says: "Optional for some", importance: "IMPORTANT", proficiency: 4 },
    ],
    [{ ...row, confidence: "CURATED", tier: "MUST_HAVE" }, { ...row, as: "Coding", says: "More over time", confidence: "CURATED", importance: "IMPORTANT", proficiency: 4 }],
  ].map((skills, rung) => ({ handbook: { skills, tools: [], kpis: [], demands: [] }, isDocumented: rung < 2 })) as unknown as Facts;

  expect(() => again(toRecords(varied(readSeeds(smallSeeds), facts)))).toThrow(new BadInputError([
    "Seed files cannot hold these facts: their rows contradict each other within a section, on several rungs. "
    + "Ask for jsonl, for a part by its roles or families, or first load seed files whose rows agree.",
    ...ladder.map((role) => `  Role:${role}, Skill:python: handbook, 8 Technical skills`),
  ].join("\n")));
});
