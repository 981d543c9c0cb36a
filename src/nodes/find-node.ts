import { certificationsByIds } from "../certifications/certification.queries";
import { familiesByIds, levelsByIds } from "../families/family.queries";
import { parseGlobalId, slugOf } from "../global-id";
import type { BatchedStatement } from "../graph/query";
import { kpisByIds } from "../kpis/kpi.queries";
import type { Loaders } from "../loaders";
import type { NodeKind } from "../ontology/vocabulary";
import { rolesByIds } from "../roles/role.queries";
import { skillsByIds } from "../skills/skill.queries";
import { sourcesByIds } from "../sources/source.queries";
import { stakeholdersByIds } from "../stakeholders/stakeholder.queries";
import { statementsByIds } from "../statements/statement.queries";
import { toolsByIds } from "../tools/tool.queries";
import { transitionsByIds } from "../transitions/transition.queries";
import { successorsOfIds } from "./node.queries";

type ByIds = BatchedStatement<{ key: string; id: string }>;

const byIds: Record<NodeKind, ByIds> = {
  Role: rolesByIds as ByIds,
  Skill: skillsByIds as ByIds,
  Tool: toolsByIds as ByIds,
  Kpi: kpisByIds as ByIds,
  Transition: transitionsByIds as ByIds,
  Certification: certificationsByIds as ByIds,
  RoleFamily: familiesByIds as ByIds,
  Level: levelsByIds as ByIds,
  Stakeholder: stakeholdersByIds as ByIds,
  Statement: statementsByIds as ByIds,
  Source: sourcesByIds as ByIds,
};

/** The node with this global id, or the one that a retired id was replaced by; null when there never was one. */
export async function findNode(loaders: Loaders, id: string): Promise<{ id: string } | null> {
  const { kind, slug } = parseGlobalId(id);
  return findBySlug(loaders, kind, byIds[kind], slug);
}

/** The same by kind and slug, where the statement gives the row's type. */
export async function findBySlug<R extends { key: string }>(
  loaders: Loaders,
  kind: NodeKind,
  statement: BatchedStatement<R>,
  slug: string,
): Promise<R | null> {
  const row = await loaders.one(statement, slug);
  if (row !== null) return row;
  const successor = await loaders.one(successorsOfIds, `${kind}:${slug}`);
  return successor === null ? null : loaders.one(statement, slugOf(successor.id));
}
