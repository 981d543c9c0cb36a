import { join } from "node:path";
import { toRecords } from "../../src/facts/to-records";
import { rolesOfFamilies } from "../../src/families/family.queries";
import { placesOfRoles, neighboursOfSkills } from "../../src/gap/gap.queries";
import { withIntegers } from "../../src/graph/integers";
import type { Statement } from "../../src/graph/query";
import { kpisOfRoles } from "../../src/kpis/measurement.queries";
import { linksOfSkills } from "../../src/links/link.queries";
import { importTaxonomy } from "../../src/loading/import-taxonomy";
import { loadOntology } from "../../src/loading/load-ontology";
import { rolesAfterTitle, rolesByLevel, rolesByPay } from "../../src/roles/role-list.queries";
import { rolesByIds } from "../../src/roles/role.queries";
import { rolesNamed } from "../../src/search/name.queries";
import { readSeeds } from "../../src/seeds/read-seeds";
import { rolesOfSkills, skillsOfRoles } from "../../src/skills/requirement.queries";
import { statementsOfRoles } from "../../src/statements/statement.queries";
import { countSkills, skillsAfterName } from "../../src/skills/skill-list.queries";
import { toolsOfRoles } from "../../src/tools/usage.queries";
import { demandsOfTransitions, transitionsFromRoles } from "../../src/transitions/transition.queries";
import { ladders } from "../../src/titles/title.queries";
import { testGraph } from "../support/neo4j";
import { escoRecords, taxonomyOf } from "../support/taxonomy-of";
import { profiler } from "./profile";

const roles = ["associate-nlp-engineer", "nlp-engineer", "senior-nlp-engineer"];
const skills = ["python", "model-evaluation", "prioritization"];

/** What the main operations may cost on the ontology of `seeds/`: about twice what they took when the budget was set. */
const budgets: readonly (readonly [statement: Pick<Statement, "name" | "text">, keys: readonly string[], mostDbHits: number])[] = [
  [rolesByIds, roles, 70],
  [skillsOfRoles, roles, 12_400],
  [toolsOfRoles, roles, 7600],
  [kpisOfRoles, roles, 2400],
  [statementsOfRoles, roles, 20_000],
  [transitionsFromRoles, roles, 1050],
  [demandsOfTransitions, ["nlp-engineer--promotion--senior-nlp-engineer"], 550],
  [rolesOfSkills, skills, 1400],
  [linksOfSkills, skills, 1500],
  [placesOfRoles, roles, 140],
  [neighboursOfSkills, skills, 570],
  [rolesNamed, ["nlp engineer"], 10],
];

const everywhere = { schemes: ["curated", "esco", "onet"], name: "", slug: "", limit: 21 };

/** What a page of a list may cost beside a taxonomy of 3,000 roles and as many skills: as much as beside none. */
const pages: readonly (readonly [statement: Statement, params: object, mostDbHits: number])[] = [
  [rolesAfterTitle as Statement, everywhere, 900],
  [rolesAfterTitle as Statement, { ...everywhere, name: "lighthouse keeper 2", slug: "esco:r2" }, 500],
  [skillsAfterName as Statement, everywhere, 900],
  [skillsAfterName as Statement, { ...everywhere, name: "tend lamp 2", slug: "esco:s2" }, 500],
  [countSkills as Statement, {}, 10],
  [rolesByLevel as Statement, {}, 1000],
  [rolesByPay as Statement, {}, 3000],
  [ladders as Statement, {}, 1000],
  [rolesOfFamilies as Statement, { keys: ["nlp-engineering"] }, 600],
];

const db = testGraph();
let server: ReturnType<typeof profiler>;

beforeAll(async () => {
  await loadOntology(db.graph, toRecords(readSeeds(join(__dirname, "../../seeds"))), { by: "test" });
  await importTaxonomy(db.graph, taxonomyOf(escoRecords(3000)), { by: "test" });
  server = profiler(db.address);
}, 300_000);
afterAll(() => server?.close());

test.each(budgets.map(([statement, keys, budget]) => ({ name: statement.name, text: statement.text, keys, budget })))(
  "$name costs at most $budget db hits",
  async ({ text, keys, budget }) => {
    const hits = await server.dbHits(text, withIntegers({ keys, limit: 2 ** 31 - 1 }) as object);
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThanOrEqual(budget);
  },
);

test.each(pages.map(([{ name, text }, params, budget]) => ({ name, text, params, budget })))(
  "$name of $params.name costs at most $budget db hits beside a taxonomy",
  async ({ text, params, budget }) => {
    const hits = await server.dbHits(text, withIntegers(params) as object);
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThanOrEqual(budget);
  },
);
