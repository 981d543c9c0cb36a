import { z } from "zod";
import { keys, none, query } from "../graph/query";
import { maybeText, text, texts } from "../graph/shapes";

/** A role that a title may mean, with its place. */
const titled = z.object({ key: text, slug: text, names: texts, scheme: text, family: maybeText, level: maybeText });

/** Lucene text for each key: the 50 curated roles whose titles and aliases have most in common with it, and of the 200 best 30 imported ones. */
export const rolesLikeTitles = query("rolesLikeTitles", { params: keys, row: titled })`
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('conceptText', key) YIELD node, score
  WITH node, score WHERE node.scheme = 'curated'
  RETURN node, score ORDER BY score DESC, node.id LIMIT 50
  UNION ALL
  CALL db.index.fulltext.queryNodes('conceptText', key, {limit: 200}) YIELD node, score
  WITH node, score WHERE node.scheme <> 'curated'
  RETURN node, score ORDER BY score DESC, node.id LIMIT 30
}
RETURN {
  key: key, slug: node.id, names: [node.title] + node.aliases, scheme: node.scheme,
  family: head([(node)-[:IN_FAMILY]->(f:RoleFamily) | f.id]), level: head([(node)-[:AT_LEVEL]->(l:Level) | l.id])
} AS row
ORDER BY key, score DESC, node.id
`;

/** Every family that has rungs, with the roles on them; families of taxonomies have none. */
export const ladders = query("ladders", {
  params: none,
  row: z.object({ slug: text, name: text, scheme: text, rungs: z.array(z.object({ level: text, role: text })) }),
})`
MATCH (l:Level)<-[:AT_LEVEL]-(r:Role)-[:IN_FAMILY]->(f:RoleFamily)
WITH f, l, r ORDER BY r.id
WITH f, collect({level: l.id, role: r.id}) AS rungs
RETURN {slug: f.id, name: f.name, scheme: f.scheme, rungs: rungs} AS row
ORDER BY f.name, f.id
`;
