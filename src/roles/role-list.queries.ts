import { z } from "zod";
import { count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { listPlace, ofSchemes } from "../list-place";
import { Horizon } from "../ontology/vocabulary";
import { role } from "./role.queries";

const found = z.object({ slug: text });
const pair = z.object({ of: text, slug: text });

/** The next roles after a place in the order of the list: the curated by title, then the imported by title. */
export const rolesAfterTitle = query("rolesAfterTitle", { params: listPlace, row: role })`
UNWIND $schemes AS scheme
WITH scheme, scheme = 'curated' AS isOurs, NOT $slug CONTAINS ':' AS isAfterOurs
WHERE isAfterOurs OR NOT isOurs
WITH scheme, CASE WHEN isOurs = isAfterOurs THEN $name ELSE '' END AS name
CALL (scheme, name) {
  MATCH (r:Role)
  WHERE r.scheme = scheme AND r.title >= name AND (r.title > name OR r.id > $slug)
  RETURN r ORDER BY r.scheme, r.title, r.id LIMIT $limit
}
RETURN r {.*, slug: r.id, id: 'Role:' + r.id} AS row
ORDER BY r.scheme <> 'curated', r.title, r.id
LIMIT $limit
`;

export const countRoles = query("countRoles", { params: none, row: count })`
MATCH (r:Role)
RETURN count(r) AS row
`;

export const countRolesOfSchemes = query("countRolesOfSchemes", { params: ofSchemes, row: count })`
UNWIND $schemes AS scheme
RETURN sum(COUNT { (:Role {scheme: scheme}) }) AS row
`;

export const allRoleSlugs = query("allRoleSlugs", { params: none, row: found })`
MATCH (r:Role)
RETURN {slug: r.id} AS row
`;

/** The curated first. */
export const roleSlugsByTitle = query("roleSlugsByTitle", { params: slugs, row: found })`
UNWIND $slugs AS slug
MATCH (r:Role {id: slug})
RETURN {slug: slug} AS row
ORDER BY r.scheme <> 'curated', r.title, slug
`;

/** Every role that stands on a rung, by track and rank. */
export const rolesByLevel = query("rolesByLevel", { params: none, row: found })`
MATCH (l:Level)<-[:AT_LEVEL]-(r:Role)
RETURN {slug: r.id} AS row
ORDER BY l.track, l.rank, r.scheme <> 'curated', r.title, r.id
`;

/** Every role whose pay is known, by the lowest within a currency, highest first; of several currencies the first by name counts. */
export const rolesByPay = query("rolesByPay", { params: none, row: found })`
MATCH (p:PayBand)<-[:PAYS]-(r:Role)
WHERE p.min IS NOT NULL
WITH r, p.currency AS currency, min(p.min) AS lowest ORDER BY currency
WITH r, collect({currency: currency, lowest: lowest})[0] AS pay
RETURN {slug: r.id} AS row
ORDER BY pay.currency, pay.lowest DESC, r.scheme <> 'curated', r.title, r.id
`;

export const rolesOfSchemes = query("rolesOfSchemes", { params: slugs, row: pair })`
UNWIND $slugs AS of
MATCH (r:Role {scheme: of})
RETURN {of: of, slug: r.id} AS row
`;

export const rolesInFamilies = query("rolesInFamilies", { params: slugs, row: found })`
UNWIND $slugs AS family
MATCH (:RoleFamily {id: family})<-[:IN_FAMILY]-(r:Role)
RETURN {slug: r.id} AS row
`;

export const rolesAtLevels = query("rolesAtLevels", { params: slugs, row: found })`
UNWIND $slugs AS level
MATCH (:Level {id: level})<-[:AT_LEVEL]-(r:Role)
RETURN {slug: r.id} AS row
`;

export const rolesDocumented = query("rolesDocumented", { params: z.strictObject({ documented: z.boolean() }), row: found })`
MATCH (r:Role {documented: $documented})
RETURN {slug: r.id} AS row
`;

export const rolesOfHorizon = query("rolesOfHorizon", { params: z.strictObject({ horizon: Horizon }), row: found })`
MATCH (r:Role {horizon: $horizon})
RETURN {slug: r.id} AS row
`;

export const rolesRequiring = query("rolesRequiring", { params: slugs, row: pair })`
UNWIND $slugs AS of
MATCH (:Skill {id: of})<-[:REQUIRES]-(r:Role)
RETURN {of: of, slug: r.id} AS row
`;

export const rolesUsing = query("rolesUsing", { params: slugs, row: pair })`
UNWIND $slugs AS of
MATCH (:Tool {id: of})<-[:USES]-(r:Role)
RETURN {of: of, slug: r.id} AS row
`;

export const rolesMeasuredBy = query("rolesMeasuredBy", { params: slugs, row: pair })`
UNWIND $slugs AS of
MATCH (:Kpi {id: of})<-[:MEASURED_BY]-(r:Role)
RETURN {of: of, slug: r.id} AS row
`;
