import { z } from "zod";
import type { ConceptStatements } from "../concept-list";
import { afterName, count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { kpi } from "./kpi.queries";
import type { Kpi } from "./kpi.type";

/** The next kpis by name, then slug, after a place in that order. */
export const kpisAfterName = query("kpisAfterName", { params: afterName, row: kpi })`
MATCH (k:Kpi)
WHERE k.name > $name OR (k.name = $name AND k.id > $slug)
RETURN k {.*, slug: k.id, id: 'Kpi:' + k.id} AS row
ORDER BY k.name, k.id
LIMIT $limit
`;

export const countKpis = query("countKpis", { params: none, row: count })`
MATCH (k:Kpi)
RETURN count(k) AS row
`;

/** These kpis, by name. */
export const kpisByName = query("kpisByName", { params: slugs, row: kpi })`
UNWIND $slugs AS slug
MATCH (k:Kpi {id: slug})
RETURN k {.*, slug: k.id, id: 'Kpi:' + k.id} AS row
ORDER BY k.name, k.id
`;

/** Which role has which kpi. */
export const kpisUsedByRoles = query("kpisUsedByRoles", { params: slugs, row: z.object({ of: text, slug: text }) })`
UNWIND $slugs AS of
MATCH (:Role {id: of})-[:MEASURED_BY]->(k:Kpi)
RETURN {of: of, slug: k.id} AS row
`;

export const allKpiSlugs = query("allKpiSlugs", { params: none, row: z.object({ slug: text }) })`
MATCH (k:Kpi)
RETURN {slug: k.id} AS row
`;

/** What a list of KPIs is read by. */
export const kpiList: ConceptStatements<Kpi> = {
  kind: "Kpi", afterName: kpisAfterName, count: countKpis, byName: kpisByName, usedByRoles: kpisUsedByRoles, allSlugs: allKpiSlugs,
};
