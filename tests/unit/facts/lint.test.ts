import { lint } from "../../../src/facts/lint";
import { readSeeds } from "../../../src/seeds/read-seeds";
import type { OntologyRecords } from "../../../src/facts/records";
import { toRecords } from "../../../src/facts/to-records";
import { smallSeeds } from "../../support/seed-folder";
import { edited, link, node } from "../../support/sample-records";

const nothing: OntologyRecords = { nodes: [], relationships: [] };

function ladder(lower: number | null, upper: number | null): OntologyRecords {
  const at = (role: string, level: string, proficiency: number | null) => [
    link(`Role:${role}`, "IN_FAMILY", "RoleFamily:data"), link(`Role:${role}`, "AT_LEVEL", `Level:${level}`),
    link(`Role:${role}`, "REQUIRES", "Skill:git", { proficiency: 1 }),
    ...(proficiency === null ? [] : [link(`Role:${role}`, "REQUIRES", "Skill:sql", { proficiency })]),
  ];
  return {
    nodes: [
      node("Role:low", { title: "Junior", documented: false }), node("Role:high", { title: "Senior", documented: false }),
      node("RoleFamily:data", { name: "Data" }), node("Skill:sql", { name: "SQL" }), node("Skill:git", { name: "Git" }),
      node("Level:one", { rank: 1, track: "INDIVIDUAL" }), node("Level:two", { rank: 2, track: "INDIVIDUAL" }),
    ],
    relationships: [...at("low", "one", lower), ...at("high", "two", upper)],
  };
}

const sql = node("Skill:sql", { name: "SQL", kind: "TECHNICAL" });
const python = node("Skill:python", { name: "Python", kind: "TECHNICAL" });

const cases: readonly (readonly [sentence: string, records: OntologyRecords, findings: readonly string[]])[] = [
  ["Nothing is found in nothing", nothing, []],
  ["A reference to what is not there is an error", { nodes: [sql], relationships: [link("Skill:sql", "MOVES", "Kpi:speed")] }, [
    "ERROR Skill:sql refers to something that is not there (MOVES Kpi:speed); add it, or take the reference out.",
    "INFO SQL has neither a broader nor a related skill, so that near misses of it are not seen.",
  ]],
  [
    "A circle of broader skills is an error that names its members",
    { nodes: [sql, python], relationships: [link("Skill:sql", "BROADER", "Skill:python"), link("Skill:python", "BROADER", "Skill:sql")] },
    ["ERROR BROADER goes in a circle through Skill:sql, Skill:python; one of these links has to go."],
  ],
  ["A higher rung that leaves a skill out is a warning", ladder(2, null), ["WARNING Senior asks less than Junior, the rung below: it leaves out SQL."]],
  [
    "A higher rung that asks for less proficiency is a warning", ladder(3, 2),
    ["WARNING Senior asks less than Junior, the rung below: it asks for less proficiency in SQL."],
  ],
  ["A higher rung that asks for as much is fine", ladder(2, 2), []],
  [
    "A ladder with a rung left out is worth knowing", edited(ladder(2, 2), "Level:two", { rank: 3 }),
    ["INFO The ladder has no role between Junior and Senior; add it if people have that title."],
  ],
  ["Rungs of two tracks are not compared", edited(ladder(2, null), "Level:two", { track: "MANAGEMENT" }), []],
  [
    "A documented role without KPIs is a warning", { nodes: [node("Role:low", { title: "Junior", documented: true })], relationships: [] },
    ["WARNING Junior is documented but has no KPIs; look for them in its documents."],
  ],
  [
    "A role of which nothing is known is worth knowing", { nodes: [node("Role:low", { title: "Junior", documented: false })], relationships: [] },
    ["INFO Nothing is known of what Junior requires, so that its readiness is unknown and it takes part in no match."],
  ],
  ["A skill that is alone in the world is a warning", { nodes: [node("Skill:sql", { name: "SQL", kind: "BEHAVIOURAL" })], relationships: [] }, [
    "WARNING No role requires SQL and nothing links to it; link it, or retire it.",
  ]],
  ["A skill that another is related to is placed", { nodes: [sql, python], relationships: [link("Skill:sql", "RELATED", "Skill:python")] }, []],
  ["A tool without category and skill is worth knowing", { nodes: [node("Tool:slack", { name: "Slack" })], relationships: [] }, [
    "INFO Slack is in no category; say what kind of tool it is.",
    "INFO Slack exercises no skill, so that knowing it counts for nothing; say which skill it exercises.",
  ]],
  ["A KPI that no skill moves is worth knowing", { nodes: [node("Kpi:speed", { name: "Speed" })], relationships: [] }, [
    "INFO No skill moves Speed; say what a person can learn to improve it.",
  ]],
];

describe("Lint:", () => {
  it.each(cases)("%s", (_, records, findings) => {
    expect(lint(records).map(({ severity, message }) => `${severity} ${message}`)).toEqual(findings);
  });

  it("Findings are nodes of the records, with ids of their own", () => {
    const findings = toRecords(readSeeds(smallSeeds)).nodes.filter(({ label }) => label === "Finding");

    expect(findings.map(({ id, properties }) => `${properties.severity} ${id}`)).toEqual([
      "INFO ladder-gap.Role:senior-data-engineer",
      "WARNING orphan-skill.Skill:knitting",
      "INFO role-without-requirements.Role:data-analyst",
      "INFO tool-without-category.Tool:slack",
      "INFO tool-without-skill.Tool:slack",
      "INFO unmoved-kpi.Kpi:team-growth",
    ]);
  });
});
