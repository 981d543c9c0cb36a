import { z } from "zod";
import { afterName, count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { Horizon } from "../ontology/vocabulary";
import { role } from "./role.queries";

const found = z.object({ slug: text });
const pair = z.object({ of: text, slug: text });

/** The next roles by title, then slug, after a place in that order. */
export const rolesAfterTitle = query("rolesAfterTitle", { params: afterName, row: role })`
MATCH (r:Role)
WHERE r.title > $name OR (r.title = $name AND r.id > $slug)
RETURN r {.*, slug: r.id, id: 'Role:' + r.id} AS row
ORDER BY r.title, r.id
LIMIT $limit
`;

export const countRoles = query("countRoles", { params: none, row: count })`
MATCH (r:Role)
RETURN count(r) AS row
`;

export const allRoleSlugs = query("allRoleSlugs", { params: none, row: found })`
MATCH (r:Role)
RETURN {slug: r.id} AS row
`;

export const roleSlugsByTitle = query("roleSlugsByTitle", { params: slugs, row: found })`
UNWIND $slugs AS slug
MATCH (r:Role {id: slug})
RETURN {slug: slug} AS row
ORDER BY r.title, slug
`;

/** By track and rank, roles without a level last. */
export const roleSlugsByLevel = query("roleSlugsByLevel", { params: slugs, row: found })`
UNWIND $slugs AS slug
MATCH (r:Role {id: slug})
OPTIONAL MATCH (r)-[:AT_LEVEL]->(l:Level)
RETURN {slug: slug} AS row
ORDER BY l IS NULL, l.track, l.rank, r.title, slug
`;

/** By lowest pay within a currency, highest first, roles without pay last; of several currencies the first by name counts. */
export const roleSlugsByPay = query("roleSlugsByPay", { params: slugs, row: found })`
UNWIND $slugs AS slug
MATCH (r:Role {id: slug})
OPTIONAL MATCH (r)-[:PAYS]->(p:PayBand) WHERE p.min IS NOT NULL
WITH r, slug, p.currency AS currency, min(p.min) AS lowest ORDER BY currency
WITH r, slug, collect({currency: currency, lowest: lowest})[0] AS pay
RETURN {slug: slug} AS row
ORDER BY pay.lowest IS NULL, pay.currency, pay.lowest DESC, r.title, slug
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
