import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, text } from "../graph/shapes";
import { NearMissRelation, Track } from "../ontology/vocabulary";

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

/** Skills one step from needed ones (the keys), read as: the held skill is NARROWER than the needed. */
export const stepsToSkills = query("stepsToSkills", {
  params: keys,
  row: z.object({ key: text, neededId: text, heldId: text, relation: NearMissRelation }),
})`
UNWIND $keys AS key
MATCH (s:Skill {id: key})
CALL (s) {
  MATCH (s)<-[:BROADER]-(o:Skill) RETURN o, 'NARROWER' AS relation
  UNION MATCH (s)-[:BROADER]->(o:Skill) RETURN o, 'BROADER' AS relation
  UNION MATCH (s)-[:BROADER]->(:Skill)<-[:BROADER]-(o:Skill) WHERE o <> s RETURN o, 'SIBLING' AS relation
  UNION MATCH (s)-[:RELATED]-(o:Skill) RETURN o, 'RELATED' AS relation
}
RETURN {key: key, neededId: 'Skill:' + key, heldId: 'Skill:' + o.id, relation: relation} AS row
`;
