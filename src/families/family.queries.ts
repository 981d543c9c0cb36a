import { z } from "zod";
import { keys, none, query } from "../graph/query";
import { maybeText, node, text, texts } from "../graph/shapes";
import { Track } from "../ontology/vocabulary";
import type { Level, RoleFamily } from "./family.type";

const family = z.object({ ...node, name: text, description: maybeText }) satisfies z.ZodType<RoleFamily>;
const level = z.object({ ...node, name: text, track: Track, rank: z.number().int(), aliases: texts }) satisfies z.ZodType<Level>;

export const familiesByIds = query("familiesByIds", { params: keys, row: family.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (f:RoleFamily {id: key})
RETURN f {.*, key, slug: f.id, id: 'RoleFamily:' + f.id} AS row
`;

/** The curated by name, then the imported by name. */
export const allFamilies = query("allFamilies", { params: none, row: family })`
MATCH (f:RoleFamily)
RETURN f {.*, slug: f.id, id: 'RoleFamily:' + f.id} AS row
ORDER BY f.scheme <> 'curated', f.name, f.id
`;

export const familiesOfRoles = query("familiesOfRoles", { params: keys, row: family.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[:IN_FAMILY]->(f:RoleFamily)
RETURN f {.*, key, slug: f.id, id: 'RoleFamily:' + f.id} AS row
`;

/** The first roles of families, lowest rung first: a page holds no more. */
export const rolesOfFamilies = query("rolesOfFamilies", { params: keys, row: z.object({ key: text, slug: text }) })`
UNWIND $keys AS key
CALL (key) {
  MATCH (:RoleFamily {id: key})<-[:IN_FAMILY]-(r:Role)
  OPTIONAL MATCH (r)-[:AT_LEVEL]->(l:Level)
  RETURN r, l ORDER BY l.track, l.rank, r.title, r.id LIMIT 100
}
RETURN {key: key, slug: r.id} AS row
ORDER BY key, l.track, l.rank, r.title, r.id
`;

export const levelsByIds = query("levelsByIds", { params: keys, row: level.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (l:Level {id: key})
RETURN l {.*, key, slug: l.id, id: 'Level:' + l.id} AS row
`;

export const allLevels = query("allLevels", { params: none, row: level })`
MATCH (l:Level)
RETURN l {.*, slug: l.id, id: 'Level:' + l.id} AS row
ORDER BY l.track, l.rank, l.id
`;

export const levelsOfRoles = query("levelsOfRoles", { params: keys, row: level.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[:AT_LEVEL]->(l:Level)
RETURN l {.*, key, slug: l.id, id: 'Level:' + l.id} AS row
`;

/** What bears exactly this name or slug; keys are name keys. */
const bearer = z.object({ key: text, slug: text });

export const familiesNamed = query("familiesNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('roleFamilyKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys
RETURN {key: key, slug: node.id} AS row
ORDER BY key, node.scheme <> 'curated', node.id
`;

export const levelsNamed = query("levelsNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('levelKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys
RETURN {key: key, slug: node.id} AS row
ORDER BY key, node.id
`;
