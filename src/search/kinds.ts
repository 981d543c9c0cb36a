import type { z } from "zod";
import { certificationsByIds } from "../certifications/certification.queries";
import type { BatchedStatement } from "../graph/query";
import { kpisByIds } from "../kpis/kpi.queries";
import { NodeKind, type SearchKind } from "../ontology/vocabulary";
import { rolesByIds } from "../roles/role.queries";
import { skillsByIds } from "../skills/skill.queries";
import { toolsByIds } from "../tools/tool.queries";
import type { SearchResult } from "./search.type";

type ByIds = BatchedStatement<SearchResult & { key: string }>;

/** The kinds that are searched for, as the graph labels them. */
export const SearchedKind = NodeKind.extract(["Role", "Skill", "Tool", "Kpi", "Certification"]);
export type SearchedKind = z.infer<typeof SearchedKind>;

export const byIdsOf: Record<SearchedKind, ByIds> = {
  Role: rolesByIds as ByIds,
  Skill: skillsByIds as ByIds,
  Tool: toolsByIds as ByIds,
  Kpi: kpisByIds as ByIds,
  Certification: certificationsByIds as ByIds,
};

const labels: Record<SearchKind, SearchedKind> = {
  ROLE: "Role", SKILL: "Skill", TOOL: "Tool", KPI: "Kpi", CERTIFICATION: "Certification",
};

/** The kinds asked for, all when none are named. */
export function searchedKinds(kinds: readonly SearchKind[] | null | undefined): SearchedKind[] {
  return kinds == null ? Object.values(labels) : kinds.map((kind) => labels[kind]);
}
