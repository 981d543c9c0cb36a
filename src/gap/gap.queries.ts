import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, text, texts } from "../graph/shapes";
import { MatchRelation, Track } from "../ontology/vocabulary";

/** Where roles stand: their family and rung, where they have them. */
export const placesOfRoles = query("placesOfRoles", {
  params: keys,
  row: z.object({
    key: text, id: text, familyId: maybeText, rung: z.object({ track: Track, rank: z.number().int() }).nullable(),
  }),
})`
UNWIND $keys AS key
MATCH (r:Role {id: key})
OPTIONAL MATCH (r)-[:IN_FAMILY]->(f:RoleFamily)
OPTIONAL MATCH (r)-[:AT_LEVEL]->(l:Level)
RETURN {key: key, id: 'Role:' + r.id, familyId: f.id, rung: l {.track, .rank}} AS row
`;

/** The places of all roles of families. */
export const placesInFamilies = query("placesInFamilies", {
  params: keys,
  row: z.object({
    key: text, id: text, familyId: text, rung: z.object({ track: Track, rank: z.number().int() }).nullable(),
  }),
})`
UNWIND $keys AS key
MATCH (:RoleFamily {id: key})<-[:IN_FAMILY]-(r:Role)
OPTIONAL MATCH (r)-[:AT_LEVEL]->(l:Level)
RETURN {key: key, id: 'Role:' + r.id, familyId: key, rung: l {.track, .rank}} AS row
`;

/** What skills are linked to: the directly broader ones, and the related ones, whichever end names the other. */
export const neighboursOfSkills = query("neighboursOfSkills", { params: keys, row: z.object({ key: text, broader: texts, related: texts }) })`
UNWIND $keys AS key
MATCH (s:Skill {id: key})
RETURN {
  key: key, broader: [(s)-[:BROADER]->(o:Skill) | o.id], related: [(s)-[:RELATED]-(o:Skill) | o.id]
} AS row
`;

/** Loaded skills of other taxonomies that are the same as skills, also by way of ours, or that match them closely. */
export const matchesOfHeldSkills = query("matchesOfHeldSkills", {
  params: keys,
  row: z.object({ key: text, heldId: text, otherId: text, relation: MatchRelation.extract(["EXACT", "CLOSE"]) }),
})`
UNWIND $keys AS key
MATCH (s:Skill {id: key})
OPTIONAL MATCH (:ExternalConcept {id: key})<-[:MATCHES {relation: 'EXACT'}]-(same:Skill)
WITH key, s, coalesce(same, s) AS ours
CALL (key, s, ours) {
  MATCH (ours) WHERE ours.id <> key RETURN ours.id AS other, 'EXACT' AS relation
  UNION
  MATCH (ours)-[:MATCHES {relation: 'EXACT'}]->(e:ExternalConcept) WHERE e.id <> key
  MATCH (o:Skill {id: e.id}) RETURN o.id AS other, 'EXACT' AS relation
  UNION
  MATCH (s)-[:MATCHES {relation: 'CLOSE'}]->(e:ExternalConcept)
  MATCH (o:Skill {id: e.id}) RETURN o.id AS other, 'CLOSE' AS relation
  UNION
  MATCH (:ExternalConcept {id: key})<-[:MATCHES {relation: 'CLOSE'}]-(o:Skill) RETURN o.id AS other, 'CLOSE' AS relation
}
RETURN {key: key, heldId: 'Skill:' + key, otherId: 'Skill:' + other, relation: relation} AS row
`;

/** Loaded tools of other taxonomies that are the same as tools, also by way of ours. */
export const equalsOfTools = query("equalsOfTools", { params: keys, row: z.object({ key: text, heldId: text, otherId: text }) })`
UNWIND $keys AS key
MATCH (t:Tool {id: key})
OPTIONAL MATCH (:ExternalConcept {id: key})<-[:MATCHES {relation: 'EXACT'}]-(same:Tool)
WITH key, coalesce(same, t) AS ours
CALL (key, ours) {
  MATCH (ours) WHERE ours.id <> key RETURN ours.id AS other
  UNION
  MATCH (ours)-[:MATCHES {relation: 'EXACT'}]->(e:ExternalConcept) WHERE e.id <> key
  MATCH (o:Tool {id: e.id}) RETURN o.id AS other
}
RETURN {key: key, heldId: 'Tool:' + key, otherId: 'Tool:' + other} AS row
`;
