import { z } from "zod";
import { query } from "../graph/query";
import { maybeInt, maybeText, text, texts } from "../graph/shapes";
import { TransitionKind } from "../ontology/vocabulary";

/** Each of these reads on after a slug, in the order of slugs. */
const afterSlug = z.strictObject({ after: text, limit: z.number().int() });

const role = z.object({
  slug: text, scheme: text, family: maybeText, documented: z.boolean(),
  pay: z.array(z.object({ currency: text, min: z.number().int() })),
  skills: texts, weights: z.array(z.number()), needs: z.array(z.number().int()),
});

const skill = z.object({ slug: text, name: text, broader: texts, related: texts, exact: texts, close: texts });

const transition = z.object({ slug: text, kind: TransitionKind, from: text, to: text, monthsMin: maybeInt, monthsMax: maybeInt });

/** Roles with what they require: most weight first, as `skillsOfRoles` has it, so that sums come out the same. */
export const rolesOfSnapshot = query("rolesOfSnapshot", { params: afterSlug, row: role })`
MATCH (r:Role)
WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
OPTIONAL MATCH (r)-[:IN_FAMILY]->(f:RoleFamily)
CALL (r) {
  MATCH (r)-[:PAYS]->(p:PayBand) WHERE p.min IS NOT NULL
  WITH p.currency AS currency, min(p.min) AS min ORDER BY currency
  RETURN collect({currency: currency, min: min}) AS pay
}
CALL (r) {
  MATCH (r)-[q:REQUIRES]->(s:Skill)
  WITH q, s ORDER BY q.weight DESC, s.name, s.id
  RETURN collect(s.id) AS skills, collect(q.weight) AS weights, collect(q.proficiency) AS needs
}
RETURN r {.scheme, .documented, slug: r.id, family: f.id, pay, skills, weights, needs} AS row
ORDER BY r.id
`;

/** Skills with the broader and the related ones that they name, and the ids, loaded or not, that they match in taxonomies. */
export const skillsOfSnapshot = query("skillsOfSnapshot", { params: afterSlug, row: skill })`
MATCH (s:Skill)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
RETURN {
  slug: s.id, name: s.name,
  broader: [(s)-[:BROADER]->(o:Skill) | o.id], related: [(s)-[:RELATED]->(o:Skill) | o.id],
  exact: [(s)-[:MATCHES {relation: 'EXACT'}]->(e:ExternalConcept) | e.id],
  close: [(s)-[:MATCHES {relation: 'CLOSE'}]->(e:ExternalConcept) | e.id]
} AS row
ORDER BY s.id
`;

export const transitionsOfSnapshot = query("transitionsOfSnapshot", { params: afterSlug, row: transition })`
MATCH (t:Transition)
WHERE t.id > $after
WITH t ORDER BY t.id LIMIT $limit
MATCH (f:Role)<-[:FROM]-(t)-[:TO]->(o:Role)
RETURN t {.kind, .monthsMin, .monthsMax, slug: t.id, from: f.id, to: o.id} AS row
ORDER BY t.id
`;
