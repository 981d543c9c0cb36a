import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, provenance, text, withVoices } from "../graph/shapes";
import { RequirementOrigin } from "../ontology/vocabulary";
import { role } from "../roles/role.queries";
import { kpi } from "./kpi.queries";
import type { KpiRoleEdge, RoleKpiEdge } from "./measurement.type";

const measurement = z.object({
  key: text, target: maybeText, frequency: maybeText, origin: RequirementOrigin, ...provenance,
});

const roleKpi = measurement.extend({ node: kpi }).transform(withVoices) satisfies z.ZodType<Omit<RoleKpiEdge, "cursor">>;
const kpiRole = measurement.extend({ node: role }).transform(withVoices) satisfies z.ZodType<Omit<KpiRoleEdge, "cursor">>;

export const kpisOfRoles = query("kpisOfRoles", { params: keys, row: roleKpi })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[q:MEASURED_BY]->(k:Kpi)
RETURN q {.*, key, node: k {.*, slug: k.id, id: 'Kpi:' + k.id}} AS row
ORDER BY key, k.name, k.id
`;

export const rolesOfKpis = query("rolesOfKpis", { params: keys, row: kpiRole })`
UNWIND $keys AS key
MATCH (:Kpi {id: key})<-[q:MEASURED_BY]-(r:Role)
RETURN q {.*, key, node: r {.*, slug: r.id, id: 'Role:' + r.id}} AS row
ORDER BY key, r.title, r.id
`;
