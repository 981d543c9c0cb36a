import { z } from "zod";
import { none, query } from "../graph/query";

/** The clock's tick is in every dated reading; this one has nothing else. */
export const nothingElse = query("nothingElse", { params: none, row: z.never() })`
UNWIND [] AS row
RETURN row
`;

/** Says that a change of this revision is about to be shown: readers wait, or keep what they know, until all of it is there. */
export const startClock = query("startClock", { params: z.strictObject({ revision: z.number().int() }), row: z.never() })`
MATCH (c:Clock {id: 'ontology'})
SET c.tick = 2 * $revision + 1
`;

/** Says that the change of this revision has been shown, or undone; nothing where another one has begun. */
export const stopClock = query("stopClock", { params: z.strictObject({ revision: z.number().int() }), row: z.number().int() })`
MATCH (c:Clock {id: 'ontology'})
WHERE c.tick = 2 * $revision + 1
MATCH (o:Ontology {id: 'ontology'})
SET c.tick = 2 * o.revision
RETURN c.tick AS row
`;

/** Sets the clock by the revision; for whoever knows that nobody changes the ontology. */
export const setClock = query("setClock", { params: none, row: z.never() })`
MATCH (o:Ontology {id: 'ontology'})
MATCH (c:Clock {id: 'ontology'})
WHERE c.tick <> 2 * o.revision
SET c.tick = 2 * o.revision
`;
