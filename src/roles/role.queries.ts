import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeInt, maybeText, node, provenance, text, texts, withVoices } from "../graph/shapes";
import { Horizon } from "../ontology/vocabulary";
import type { PayBand, Role, YearsRange } from "./role.type";

export const role = z.object({
  ...node, title: text, aliases: texts, horizon: Horizon, scheme: text, documented: z.boolean(), summary: maybeText, mission: maybeText,
}) satisfies z.ZodType<Role>;

const years = z
  .object({ key: text, min: maybeInt, max: maybeInt, ...provenance })
  .transform(withVoices) satisfies z.ZodType<YearsRange>;

const pay = z
  .object({ key: text, min: maybeInt, max: maybeInt, openEnded: z.boolean(), currency: text, ...provenance })
  .transform(withVoices) satisfies z.ZodType<PayBand>;

export const rolesByIds = query("rolesByIds", { params: keys, row: role.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (r:Role {id: key})
RETURN r {.*, key, slug: r.id, id: 'Role:' + r.id} AS row
`;

export const yearsOfRoles = query("yearsOfRoles", { params: keys, row: years })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[:ASKS_YEARS]->(y:YearsRange)
RETURN y {.*, key} AS row
ORDER BY key, y.id
`;

export const payOfRoles = query("payOfRoles", { params: keys, row: pay })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[:PAYS]->(p:PayBand)
RETURN p {.*, key} AS row
ORDER BY key, p.id
`;

/** Slugs of the sources that say anything of the role itself; inherited facts do not count, nor matches with a taxonomy. */
export const sourcesOfRoles = query("sourcesOfRoles", { params: keys, row: z.object({ key: text, sourceId: text }) })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[q:!MATCHES]->(n)
WHERE coalesce(q.origin, 'STATED') <> 'INHERITED'
UNWIND coalesce(q.sources, n.sources, []) AS voice
WITH DISTINCT key, split(voice, '#')[0] AS sourceId
MATCH (s:Source {id: sourceId})
RETURN {key: key, sourceId: sourceId} AS row
ORDER BY key, s.title, s.id
`;
