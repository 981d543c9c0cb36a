import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, provenance, text, withVoices } from "../graph/shapes";
import { StakeholderSide } from "../ontology/vocabulary";
import type { RoleStakeholderEdge, Stakeholder } from "./stakeholder.type";

const stakeholder = z.object({ id: text, name: text, side: StakeholderSide }) satisfies z.ZodType<Stakeholder>;

const collaboration = z
  .object({ key: text, node: stakeholder, purpose: maybeText, ...provenance })
  .transform(withVoices) satisfies z.ZodType<Omit<RoleStakeholderEdge, "cursor">>;

export const stakeholdersByIds = query("stakeholdersByIds", { params: keys, row: stakeholder.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (s:Stakeholder {id: key})
RETURN s {.*, key, id: 'Stakeholder:' + s.id} AS row
`;

export const stakeholdersOfRoles = query("stakeholdersOfRoles", { params: keys, row: collaboration })`
UNWIND $keys AS key
MATCH (:Role {id: key})-[q:WORKS_WITH]->(s:Stakeholder)
RETURN q {.*, key, node: s {.*, id: 'Stakeholder:' + s.id}} AS row
ORDER BY key, s.side, s.name, s.id
`;
