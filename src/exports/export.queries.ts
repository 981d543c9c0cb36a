import { z } from "zod";
import { count, keys, query } from "../graph/query";
import { text } from "../graph/shapes";

const counted = z.object({ key: text, count });

/** How many skills roles require, in effect. */
export const skillCountsOfRoles = query("skillCountsOfRoles", { params: keys, row: counted })`
UNWIND $keys AS key
MATCH (r:Role {id: key})
RETURN {key: key, count: COUNT { (r)-[:REQUIRES]->() }} AS row
`;

/** How many roles require skills, in effect. */
export const roleCountsOfSkills = query("roleCountsOfSkills", { params: keys, row: counted })`
UNWIND $keys AS key
MATCH (s:Skill {id: key})
RETURN {key: key, count: COUNT { (s)<-[:REQUIRES]-() }} AS row
`;

/** How many roles use tools, in effect. */
export const roleCountsOfTools = query("roleCountsOfTools", { params: keys, row: counted })`
UNWIND $keys AS key
MATCH (t:Tool {id: key})
RETURN {key: key, count: COUNT { (t)<-[:USES]-() }} AS row
`;

/** How many roles are measured by KPIs, in effect. */
export const roleCountsOfKpis = query("roleCountsOfKpis", { params: keys, row: counted })`
UNWIND $keys AS key
MATCH (k:Kpi {id: key})
RETURN {key: key, count: COUNT { (k)<-[:MEASURED_BY]-() }} AS row
`;
