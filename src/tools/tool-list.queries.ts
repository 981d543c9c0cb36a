import { z } from "zod";
import type { ConceptStatements } from "../concept-list";
import { count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { listPlace, ofSchemes } from "../list-place";
import { tool, toolsByIds } from "./tool.queries";
import type { Tool } from "./tool.type";

/** The next tools after a place in the order of the list: the curated by name, then the imported by name. */
export const toolsAfterName = query("toolsAfterName", { params: listPlace, row: tool })`
UNWIND $schemes AS scheme
WITH scheme, scheme = 'curated' AS isOurs, NOT $slug CONTAINS ':' AS isAfterOurs
WHERE isAfterOurs OR NOT isOurs
WITH scheme, CASE WHEN isOurs = isAfterOurs THEN $name ELSE '' END AS name
CALL (scheme, name) {
  MATCH (t:Tool)
  WHERE t.scheme = scheme AND t.name >= name AND (t.name > name OR t.id > $slug)
  RETURN t ORDER BY t.scheme, t.name, t.id LIMIT $limit
}
RETURN t {.*, slug: t.id, id: 'Tool:' + t.id} AS row
ORDER BY t.scheme <> 'curated', t.name, t.id
LIMIT $limit
`;

export const countTools = query("countTools", { params: none, row: count })`
MATCH (t:Tool)
RETURN count(t) AS row
`;

export const countToolsOfSchemes = query("countToolsOfSchemes", { params: ofSchemes, row: count })`
UNWIND $schemes AS scheme
RETURN sum(COUNT { (:Tool {scheme: scheme}) }) AS row
`;

/** The slugs of these tools in the order of the list. */
export const toolsByName = query("toolsByName", { params: slugs, row: z.object({ slug: text }) })`
UNWIND $slugs AS slug
MATCH (t:Tool {id: slug})
RETURN {slug: slug} AS row
ORDER BY t.scheme <> 'curated', t.name, slug
`;

/** Which role has which tool. */
export const toolsUsedByRoles = query("toolsUsedByRoles", { params: slugs, row: z.object({ of: text, slug: text }) })`
UNWIND $slugs AS of
MATCH (:Role {id: of})-[:USES]->(t:Tool)
RETURN {of: of, slug: t.id} AS row
`;

export const allToolSlugs = query("allToolSlugs", { params: none, row: z.object({ slug: text }) })`
MATCH (t:Tool)
RETURN {slug: t.id} AS row
`;

/** What a list of tools is read by. */
export const toolList: ConceptStatements<Tool> = {
  kind: "Tool", afterName: toolsAfterName, count: countTools, countOfSchemes: countToolsOfSchemes, byName: toolsByName, byIds: toolsByIds, usedByRoles: toolsUsedByRoles, allSlugs: allToolSlugs,
};
