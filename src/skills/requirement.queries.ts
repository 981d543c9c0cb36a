import { z } from "zod";
import { firstOfKeys, query } from "../graph/query";
import { maybeText, provenance, text, withVoices } from "../graph/shapes";
import { Importance, ProficiencyBasis, RequirementOrigin, Tier } from "../ontology/vocabulary";
import { roleNode } from "../roles/role.queries";
import type { RoleSkillEdge, SkillRoleEdge } from "./requirement.type";
import { skillNode } from "./skill.queries";

const requirement = z.object({
  key: text,
  importance: Importance,
  tier: Tier,
  proficiency: z.object({ value: z.number().int(), basis: ProficiencyBasis }),
  weight: z.number(),
  origin: RequirementOrigin,
  inheritedFromId: maybeText,
  use: maybeText,
  ...provenance,
});

const roleSkill = requirement.extend({ node: skillNode }).transform(withVoices) satisfies z.ZodType<Omit<RoleSkillEdge, "cursor">>;
const skillRole = requirement.extend({ node: roleNode }).transform(withVoices) satisfies z.ZodType<Omit<SkillRoleEdge, "cursor">>;

/** What roles require, effective, most weight first. */
export const skillsOfRoles = query("skillsOfRoles", { params: firstOfKeys, row: roleSkill })`
UNWIND $keys AS key
CALL (key) {
  MATCH (:Role {id: key})-[q:REQUIRES]->(s:Skill)
  RETURN q, s ORDER BY q.weight DESC, s.name, s.id LIMIT $limit
}
RETURN q {
  .*, key, inheritedFromId: 'Role:' + q.inheritedFrom, proficiency: {value: q.proficiency, basis: q.basis},
  node: s {.name, .kind, slug: s.id, id: 'Skill:' + s.id}
} AS row
ORDER BY key, q.weight DESC, s.name, s.id
`;

/** Which roles require skills, most weight first. */
export const rolesOfSkills = query("rolesOfSkills", { params: firstOfKeys, row: skillRole })`
UNWIND $keys AS key
CALL (key) {
  MATCH (:Skill {id: key})<-[q:REQUIRES]-(r:Role)
  RETURN q, r ORDER BY q.weight DESC, r.title, r.id LIMIT $limit
}
RETURN q {
  .*, key, inheritedFromId: 'Role:' + q.inheritedFrom, proficiency: {value: q.proficiency, basis: q.basis},
  node: r {.title, .horizon, .scheme, .documented, slug: r.id, id: 'Role:' + r.id}
} AS row
ORDER BY key, q.weight DESC, r.title, r.id
`;
