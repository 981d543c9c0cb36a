import { z } from "zod";
import { keys, query } from "../graph/query";
import { text } from "../graph/shapes";
import { skill } from "../skills/skill.queries";
import { tool } from "../tools/tool.queries";

/**
 * The loaded occupations that roles can borrow from, the exact matches first, then by id. Only a role of ours that no source
 * documents, and of which no requirement is known, borrows.
 */
export const lendersOfRoles = query("lendersOfRoles", { params: keys, row: z.object({ key: text, id: text, slug: text }) })`
UNWIND $keys AS key
MATCH (r:Role {id: key, documented: false})-[m:MATCHES]->(e:ExternalConcept)
WHERE m.relation IN ['EXACT', 'CLOSE'] AND NOT EXISTS { (r)-[:REQUIRES]->(:Skill) }
MATCH (o:Role {id: e.id})
WHERE EXISTS { (o)-[:REQUIRES]->(:Skill) }
RETURN {key: key, id: 'Role:' + o.id, slug: o.id} AS row
ORDER BY key, CASE m.relation WHEN 'EXACT' THEN 0 ELSE 1 END, o.id
`;

/** Our skills that are the same as skills of taxonomies. */
export const ownSkills = query("ownSkills", { params: keys, row: skill.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (:ExternalConcept {id: key})<-[:MATCHES {relation: 'EXACT'}]-(s:Skill)
RETURN s {.*, key, slug: s.id, id: 'Skill:' + s.id} AS row
`;

/** Our tools that are the same as tools of taxonomies. */
export const ownTools = query("ownTools", { params: keys, row: tool.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (:ExternalConcept {id: key})<-[:MATCHES {relation: 'EXACT'}]-(t:Tool)
RETURN t {.*, key, slug: t.id, id: 'Tool:' + t.id} AS row
`;
