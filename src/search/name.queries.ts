import { z } from "zod";
import { keys, query } from "../graph/query";
import { text } from "../graph/shapes";

/** What bears exactly this name; keys are name keys, `own` tells the canonical name from an alias. Curated first; groups bear nothing. */
const bearer = z.object({ key: text, slug: text, scheme: text, name: text, own: z.boolean() });

export const rolesNamed = query("rolesNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('roleKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys
RETURN {key: key, slug: node.id, scheme: node.scheme, name: node.title, own: node.keys[0] = key} AS row
ORDER BY key, node.scheme <> 'curated', node.keys[0] <> key, node.title, node.id
`;

export const skillsNamed = query("skillsNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('skillKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys AND node.group IS NULL
RETURN {key: key, slug: node.id, scheme: node.scheme, name: node.name, own: node.keys[0] = key} AS row
ORDER BY key, node.scheme <> 'curated', node.keys[0] <> key, node.name, node.id
`;

export const toolsNamed = query("toolsNamed", { params: keys, row: bearer })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('toolKeys', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WHERE key IN node.keys
RETURN {key: key, slug: node.id, scheme: node.scheme, name: node.name, own: node.keys[0] = key} AS row
ORDER BY key, node.scheme <> 'curated', node.keys[0] <> key, node.name, node.id
`;

/** Lucene text for each key: what it finds among the names, aliases and slugs of skills and tools, each taken whole; curated first, without groups. */
export const abilitiesSpelled = query("abilitiesSpelled", {
  params: keys, row: z.object({ key: text, kind: z.enum(["Skill", "Tool"]), slug: text, scheme: text, name: text, keys: z.array(text) }),
})`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('abilityKeys', key, {limit: 50}) YIELD node
WITH key, node
WHERE node.group IS NULL
RETURN {key: key, kind: labels(node)[0], slug: node.id, scheme: node.scheme, name: node.name, keys: node.keys} AS row
ORDER BY key, node.scheme <> 'curated', node.name, node.id
`;
