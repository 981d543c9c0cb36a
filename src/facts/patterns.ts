import type { Label } from "../ontology/labels";

/** Every relationship of the graph as [from, type, to]: a closed table, from which the loader's statements are made. */
export const patterns = [
  ["Role", "IN_FAMILY", "RoleFamily"],
  ["Role", "AT_LEVEL", "Level"],
  ["Role", "REQUIRES", "Skill"],
  ["Role", "USES", "Tool"],
  ["Role", "MEASURED_BY", "Kpi"],
  ["Role", "SUGGESTS", "Certification"],
  ["Role", "WORKS_WITH", "Stakeholder"],
  ["Role", "PAYS", "PayBand"],
  ["Role", "ASKS_YEARS", "YearsRange"],
  ["Role", "STATES", "Statement"],
  ["Statement", "MENTIONS", "Skill"],
  ["Statement", "MENTIONS", "Tool"],
  ["Statement", "MENTIONS", "Kpi"],
  ["Transition", "FROM", "Role"],
  ["Transition", "TO", "Role"],
  ["Transition", "DEMANDS", "Skill"],
  ["Skill", "BROADER", "Skill"],
  ["Skill", "RELATED", "Skill"],
  ["Skill", "PREREQUISITE", "Skill"],
  ["Skill", "MOVES", "Kpi"],
  ["Tool", "IN_CATEGORY", "ToolCategory"],
  ["Tool", "EXERCISES", "Skill"],
  ["Skill", "MATCHES", "ExternalConcept"],
  ["Tool", "MATCHES", "ExternalConcept"],
  ["Role", "MATCHES", "ExternalConcept"],
  ["Retired", "REPLACED_BY", "Role"],
  ["Retired", "REPLACED_BY", "Skill"],
  ["Retired", "REPLACED_BY", "Tool"],
  ["Retired", "REPLACED_BY", "Kpi"],
  ["Retired", "REPLACED_BY", "Certification"],
] as const satisfies readonly (readonly [Label, string, Label])[];

export type Pattern = (typeof patterns)[number];
export type RelationshipType = Pattern[1];
