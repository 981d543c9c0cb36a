import { z } from "zod";
import { query } from "../graph/query";
import { text } from "../graph/shapes";

/** The roles on one rung of a family: one in curated data, none where the rung is empty. */
export const rolesOnRung = query("rolesOnRung", {
  params: z.strictObject({ family: text, level: text }),
  row: z.object({ slug: text }),
})`
MATCH (:RoleFamily {id: $family})<-[:IN_FAMILY]-(r:Role)-[:AT_LEVEL]->(:Level {id: $level})
RETURN {slug: r.id} AS row
ORDER BY r.id
`;

/** The titles on the rungs of a family, lowest first: what an error about an empty rung names. */
export const titlesInFamily = query("titlesInFamily", {
  params: z.strictObject({ family: text }),
  row: z.object({ title: text, level: text }),
})`
MATCH (:RoleFamily {id: $family})<-[:IN_FAMILY]-(r:Role)-[:AT_LEVEL]->(l:Level)
RETURN {title: r.title, level: l.id} AS row
ORDER BY l.track, l.rank
`;
