import { z } from "zod";
import { keys, query } from "../graph/query";
import { text } from "../graph/shapes";

/** Where retired ids lead; keys and successors are global ids. */
export const successorsOfIds = query("successorsOfIds", { params: keys, row: z.object({ key: text, id: text }) })`
UNWIND $keys AS key
MATCH (:Retired {id: key})-[:REPLACED_BY]->(n)
RETURN {key: key, id: labels(n)[0] + ':' + n.id} AS row
`;
