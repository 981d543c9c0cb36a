import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, provenance, text, withVoices } from "../graph/shapes";
import { Importance, ProficiencyBasis, RequirementOrigin, Tier } from "../ontology/vocabulary";
import { role } from "../roles/role.queries";
import type { RoleSkillEdge, SkillRoleEdge } from "./requirement.type";
import { skill } from "./skill.queries";

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

const roleSkill = requirement.extend({ node: skill }).transform(withVoices) satisfies z.ZodType<Omit<RoleSkillEdge, "cursor">>;
const skillRole = requirement.extend({ node: role }).transform(withVoices) satisfies z.ZodType<Omit<SkillRoleEdge, "cursor">>;

/** What roles require, effective, most weight first. */
export const skillsOfRoles = query("skillsOfRoles", { params: keys, row: roleSkill })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[q:REQUIRES]->(s:Skill)
RETURN q {
  .*, key, inheritedFromId: 'Role:' + q.inheritedFrom, proficiency: {value: q.proficiency, basis: q.basis},
  node: s {.*, slug: s.id, id: 'Skill:' + s.id}
} AS row
ORDER BY key, q.weight DESC, s.name, s.id
`;

/** Which roles require skills, most weight first. */
export const rolesOfSkills = query("rolesOfSkills", { params: keys, row: skillRole })`
UNWIND $keys AS key
MATCH (:Skill {id: key})<-[q:REQUIRES]-(r:Role)
RETURN q {
  .*, key, inheritedFromId: 'Role:' + q.inheritedFrom, proficiency: {value: q.proficiency, basis: q.basis},
  node: r {.*, slug: r.id, id: 'Role:' + r.id}
} AS row
ORDER BY key, q.weight DESC, r.title, r.id
`;
