import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeInt, maybeText, provenance, text, withVoices } from "../graph/shapes";
import { Importance, Tier, TransitionKind } from "../ontology/vocabulary";
import { skill } from "../skills/skill.queries";
import type { Demand, Transition } from "./transition.type";

const transition = z
  .object({
    key: text, id: text, fromId: text, toId: text, kind: TransitionKind, monthsMin: maybeInt, monthsMax: maybeInt,
    summary: maybeText, ...provenance,
  })
  .transform(withVoices)
  .transform(({ monthsMin: min, monthsMax: max, ...rest }) => ({
    ...rest, months: min === null && max === null ? null : { min, max },
  })) satisfies z.ZodType<Transition>;

const edge = z.object({ key: text, node: transition });

const demand = z
  .object({ key: text, skill, importance: Importance, tier: Tier, note: maybeText, ...provenance })
  .transform(withVoices) satisfies z.ZodType<Demand>;

export const transitionsByIds = query("transitionsByIds", { params: keys, row: transition })`
UNWIND $keys AS key
MATCH (f:Role)<-[:FROM]-(t:Transition {id: key})-[:TO]->(o:Role)
RETURN t {.*, key, id: 'Transition:' + t.id, fromId: 'Role:' + f.id, toId: 'Role:' + o.id} AS row
`;

export const transitionsFromRoles = query("transitionsFromRoles", { params: keys, row: edge })`
UNWIND $keys AS key
MATCH (:Role {id: key})<-[:FROM]-(t:Transition)-[:TO]->(o:Role)
RETURN {key: key, node: t {.*, key, id: 'Transition:' + t.id, fromId: 'Role:' + key, toId: 'Role:' + o.id}} AS row
ORDER BY key, CASE t.kind WHEN 'PROMOTION' THEN 0 WHEN 'LATERAL' THEN 1 ELSE 2 END, o.title, t.id
`;

export const transitionsToRoles = query("transitionsToRoles", { params: keys, row: edge })`
UNWIND $keys AS key
MATCH (:Role {id: key})<-[:TO]-(t:Transition)-[:FROM]->(f:Role)
RETURN {key: key, node: t {.*, key, id: 'Transition:' + t.id, fromId: 'Role:' + f.id, toId: 'Role:' + key}} AS row
ORDER BY key, CASE t.kind WHEN 'PROMOTION' THEN 0 WHEN 'LATERAL' THEN 1 ELSE 2 END, f.title, t.id
`;

export const demandsOfTransitions = query("demandsOfTransitions", { params: keys, row: demand })`
UNWIND $keys AS key
MATCH (:Transition {id: key})-[d:DEMANDS]->(s:Skill)
RETURN d {.*, key, skill: s {.*, slug: s.id, id: 'Skill:' + s.id}} AS row
ORDER BY key, CASE d.importance WHEN 'CRITICAL' THEN 0 WHEN 'IMPORTANT' THEN 1 ELSE 2 END, s.name, s.id
`;

/** Every promotion within families. */
export const promotionsOfFamilies = query("promotionsOfFamilies", { params: keys, row: transition })`
UNWIND $keys AS key
MATCH (:RoleFamily {id: key})<-[:IN_FAMILY]-(f:Role)<-[:FROM]-(t:Transition {kind: 'PROMOTION'})-[:TO]->(o:Role)
RETURN t {.*, key, id: 'Transition:' + t.id, fromId: 'Role:' + f.id, toId: 'Role:' + o.id} AS row
ORDER BY key, t.id
`;
