import { z } from "zod";
import type { ConceptStatements } from "../concept-list";
import { count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { listPlace, ofSchemes } from "../list-place";
import { kpi, kpisByIds } from "./kpi.queries";
import type { Kpi } from "./kpi.type";

/** The next kpis after a place in the order of the list: the curated by name, then the imported by name. */
export const kpisAfterName = query("kpisAfterName", { params: listPlace, row: kpi })`
UNWIND $schemes AS scheme
WITH scheme, scheme = 'curated' AS isOurs, NOT $slug CONTAINS ':' AS isAfterOurs
WHERE isAfterOurs OR NOT isOurs
WITH scheme, CASE WHEN isOurs = isAfterOurs THEN $name ELSE '' END AS name
CALL (scheme, name) {
  MATCH (k:Kpi)
  WHERE k.scheme = scheme AND k.name >= name AND (k.name > name OR k.id > $slug)
  RETURN k ORDER BY k.scheme, k.name, k.id LIMIT $limit
}
RETURN k {.*, slug: k.id, id: 'Kpi:' + k.id} AS row
ORDER BY k.scheme <> 'curated', k.name, k.id
LIMIT $limit
`;

export const countKpis = query("countKpis", { params: none, row: count })`
MATCH (k:Kpi)
RETURN count(k) AS row
`;

export const countKpisOfSchemes = query("countKpisOfSchemes", { params: ofSchemes, row: count })`
UNWIND $schemes AS scheme
RETURN sum(COUNT { (:Kpi {scheme: scheme}) }) AS row
`;

/** The slugs of these kpis in the order of the list. */
export const kpisByName = query("kpisByName", { params: slugs, row: z.object({ slug: text }) })`
UNWIND $slugs AS slug
MATCH (k:Kpi {id: slug})
RETURN {slug: slug} AS row
ORDER BY k.scheme <> 'curated', k.name, slug
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
  kind: "Kpi", afterName: kpisAfterName, count: countKpis, countOfSchemes: countKpisOfSchemes, byName: kpisByName, byIds: kpisByIds, usedByRoles: kpisUsedByRoles, allSlugs: allKpiSlugs,
};
