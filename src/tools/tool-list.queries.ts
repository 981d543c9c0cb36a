import { z } from "zod";
import type { ConceptStatements } from "../concept-list";
import { afterName, count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { tool } from "./tool.queries";
import type { Tool } from "./tool.type";

/** The next tools by name, then slug, after a place in that order. */
export const toolsAfterName = query("toolsAfterName", { params: afterName, row: tool })`
MATCH (t:Tool)
WHERE t.name > $name OR (t.name = $name AND t.id > $slug)
RETURN t {.*, slug: t.id, id: 'Tool:' + t.id} AS row
ORDER BY t.name, t.id
LIMIT $limit
`;

export const countTools = query("countTools", { params: none, row: count })`
MATCH (t:Tool)
RETURN count(t) AS row
`;

/** These tools, by name. */
export const toolsByName = query("toolsByName", { params: slugs, row: tool })`
UNWIND $slugs AS slug
MATCH (t:Tool {id: slug})
RETURN t {.*, slug: t.id, id: 'Tool:' + t.id} AS row
ORDER BY t.name, t.id
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
  kind: "Tool", afterName: toolsAfterName, count: countTools, byName: toolsByName, usedByRoles: toolsUsedByRoles, allSlugs: allToolSlugs,
};
