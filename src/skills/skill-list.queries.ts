import { z } from "zod";
import type { ConceptStatements } from "../concept-list";
import { count, none, query, slugs } from "../graph/query";
import { text } from "../graph/shapes";
import { listPlace, ofSchemes } from "../list-place";
import { skill, skillsByIds } from "./skill.queries";
import type { Skill } from "./skill.type";

/** The next skills after a place in the order of the list: the curated by name, then the imported by name; no groups. */
export const skillsAfterName = query("skillsAfterName", { params: listPlace, row: skill })`
UNWIND $schemes AS scheme
WITH scheme, scheme = 'curated' AS isOurs, NOT $slug CONTAINS ':' AS isAfterOurs
WHERE isAfterOurs OR NOT isOurs
WITH scheme, CASE WHEN isOurs = isAfterOurs THEN $name ELSE '' END AS name
CALL (scheme, name) {
  MATCH (s:Skill)
  WHERE s.scheme = scheme AND s.name >= name AND (s.name > name OR s.id > $slug) AND s.group IS NULL
  RETURN s ORDER BY s.scheme, s.name, s.id LIMIT $limit
}
RETURN s {.*, slug: s.id, id: 'Skill:' + s.id} AS row
ORDER BY s.scheme <> 'curated', s.name, s.id
LIMIT $limit
`;

/** Without groups. */
export const countSkills = query("countSkills", { params: none, row: count })`
RETURN COUNT { (:Skill) } - COUNT { (:Skill {group: true}) } AS row
`;

/** Without groups. */
export const countSkillsOfSchemes = query("countSkillsOfSchemes", { params: ofSchemes, row: count })`
UNWIND $schemes AS scheme
RETURN sum(COUNT { (:Skill {scheme: scheme}) } - COUNT { (g:Skill {group: true}) WHERE g.scheme = scheme }) AS row
`;

/** The slugs of these skills in the order of the list. */
export const skillsByName = query("skillsByName", { params: slugs, row: z.object({ slug: text }) })`
UNWIND $slugs AS slug
MATCH (s:Skill {id: slug})
RETURN {slug: slug} AS row
ORDER BY s.scheme <> 'curated', s.name, slug
`;

/** Which role has which skill. */
export const skillsUsedByRoles = query("skillsUsedByRoles", { params: slugs, row: z.object({ of: text, slug: text }) })`
UNWIND $slugs AS of
MATCH (:Role {id: of})-[:REQUIRES]->(s:Skill)
RETURN {of: of, slug: s.id} AS row
`;

/** Of all but groups. */
export const allSkillSlugs = query("allSkillSlugs", { params: none, row: z.object({ slug: text }) })`
MATCH (s:Skill)
WHERE s.group IS NULL
RETURN {slug: s.id} AS row
`;

/** What a list of skills is read by. */
export const skillList: ConceptStatements<Skill> = {
  kind: "Skill", afterName: skillsAfterName, count: countSkills, countOfSchemes: countSkillsOfSchemes, byName: skillsByName, byIds: skillsByIds, usedByRoles: skillsUsedByRoles, allSlugs: allSkillSlugs,
};
