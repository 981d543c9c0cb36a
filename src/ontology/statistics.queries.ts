import { z } from "zod";
import { count, none, query } from "../graph/query";
import { text, texts } from "../graph/shapes";
import { LintSeverity } from "./vocabulary";

/** Each count is one that Neo4j keeps, or read from an index; groups are no skills. */
export const ontologyCounts = query("ontologyCounts", {
  params: none,
  row: z.object({
    roles: count, documentedRoles: count, families: count, skills: count, tools: count, kpis: count,
    certifications: count, transitions: count, statements: count, sources: count,
  }),
})`
RETURN {
  roles: COUNT { (:Role) },
  documentedRoles: COUNT { (:Role {documented: true}) },
  families: COUNT { (:RoleFamily) },
  skills: COUNT { (:Skill) } - COUNT { (:Skill {group: true}) },
  tools: COUNT { (:Tool) },
  kpis: COUNT { (:Kpi) },
  certifications: COUNT { (:Certification) },
  transitions: COUNT { (:Transition) },
  statements: COUNT { (:Statement) },
  sources: COUNT { (:Source) }
} AS row
`;

/** What the checks of the loaded ontology found, gravest first; `nodeIds` are global. */
export const findings = query("findings", {
  params: none, row: z.object({ rule: text, severity: LintSeverity, message: text, nodeIds: texts }),
})`
MATCH (f:Finding)
RETURN f {.rule, .severity, .message, nodeIds: f.nodes} AS row
ORDER BY CASE f.severity WHEN 'ERROR' THEN 0 WHEN 'WARNING' THEN 1 ELSE 2 END, f.id
`;
