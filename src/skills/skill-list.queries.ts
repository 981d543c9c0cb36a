import { z } from "zod";
import type { ConceptStatements } from "../concept-list";
import { afterName, count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { skill } from "./skill.queries";
import type { Skill } from "./skill.type";

/** The next skills by name, then slug, after a place in that order. */
export const skillsAfterName = query("skillsAfterName", { params: afterName, row: skill })`
MATCH (s:Skill)
WHERE s.name > $name OR (s.name = $name AND s.id > $slug)
RETURN s {.*, slug: s.id, id: 'Skill:' + s.id} AS row
ORDER BY s.name, s.id
LIMIT $limit
`;

export const countSkills = query("countSkills", { params: none, row: count })`
MATCH (s:Skill)
RETURN count(s) AS row
`;

/** These skills, by name. */
export const skillsByName = query("skillsByName", { params: slugs, row: skill })`
UNWIND $slugs AS slug
MATCH (s:Skill {id: slug})
RETURN s {.*, slug: s.id, id: 'Skill:' + s.id} AS row
ORDER BY s.name, s.id
`;

/** Which role has which skill. */
export const skillsUsedByRoles = query("skillsUsedByRoles", { params: slugs, row: z.object({ of: text, slug: text }) })`
UNWIND $slugs AS of
MATCH (:Role {id: of})-[:REQUIRES]->(s:Skill)
RETURN {of: of, slug: s.id} AS row
`;

export const allSkillSlugs = query("allSkillSlugs", { params: none, row: z.object({ slug: text }) })`
MATCH (s:Skill)
RETURN {slug: s.id} AS row
`;

/** What a list of skills is read by. */
export const skillList: ConceptStatements<Skill> = {
  kind: "Skill", afterName: skillsAfterName, count: countSkills, byName: skillsByName, usedByRoles: skillsUsedByRoles, allSlugs: allSkillSlugs,
};
