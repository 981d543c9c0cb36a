import { z } from "zod";
import { keys, query } from "../graph/query";
import { concept, maybeText, text } from "../graph/shapes";
import type { Tool } from "./tool.type";

export const tool = z.object({ ...concept, vendor: maybeText }) satisfies z.ZodType<Tool>;

export const toolsByIds = query("toolsByIds", { params: keys, row: tool.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (t:Tool {id: key})
RETURN t {.*, key, slug: t.id, id: 'Tool:' + t.id} AS row
`;

export const categoriesOfTools = query("categoriesOfTools", { params: keys, row: z.object({ key: text, name: text }) })`
UNWIND $keys AS key
MATCH (:Tool {id: key})-[:IN_CATEGORY]->(c:ToolCategory)
RETURN {key: key, name: c.name} AS row
ORDER BY key, c.name
`;
