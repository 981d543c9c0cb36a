import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, provenance, text, withVoices } from "../graph/shapes";
import { conceptRow } from "../links/link.queries";
import { Section } from "../ontology/vocabulary";
import type { Statement } from "./statement.type";

const statement = z
  .object({ key: text, id: text, section: Section, category: maybeText, text, ...provenance })
  .transform(withVoices) satisfies z.ZodType<Statement>;

export const statementsByIds = query("statementsByIds", { params: keys, row: statement })`
UNWIND $keys AS key
MATCH (s:Statement {id: key})
RETURN s {.*, key, id: 'Statement:' + s.id} AS row
`;

/** What is said of roles, in the order of their documents. */
export const statementsOfRoles = query("statementsOfRoles", {
  params: keys,
  row: z.object({ key: text, node: statement }),
})`
UNWIND $keys AS key
MATCH (:Role {id: key})-[:STATES]->(s:Statement)
RETURN {key: key, node: s {.*, key, id: 'Statement:' + s.id}} AS row
ORDER BY key, s.order, s.id
`;

export const mentionsOfStatements = query("mentionsOfStatements", {
  params: keys,
  row: z.object({ key: text, concept: conceptRow }),
})`
UNWIND $keys AS key
MATCH (:Statement {id: key})-[:MENTIONS]->(c:Skill|Tool|Kpi)
RETURN {key: key, concept: c {.*, slug: c.id, id: labels(c)[0] + ':' + c.id}} AS row
ORDER BY key, c.name, c.id
`;
