import { z } from "zod";
import { afterName, count, keys, none, query } from "../graph/query";
import { concept, maybeText, provenance, text, withVoices } from "../graph/shapes";
import { Commonality } from "../ontology/vocabulary";
import type { Certification, RoleCertificationEdge } from "./certification.type";

export const certification = z.object({ ...concept, issuer: maybeText }) satisfies z.ZodType<Certification>;

export const certificationsByIds = query("certificationsByIds", { params: keys, row: certification.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (c:Certification {id: key})
RETURN c {.*, key, slug: c.id, id: 'Certification:' + c.id} AS row
`;

const suggestion = z
  .object({
    key: text,
    node: certification,
    commonality: Commonality.nullish().transform((value) => value ?? null),
    ...provenance,
  })
  .transform(withVoices) satisfies z.ZodType<Omit<RoleCertificationEdge, "cursor">>;

export const certificationsOfRoles = query("certificationsOfRoles", { params: keys, row: suggestion })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[q:SUGGESTS]->(c:Certification)
RETURN q {.*, key, node: c {.*, slug: c.id, id: 'Certification:' + c.id}} AS row
ORDER BY key, c.name, c.id
`;

/** The next certifications by name, then slug, after a place in that order. */
export const certificationsAfterName = query("certificationsAfterName", { params: afterName, row: certification })`
MATCH (c:Certification)
WHERE c.name > $name OR (c.name = $name AND c.id > $slug)
RETURN c {.*, slug: c.id, id: 'Certification:' + c.id} AS row
ORDER BY c.name, c.id
LIMIT $limit
`;

export const countCertifications = query("countCertifications", { params: none, row: count })`
MATCH (c:Certification)
RETURN count(c) AS row
`;
