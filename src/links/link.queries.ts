import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, provenance, text, withVoices } from "../graph/shapes";
import { kpi } from "../kpis/kpi.queries";
import { LinkRelation, MatchRelation } from "../ontology/vocabulary";
import { skill } from "../skills/skill.queries";
import { tool } from "../tools/tool.queries";
import type { ConceptLink, ExternalMatch } from "./link.type";

const shapes = { Skill: skill, Tool: tool, Kpi: kpi };

/** A skill, tool or KPI, told apart by the kind in its id. */
export const conceptRow = z
  .looseObject({ id: z.templateLiteral([z.enum(["Skill", "Tool", "Kpi"]), ":", z.string()]) })
  .transform((row) => shapes[row.id.slice(0, row.id.indexOf(":")) as keyof typeof shapes].parse(row));

const link = z
  .object({ key: text, relation: LinkRelation, other: conceptRow, ...provenance })
  .transform(withVoices) satisfies z.ZodType<ConceptLink>;

const match = z.object({
  key: text, scheme: text, uri: text, label: text, relation: MatchRelation, conceptId: maybeText,
}) satisfies z.ZodType<ExternalMatch>;

export const linksOfSkills = query("linksOfSkills", { params: keys, row: link })`
UNWIND $keys AS key
MATCH (s:Skill {id: key})
CALL (s) {
  MATCH (s)-[l:BROADER]->(o:Skill) RETURN 'BROADER' AS relation, l, o
  UNION ALL MATCH (s)<-[l:BROADER]-(o:Skill) RETURN 'NARROWER' AS relation, l, o
  UNION ALL MATCH (s)-[l:RELATED]-(o:Skill) RETURN 'RELATED' AS relation, l, o
  UNION ALL MATCH (s)-[l:PREREQUISITE]->(o:Skill) RETURN 'PREREQUISITE' AS relation, l, o
  UNION ALL MATCH (s)<-[l:EXERCISES]-(o:Tool) RETURN 'EXERCISED_BY' AS relation, l, o
  UNION ALL MATCH (s)-[l:MOVES]->(o:Kpi) RETURN 'MOVES' AS relation, l, o
}
RETURN l {.*, key, relation, other: o {.*, slug: o.id, id: labels(o)[0] + ':' + o.id}} AS row
ORDER BY key, relation, o.name, o.id
`;

export const linksOfTools = query("linksOfTools", { params: keys, row: link })`
UNWIND $keys AS key
MATCH (:Tool {id: key})-[l:EXERCISES]->(o:Skill)
RETURN l {.*, key, relation: 'EXERCISES', other: o {.*, slug: o.id, id: 'Skill:' + o.id}} AS row
ORDER BY key, o.name, o.id
`;

export const linksOfKpis = query("linksOfKpis", { params: keys, row: link })`
UNWIND $keys AS key
MATCH (:Kpi {id: key})<-[l:MOVES]-(o:Skill)
RETURN l {.*, key, relation: 'MOVED_BY', other: o {.*, slug: o.id, id: 'Skill:' + o.id}} AS row
ORDER BY key, o.name, o.id
`;

export const matchesOfSkills = query("matchesOfSkills", { params: keys, row: match })`
UNWIND $keys AS key
MATCH (:Skill {id: key})-[m:MATCHES]->(e:ExternalConcept)
OPTIONAL MATCH (o:Skill|Tool {id: e.id})
RETURN {key: key, scheme: m.scheme, uri: e.uri, label: e.label, relation: m.relation, conceptId: labels(o)[0] + ':' + o.id} AS row
ORDER BY key, m.scheme, e.label, e.id
`;

export const matchesOfTools = query("matchesOfTools", { params: keys, row: match })`
UNWIND $keys AS key
MATCH (:Tool {id: key})-[m:MATCHES]->(e:ExternalConcept)
OPTIONAL MATCH (o:Skill|Tool {id: e.id})
RETURN {key: key, scheme: m.scheme, uri: e.uri, label: e.label, relation: m.relation, conceptId: labels(o)[0] + ':' + o.id} AS row
ORDER BY key, m.scheme, e.label, e.id
`;

export const matchesOfRoles = query("matchesOfRoles", { params: keys, row: match })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[m:MATCHES]->(e:ExternalConcept)
OPTIONAL MATCH (o:Role {id: e.id})
RETURN {key: key, scheme: m.scheme, uri: e.uri, label: e.label, relation: m.relation, conceptId: labels(o)[0] + ':' + o.id} AS row
ORDER BY key, m.scheme, e.label, e.id
`;

/** What of ours matches the concepts of taxonomies with these ids, the relations as seen from theirs. */
export const matchesByOurs = query("matchesByOurs", { params: keys, row: match })`
UNWIND $keys AS key
MATCH (:ExternalConcept {id: key})<-[m:MATCHES]-(o:Role|Skill|Tool)
WITH key, m, o, labels(o)[0] + ':' + o.id AS id
RETURN {
  key: key, scheme: o.scheme, uri: id, label: coalesce(o.title, o.name), conceptId: id,
  relation: CASE m.relation WHEN 'BROAD' THEN 'NARROW' WHEN 'NARROW' THEN 'BROAD' ELSE m.relation END
} AS row
ORDER BY key, row.label, id
`;
