import { z } from "zod";
import { firstOfKeys, query } from "../graph/query";
import { maybeText, text, texts, voices } from "../graph/shapes";
import { shared, sameAsBefore } from "../graph/shared";
import { Horizon, Importance, ProficiencyBasis, RequirementOrigin, SkillKind, Tier } from "../ontology/vocabulary";
import type { RoleSkillEdge, SkillRoleEdge } from "./requirement.type";

/** What a requirement says, as a list: these are the rows of which most are read, and Bolt would send the names of a map with each. */
const requirement = [
  text, Importance, Tier, z.number().int(), ProficiencyBasis, z.number(), RequirementOrigin, maybeText, maybeText, texts, texts,
] as const;

type Said = z.output<z.ZodTuple<typeof requirement>>;

/** Rows come key by key. */
const sameKey = sameAsBefore();
const proficiencyOf = shared(100, (value: number, basis: ProficiencyBasis) => ({ value, basis }));
const ratingOf = shared(1_000, (importance: Importance, tier: Tier, value: number, basis: ProficiencyBasis, weight: number, origin: RequirementOrigin) =>
  ({ importance, tier, proficiency: proficiencyOf(value, basis), weight, origin }));
const skillOf = shared(20_000, (slug: string, name: string, kind: SkillKind) => ({ id: `Skill:${slug}`, slug, name, kind }));
const roleOf = shared(20_000, (slug: string, title: string, horizon: Horizon, scheme: string, documented: boolean) =>
  ({ id: `Role:${slug}`, slug, title, horizon, scheme, documented }));

/** Written out, as V8 lays out such an object most tightly, and there are very many. */
function requirementOf<Node>([given, importance, tier, value, basis, weight, origin, inheritedFrom, use, sources, says]: Said, node: Node) {
  const rating = ratingOf(importance, tier, value, basis, weight, origin);
  return {
    key: sameKey(given), importance: rating.importance, tier: rating.tier, proficiency: rating.proficiency, weight: rating.weight, origin: rating.origin,
    inheritedFromId: inheritedFrom === null ? null : `Role:${inheritedFrom}`,
    use, sources: voices(sources, says), node,
  };
}

const roleSkill = z.tuple([z.tuple(requirement), text, text, SkillKind])
  .transform(([said, ...node]) => requirementOf(said, skillOf(...node))) satisfies z.ZodType<Omit<RoleSkillEdge, "cursor">>;
const skillRole = z.tuple([z.tuple(requirement), text, text, Horizon, text, z.boolean()])
  .transform(([said, ...node]) => requirementOf(said, roleOf(...node))) satisfies z.ZodType<Omit<SkillRoleEdge, "cursor">>;

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
