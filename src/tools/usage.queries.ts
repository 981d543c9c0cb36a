import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, provenance, text, withVoices } from "../graph/shapes";
import { Commonality, RequirementOrigin } from "../ontology/vocabulary";
import { role } from "../roles/role.queries";
import { tool } from "./tool.queries";
import type { RoleToolEdge, ToolRoleEdge } from "./usage.type";

const usage = z.object({
  key: text, commonality: Commonality, purpose: maybeText, origin: RequirementOrigin, ...provenance,
});

const roleTool = usage.extend({ node: tool }).transform(withVoices) satisfies z.ZodType<Omit<RoleToolEdge, "cursor">>;
const toolRole = usage.extend({ node: role }).transform(withVoices) satisfies z.ZodType<Omit<ToolRoleEdge, "cursor">>;

/** The tools of roles, the most usual first. */
export const toolsOfRoles = query("toolsOfRoles", { params: keys, row: roleTool })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[q:USES]->(t:Tool)
RETURN q {.*, key, node: t {.*, slug: t.id, id: 'Tool:' + t.id}} AS row
ORDER BY key, CASE q.commonality WHEN 'COMMON' THEN 0 WHEN 'OPTIONAL' THEN 1 ELSE 2 END, t.name, t.id
`;

/** The roles that use tools, those for which the tool is most usual first. */
export const rolesOfTools = query("rolesOfTools", { params: keys, row: toolRole })`
UNWIND $keys AS key
MATCH (:Tool {id: key})<-[q:USES]-(r:Role)
RETURN q {.*, key, node: r {.*, slug: r.id, id: 'Role:' + r.id}} AS row
ORDER BY key, CASE q.commonality WHEN 'COMMON' THEN 0 WHEN 'OPTIONAL' THEN 1 ELSE 2 END, r.title, r.id
`;
