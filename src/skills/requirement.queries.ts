import { z } from "zod";
import { firstOfKeys, query } from "../graph/query";
import { maybeText, text, texts, voices } from "../graph/shapes";
import { Horizon, Importance, ProficiencyBasis, RequirementOrigin, SkillKind, Tier } from "../ontology/vocabulary";
import type { RoleSkillEdge, SkillRoleEdge } from "./requirement.type";

/** What a requirement says, as a list: these are the rows of which most are read, and Bolt would send the names of a map with each. */
const requirement = [
  text, Importance, Tier, z.number().int(), ProficiencyBasis, z.number(), RequirementOrigin, maybeText, maybeText, texts, texts,
] as const;

type Said = z.output<z.ZodTuple<typeof requirement>>;

function requirementOf([key, importance, tier, value, basis, weight, origin, inheritedFrom, use, sources, says]: Said) {
  return {
    key, importance, tier, proficiency: { value, basis }, weight, origin,
    inheritedFromId: inheritedFrom === null ? null : `Role:${inheritedFrom}`,
    use, sources: voices(sources, says),
  };
}

const roleSkill = z.tuple([z.tuple(requirement), text, text, SkillKind])
  .transform(([said, slug, name, kind]) => ({ ...requirementOf(said), node: { id: `Skill:${slug}`, slug, name, kind } })) satisfies z.ZodType<Omit<RoleSkillEdge, "cursor">>;
const skillRole = z.tuple([z.tuple(requirement), text, text, Horizon, text, z.boolean()])
  .transform(([said, slug, title, horizon, scheme, documented]) => ({ ...requirementOf(said), node: { id: `Role:${slug}`, slug, title, horizon, scheme, documented } })) satisfies z.ZodType<Omit<SkillRoleEdge, "cursor">>;

/** What roles require, effective, most weight first. */
export const skillsOfRoles = query("skillsOfRoles", { params: firstOfKeys, row: roleSkill })`
UNWIND $keys AS key
CALL (key) {
  MATCH (:Role {id: key})-[q:REQUIRES]->(s:Skill)
  RETURN q, s ORDER BY q.weight DESC, s.name, s.id LIMIT $limit
}
RETURN [
  [key, q.importance, q.tier, q.proficiency, q.basis, q.weight, q.origin, q.inheritedFrom, q.use, q.sources, q.says],
  s.id, s.name, s.kind
] AS row
ORDER BY key, q.weight DESC, s.name, s.id
`;

/** Which roles require skills, most weight first. */
export const rolesOfSkills = query("rolesOfSkills", { params: firstOfKeys, row: skillRole })`
UNWIND $keys AS key
CALL (key) {
  MATCH (:Skill {id: key})<-[q:REQUIRES]-(r:Role)
  RETURN q, r ORDER BY q.weight DESC, r.title, r.id LIMIT $limit
}
RETURN [
  [key, q.importance, q.tier, q.proficiency, q.basis, q.weight, q.origin, q.inheritedFrom, q.use, q.sources, q.says],
  r.id, r.title, r.horizon, r.scheme, r.documented
] AS row
ORDER BY key, q.weight DESC, r.title, r.id
`;
