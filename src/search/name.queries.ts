import { z } from "zod";
import { keys, query } from "../graph/query";
import { text, texts } from "../graph/shapes";

const words = z.strictObject({ words: text });
const named = z.object({ slug: text, names: texts });

/** Names near a text, best first, ten at most: what an error suggests. */
export const rolesNear = query("rolesNear", { params: words, row: named })`
CALL db.index.fulltext.queryNodes('roleText', $words, {limit: 10}) YIELD node
RETURN {slug: node.id, names: [node.title] + node.aliases} AS row
`;

export const skillsNear = query("skillsNear", { params: words, row: named })`
CALL db.index.fulltext.queryNodes('skillText', $words, {limit: 10}) YIELD node
RETURN {slug: node.id, names: [node.name] + node.aliases} AS row
`;

export const toolsNear = query("toolsNear", { params: words, row: named })`
CALL db.index.fulltext.queryNodes('toolText', $words, {limit: 10}) YIELD node
RETURN {slug: node.id, names: [node.name] + node.aliases} AS row
`;

export const kpisNear = query("kpisNear", { params: words, row: named })`
CALL db.index.fulltext.queryNodes('kpiText', $words, {limit: 10}) YIELD node
RETURN {slug: node.id, names: [node.name] + node.aliases} AS row
`;

/** Slugs of all that have every word in a name, alias or description. */
const found = z.object({ slug: text });

export const rolesWithWords = query("rolesWithWords", { params: words, row: found })`
CALL db.index.fulltext.queryNodes('roleText', $words) YIELD node
RETURN {slug: node.id} AS row
`;

export const skillsWithWords = query("skillsWithWords", { params: words, row: found })`
CALL db.index.fulltext.queryNodes('skillText', $words) YIELD node
RETURN {slug: node.id} AS row
`;

export const toolsWithWords = query("toolsWithWords", { params: words, row: found })`
CALL db.index.fulltext.queryNodes('toolText', $words) YIELD node
RETURN {slug: node.id} AS row
`;

export const kpisWithWords = query("kpisWithWords", { params: words, row: found })`
CALL db.index.fulltext.queryNodes('kpiText', $words) YIELD node
RETURN {slug: node.id} AS row
`;

/** What bears exactly this name; keys are name keys, `own` tells the canonical name from an alias. Curated first. */
const bearer = z.object({ key: text, slug: text, name: text, own: z.boolean() });

export const rolesNamed = query("rolesNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('roleKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys
RETURN {key: key, slug: node.id, name: node.title, own: node.keys[0] = key} AS row
ORDER BY key, node.scheme <> 'curated', node.keys[0] <> key, node.title, node.id
`;

export const skillsNamed = query("skillsNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('skillKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys
RETURN {key: key, slug: node.id, name: node.name, own: node.keys[0] = key} AS row
ORDER BY key, node.scheme <> 'curated', node.keys[0] <> key, node.name, node.id
`;

export const toolsNamed = query("toolsNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('toolKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys
RETURN {key: key, slug: node.id, name: node.name, own: node.keys[0] = key} AS row
ORDER BY key, node.scheme <> 'curated', node.keys[0] <> key, node.name, node.id
`;
