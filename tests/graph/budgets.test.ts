import { join } from "node:path";
import { toRecords } from "../../src/facts/to-records";
import { placesOfRoles, stepsToSkills } from "../../src/gap/gap.queries";
import type { Statement } from "../../src/graph/query";
import { kpisOfRoles } from "../../src/kpis/measurement.queries";
import { linksOfSkills } from "../../src/links/link.queries";
import { loadOntology } from "../../src/loading/load-ontology";
import { rolesByIds } from "../../src/roles/role.queries";
import { rolesNamed } from "../../src/search/name.queries";
import { readSeeds } from "../../src/seeds/read-seeds";
import { rolesOfSkills, skillsOfRoles } from "../../src/skills/requirement.queries";
import { statementsOfRoles } from "../../src/statements/statement.queries";
import { toolsOfRoles } from "../../src/tools/usage.queries";
import { demandsOfTransitions, transitionsFromRoles } from "../../src/transitions/transition.queries";
import { testGraph } from "../support/neo4j";
import { profiler } from "./profile";

const roles = ["associate-nlp-engineer", "nlp-engineer", "senior-nlp-engineer"];
const skills = ["python", "model-evaluation", "prioritization"];

/** What the main operations may cost on the ontology of `seeds/`: about twice what they took when the budget was set. */
const budgets: readonly (readonly [statement: Statement<{ keys: readonly string[] }>, keys: readonly string[], mostDbHits: number])[] = [
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
  [stepsToSkills, skills, 570],
  [rolesNamed, ["nlp engineer"], 10],
];

const db = testGraph();
let server: ReturnType<typeof profiler>;

beforeAll(async () => {
  await loadOntology(db.graph, toRecords(readSeeds(join(__dirname, "../../seeds"))), { by: "test" });
  server = profiler(db.address);
}, 120_000);
afterAll(() => server?.close());

test.each(budgets.map(([statement, keys, budget]) => ({ name: statement.name, text: statement.text, keys, budget })))(
  "$name costs at most $budget db hits",
  async ({ text, keys, budget }) => {
    const hits = await server.dbHits(text, { keys });
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThanOrEqual(budget);
  },
);
