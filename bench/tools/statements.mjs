/** What a careful client would write by hand for each question: one statement each, on the product's own graph. */

export const q1 = `
MATCH (r:Role {id: $slug})
CALL (r) {
  MATCH (r)-[q:REQUIRES]->(s:Skill)
  WITH q, s ORDER BY q.weight DESC, s.name, s.id LIMIT 20
  RETURN collect({importance: q.importance, name: s.name, kind: s.kind}) AS skills
}
RETURN {title: r.title, skills: skills} AS row`;

/** A page of roles, ten skills of each, some roles of each skill. */
export const q2 = `
MATCH (r:Role) WHERE r.title >= $from
WITH r ORDER BY r.title, r.id LIMIT toInteger($roles)
CALL (r) {
  MATCH (r)-[q:REQUIRES]->(s:Skill)
  WITH q, s ORDER BY q.weight DESC, s.name, s.id LIMIT 10
  CALL (s) {
    MATCH (s)<-[p:REQUIRES]-(o:Role)
    WITH o.title AS title, p, o ORDER BY p.weight DESC, title, o.id LIMIT toInteger($others)
    RETURN collect(title) AS roles
  }
  RETURN collect({importance: q.importance, name: s.name, kind: s.kind, roles: roles}) AS skills
}
RETURN collect({title: r.title, skills: skills}) AS row`;

/** The skills that the one role requires and the other does not. */
export const gap = `
MATCH (a:Role {id: $from})
MATCH (b:Role {id: $to})-[q:REQUIRES]->(s:Skill)
WHERE NOT EXISTS { (a)-[:REQUIRES]->(s) }
WITH q, s ORDER BY q.weight DESC, s.name, s.id
RETURN {importance: q.importance, slug: s.id, name: s.name} AS row`;

/**
 * Every role ranked for held skills: readiness with near misses, ties by effort, curated roles first, then id. From each held skill it goes
 * to what that earns something for (itself, an equal, one step up, down or aside, a close match), from there to the roles that ask for it. Only
 * the readiest ten and their ties have their effort worked out. Of several ways to write it this was the fastest.
 */
export const match = `
UNWIND $skills AS held
MATCH (h:Skill {id: held.slug})
WITH h, toInteger(held.proficiency) AS level
CALL (h, level) {
  RETURN h AS counted
  UNION
  MATCH (counted:Skill)-[:MATCHES {relation: 'EXACT'}]->(:ExternalConcept {id: h.id})
  RETURN counted
}
WITH counted, max(level) AS level, h
CALL (h, counted) {
  RETURN counted AS s, 1.0 AS f
  UNION ALL
  MATCH (counted)-[:BROADER]->(s:Skill) RETURN s, 0.9 AS f
  UNION ALL
  MATCH (counted)<-[:BROADER]-(s:Skill) RETURN s, 0.6 AS f
  UNION ALL
  MATCH (counted)-[:BROADER]->()<-[:BROADER]-(s:Skill) RETURN s, 0.5 AS f
  UNION ALL
  MATCH (counted)-[:RELATED]-(s:Skill) RETURN s, 0.5 AS f
  UNION ALL
  MATCH (s:Skill)-[:MATCHES {relation: 'CLOSE'}]->(:ExternalConcept {id: h.id}) RETURN s, 0.9 AS f
}
WITH s, f, max(level) AS level
MATCH (s)<-[q:REQUIRES]-(r:Role)
WITH r, s, q.weight AS weight, max(f * [1, 1, 1, 1, 1, 0.7, 0.4, 0.15, 0.05][4 + q.proficiency - level]) AS credit,
  max(f * CASE WHEN level < q.proficiency THEN level ELSE q.proficiency END) AS counted
WITH r, sum(weight * credit) AS credited, sum(weight * counted) AS met
CALL (r) { MATCH (r)-[q:REQUIRES]->() RETURN sum(q.weight) AS total }
WITH r, met, round(credited / total * 1000000 + 0.000001) / 1000000 AS readiness ORDER BY readiness DESC
WITH collect({r: r, met: met, readiness: readiness}) AS ranked
UNWIND [one IN ranked WHERE one.readiness >= coalesce(ranked[9].readiness, 0)] AS one
WITH one.r AS r, one.met AS met, one.readiness AS readiness
CALL (r) { MATCH (r)-[q:REQUIRES]->() RETURN sum(q.weight * q.proficiency) AS asked }
WITH r, readiness, round((asked - met) * 1000000 + 0.000001) / 1000000 AS effort
ORDER BY readiness DESC, effort, r.scheme <> 'curated', r.id LIMIT 10
RETURN {slug: r.id, title: r.title, readiness: readiness, effort: effort} AS row`;

/** What each two of some roles share, by the skill: the lesser of x = weight × need / 5, in millionths so that sums are exact; a role with itself gives its whole. */
export const overlap = `
MATCH (a:Role)-[q:REQUIRES]->(s:Skill) WHERE a.id IN $slugs
WITH s, collect({slug: a.id, x: round(q.weight * q.proficiency * 200000)}) AS needs
UNWIND needs AS one UNWIND needs AS other
WITH one, other WHERE one.slug <= other.slug
RETURN one.slug AS a, other.slug AS b, sum(CASE WHEN one.x < other.x THEN one.x ELSE other.x END) AS shared`;
