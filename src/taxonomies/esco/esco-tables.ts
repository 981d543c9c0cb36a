import type { TableFormat } from "../table-rows";
import type { Table } from "../tables";

export const escoFormat: TableFormat = { ending: ".csv", delimiter: ",", quote: '"' };

const concept = ["conceptUri", "preferredLabel", "altLabels", "description"] as const;

export type ConceptColumn = (typeof concept)[number];

/** The tables of ESCO that are read; the collections only repeat some of the skills and occupations. */
export const occupations = { name: "occupations", columns: [...concept, "iscoGroup"] } as const satisfies Table;
export const iscoGroups = { name: "ISCOGroups", columns: concept } as const satisfies Table;
export const skills = { name: "skills", columns: [...concept, "reuseLevel", "inScheme"] } as const satisfies Table;
export const skillGroups = { name: "skillGroups", columns: [...concept, "code"] } as const satisfies Table;
export const occupationSkills = {
  name: "occupationSkillRelations", columns: ["occupationUri", "relationType", "skillUri"],
} as const satisfies Table;
export const skillRelations = {
  name: "skillSkillRelations", columns: ["originalSkillUri", "relationType", "relatedSkillUri"],
} as const satisfies Table;
export const broaderSkills = { name: "broaderRelationsSkillPillar", columns: ["conceptUri", "broaderUri"] } as const satisfies Table;

export const escoTables: readonly Table[] = [
  occupations, iscoGroups, skills, skillGroups, occupationSkills, skillRelations, broaderSkills,
];
