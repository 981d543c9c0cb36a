/** Every label of the graph. */
export const labels = [
  "Role", "RoleFamily", "Level", "Skill", "Tool", "ToolCategory", "Kpi", "Transition", "Certification", "Stakeholder",
  "PayBand", "YearsRange", "Statement", "Source", "ExternalConcept", "Retired", "Finding",
] as const;

export type Label = (typeof labels)[number];
