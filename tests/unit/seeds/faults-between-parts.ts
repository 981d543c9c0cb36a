import type { FaultCase } from "./faults-of-rows";

const associate = "roles/associate-data-engineer.yml";
const senior = "roles/senior-data-engineer.yml";
const analyst = "roles/data-analyst.yml";

/** Faults that only show between parts of a file, or between files. */
export const faultsBetweenParts: readonly FaultCase[] = [
  {
    fault: "an id used twice",
    edit: ["tools.yml", "id: slack", "id: pandas"],
    says: ['tools.yml:9: The id "pandas" is used twice.'],
  },
  {
    fault: "a name that differs from another only by case and space",
    edit: ["skills.yml", "name: Mentoring", "name: clear  WRITING"],
    says: ['skills.yml:32: "clear  WRITING" names two things: "communication" and "mentoring"; case and space do not tell names apart.'],
  },
  {
    fault: "an alias that repeats the own name",
    edit: ["kpis.yml", "aliases: [Availability of pipelines]", "aliases: [pipeline uptime]"],
    says: ['kpis.yml:3: "pipeline uptime" is twice a name of "pipeline-uptime"; case and space do not tell names apart.'],
  },
  {
    fault: "a role title that is another role's slug",
    edit: [analyst, "title: Data Analyst", "title: senior-data-engineer"],
    says: [
      'roles/data-analyst.yml:2: "senior-data-engineer" names two things: "senior-data-engineer" and "data-analyst"; case and space do not tell names apart.',
    ],
  },
  {
    fault: "a circle of broader skills",
    edit: ["skills.yml", "aliases: [Architecture], related: [programming]", "broader: [stream-processing]"],
    says: ['skills.yml:23: broader goes in a circle: "stream-processing", "system-design".'],
  },
  {
    fault: "a circle of prerequisites",
    edit: ["skills.yml", "related: [data-modeling]\n- id: data-modeling", "prerequisites: [data-modeling]\n- id: data-modeling"],
    says: ['skills.yml:15: prerequisites goes in a circle: "sql", "data-modeling".'],
  },
  {
    fault: "a skill related to itself",
    edit: ["skills.yml", "related: [programming]", "related: [system-design]"],
    says: ['skills.yml:30: "system-design" is related to itself.'],
  },
  {
    fault: "a promotion to a lower rung",
    edit: [associate, "- from: associate-data-engineer\n        to: senior-data-engineer", "- from: senior-data-engineer\n        to: associate-data-engineer"],
    says: [
      'roles/associate-data-engineer.yml:38: A promotion leads to a higher rung of the same family and track; from "senior-data-engineer" (senior) to "associate-data-engineer" (associate) does not.',
    ],
  },
  {
    fault: "two roles on one rung",
    edit: [senior, "level: senior", "level: associate"],
    says: [
      'roles/associate-data-engineer.yml:38: A promotion leads to a higher rung of the same family and track; from "associate-data-engineer" (associate) to "senior-data-engineer" (associate) does not.',
      'roles/senior-data-engineer.yml:5: The rung "associate" of "data-engineering" is taken by "associate-data-engineer"; a rung is one role.',
    ],
  },
  {
    fault: "a family without a level",
    edit: [analyst, "level: mid\n", ""],
    says: ["roles/data-analyst.yml:3: The role is in a family but on none of its rungs; give its level."],
  },
  {
    fault: "an unknown level, which is not held against promotions too",
    edit: [senior, "level: senior", "level: senoir"],
    says: ['roles/senior-data-engineer.yml:5: There is no level "senoir". Near it: "senior".'],
  },
  {
    fault: "two levels of one rank",
    edit: ["levels.yml", "rank: 2", "rank: 1"],
    says: ['levels.yml:2: "associate" and "mid" have one rank of the INDIVIDUAL track.'],
  },
  {
    fault: "a document that lists no skills",
    edit: [senior, "horizon: CURRENT", "horizon: CURRENT\ndocumentedBy: [handbook]"],
    says: ['roles/senior-data-engineer.yml:7: "handbook" is said to document the role but lists none of its skills.'],
  },
  {
    fault: "a career row that leads to the role itself",
    edit: [associate, "as: Data Analyst, roles: [data-analyst]", "roles: [associate-data-engineer]"],
    says: ['roles/associate-data-engineer.yml:35: The row leads from "associate-data-engineer" to itself.'],
  },
  {
    fault: "a statement key used twice for a source",
    edit: [associate, "too-much-at-once:", "answer-questions:"],
    says: ['roles/associate-data-engineer.yml:55: The statement key "answer-questions" is used twice for "handbook"; it becomes an id.'],
  },
  {
    fault: "a role file under another name",
    edit: [analyst, "id: data-analyst", "id: analyst"],
    says: ['roles/data-analyst.yml:1: The id "analyst" differs from the file name; wanted "data-analyst".'],
  },
  {
    fault: "a section title that would break a reference",
    edit: ["sources.yml", '"7": KPIs', '"7": "KPIs #1"'],
    says: ["sources.yml:9: A section title holds no #, which parts the pieces of a source reference."],
  },
  {
    fault: "sources without the editors",
    edit: ["sources.yml", "judgement: Editorial", "opinion: Editorial"],
    says: [
      'roles/staff-data-engineer.yml:9: There is no section of this source "judgement".',
      'roles/staff-data-engineer.yml:11: There is no section of this source "judgement".',
      `sources.yml:1: Wanted a source "editors" with a section "judgement": the editors' own judgement.`,
    ],
  },
  {
    fault: "a retired id that is still alive",
    edit: ["retired.yml", "Skill:python-scripting", "Skill:sql"],
    says: ['retired.yml:1: "Skill:sql" is retired but still alive; take out one of the two.'],
  },
  {
    fault: "a retired id without a successor",
    edit: ["retired.yml", "Skill:python\n", "Skill:pythn\n"],
    says: ['retired.yml:1: There is no "Skill:pythn" to replace it. Near it: "Skill:python", "Skill:sql", "Skill:knitting".'],
  },
  {
    fault: "a file that nothing would read",
    edit: ["skill.yml", "", "[]"],
    says: ['skill.yml:1: No seed file has this name. Near it: "skills.yml", "kpis.yml", "tools.yml".'],
  },
  {
    fault: "a range that ends before it begins",
    edit: [associate, "min: 0, max: 2", "min: 3, max: 2"],
    says: ["roles/associate-data-engineer.yml:31: The range ends before it begins: min is greater than max."],
  },
  {
    fault: "a document's name given to a row of several tools",
    edit: [associate, "purpose: Cleaning", "as: Cleaners"],
    says: ["roles/associate-data-engineer.yml:21: as: Give the document's own name to the product it belongs to: { tool: …, as: … }."],
  },
];
