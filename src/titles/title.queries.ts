import { z } from "zod";
import { keys, none, query } from "../graph/query";
import { maybeText, text, texts } from "../graph/shapes";

/** A role that a title may mean, with its place. */
const titled = z.object({ key: text, slug: text, names: texts, scheme: text, family: maybeText, level: maybeText });

/** Lucene text for each key: of the 200 roles whose titles and aliases have most in common with it 50, the curated first. */
export const rolesLikeTitles = query("rolesLikeTitles", { params: keys, row: titled })`
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('conceptText', key, {limit: 200}) YIELD node, score
  RETURN node, score ORDER BY node.scheme <> 'curated', score DESC, node.id LIMIT 50
}
RETURN {
  key: key, slug: node.id, names: [node.title] + node.aliases, scheme: node.scheme,
  family: head([(node)-[:IN_FAMILY]->(f:RoleFamily) | f.id]), level: head([(node)-[:AT_LEVEL]->(l:Level) | l.id])
} AS row
ORDER BY key, score DESC, node.id
`;

/** Every family with the roles on its rungs. */
export const ladders = query("ladders", {
  params: none,
  row: z.object({ slug: text, name: text, scheme: text, rungs: z.array(z.object({ level: text, role: text })) }),
})`
MATCH (f:RoleFamily)
OPTIONAL MATCH (f)<-[:IN_FAMILY]-(r:Role)-[:AT_LEVEL]->(l:Level)
WITH f, l, r ORDER BY r.id
WITH f, [rung IN collect({level: l.id, role: r.id}) WHERE rung.role IS NOT NULL] AS rungs
RETURN {slug: f.id, name: f.name, scheme: f.scheme, rungs: rungs} AS row
ORDER BY f.name, f.id
`;
