import type { SeedEdit } from "../../support/seed-folder";

const associate = "roles/associate-data-engineer.yml";
const senior = "roles/senior-data-engineer.yml";

export interface FaultCase {
  readonly fault: string;
  readonly edit: SeedEdit;
  readonly says: readonly string[];
}

/** Faults that show in a row by itself. */
export const faultsOfRows: readonly FaultCase[] = [
  {
    fault: "YAML that cannot be read",
    edit: ["kpis.yml", "types: [QUALITY] }", "types: [QUALITY }"],
    says: [
      "kpis.yml:7: Not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].",
      "kpis.yml:7: Not valid YAML: Flow map in block collection must be sufficiently indented and end with a }.",
    ],
  },
  {
    fault: "a misspelt field",
    edit: [associate, "horizon:", "horizont:"],
    says: [
      "roles/associate-data-engineer.yml:1: horizon: Missing; wanted one of CURRENT, EMERGING.",
      'roles/associate-data-engineer.yml:6: There is no field "horizont" here. Near it: "horizon". Possible: id, title, aliases, family, level, horizon, documentedBy, summary, mission, facts.',
    ],
  },
  {
    fault: "a missing field",
    edit: [senior, "title: Senior Data Engineer\n", ""],
    says: ["roles/senior-data-engineer.yml:1: title: Missing; wanted text."],
  },
  {
    fault: "a number where text is wanted",
    edit: [associate, 'target: "> 99%"', "target: 99"],
    says: ["roles/associate-data-engineer.yml:24: target: Wanted text, got 99. Put it in quotes."],
  },
  {
    fault: "a near miss of a closed value",
    edit: [associate, "importance: CRITICAL", "importance: CRITCAL"],
    says: [
      'roles/associate-data-engineer.yml:13: importance: Wanted one of CRITICAL, IMPORTANT, OPTIONAL, got "CRITCAL". Near it: "CRITICAL".',
    ],
  },
  {
    fault: "a proficiency beyond 5",
    edit: [senior, "proficiency: 5", "proficiency: 6"],
    says: ["roles/senior-data-engineer.yml:10: proficiency: Wanted at most 5, got 6."],
  },
  {
    fault: "a slug that is none",
    edit: ["skills.yml", "id: knitting", "id: Knitting"],
    says: ['skills.yml:33: id: A slug is lower-case words joined by hyphens, like "experiment-tracking"; got "Knitting".'],
  },
  {
    fault: "an unknown skill in a row",
    edit: [senior, "skill: stream-processing", "skill: stream-procesing"],
    says: ['roles/senior-data-engineer.yml:11: There is no skill "stream-procesing". Near it: "stream-processing".'],
  },
  {
    fault: "an unknown skill in a link",
    edit: ["skills.yml", "related: [programming]", "related: [programing]"],
    says: ['skills.yml:30: There is no skill "programing". Near it: "programming".'],
  },
  {
    fault: "an unknown source of facts",
    edit: [senior, "  survey:", "  surveys:"],
    says: ['roles/senior-data-engineer.yml:8: There is no field "surveys" here. Near it: "survey". Possible: handbook, survey, editors.'],
  },
  {
    fault: "an unknown mention",
    edit: [associate, "Tool:pandas", "Tool:panda"],
    says: [
      'roles/associate-data-engineer.yml:50: There is no skill, tool or KPI "Tool:panda". Near it: "Tool:pandas", "Tool:slack", "Tool:apache-kafka".',
    ],
  },
  {
    fault: "a mention of a role",
    edit: [associate, "Tool:pandas", "Role:data-analyst"],
    says: ['roles/associate-data-engineer.yml:50: There is no skill, tool or KPI "Role:data-analyst". Near it: "Skill:data-quality".'],
  },
  {
    fault: "a YAML alias",
    edit: ["skills.yml", "name: Mentoring", "name: *mentoring"],
    says: ['skills.yml:32: Not valid YAML: An alias (*name) hides what a line says; write it out.'],
  },
  {
    fault: "a section that the source does not have",
    edit: [associate, 'kpi: defect-rate, in: "7"', 'kpi: defect-rate, in: "77"'],
    says: ['roles/associate-data-engineer.yml:25: There is no section of this source "77". Near it: "7", "10", "12".'],
  },
  {
    fault: "a link's section that its source does not have",
    edit: ["skills.yml", 'in: "8"', 'in: "80"'],
    says: ['skills.yml:9: The source "handbook" has no section "80".'],
  },
  {
    fault: "a kind of statement that there is not",
    edit: [associate, "RISK:", "RISKS:"],
    says: [
      'roles/associate-data-engineer.yml:52: There is no field "RISKS" here. Near it: "RISK". Possible: RESPONSIBILITY, ACTIVITY, DELIVERABLE, MILESTONE, SUCCESS, ENVIRONMENT, DECISION_RIGHT, QUALIFICATION, RISK, VARIANT, AI_IMPACT, HIRING, CAREER, LEARNING.',
    ],
  },
];
