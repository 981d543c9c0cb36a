import { z } from "zod";
import { none, query } from "../graph/query";
import { maybeText, text } from "../graph/shapes";

/** `at` in full: Neo4j leaves out seconds that are zero. */
const revision = z.object({
  number: z.number().int(), at: text.transform((at) => new Date(at).toISOString()), by: text, summary: maybeText,
});

/** The last accepted change of the ontology; no row before the first load. */
export const currentRevision = query("currentRevision", { params: none, row: revision })`
MATCH (o:Ontology {id: 'ontology'})
MATCH (r:Revision {id: toString(o.revision)})
RETURN r {.number, .by, .summary, at: toString(r.at)} AS row
`;

/** 0 before the first load, no row before the first migration. */
export const revisionNumber = query("revisionNumber", { params: none, row: z.number().int() })`
MATCH (o:Ontology {id: 'ontology'})
RETURN o.revision AS row
`;

/** Takes the write lock: writing a property, also with the value that it has, makes other writers wait until this one ends. */
export const lockOntology = query("lockOntology", { params: none, row: z.never() })`
MATCH (o:Ontology {id: 'ontology'})
SET o.id = 'ontology'
`;

/** The revision, if the seeds that were loaded last have this digest. */
export const revisionOfDigest = query("revisionOfDigest", { params: z.strictObject({ digest: text }), row: z.number().int() })`
MATCH (o:Ontology {id: 'ontology'})
WHERE o.digest = $digest
RETURN o.revision AS row
`;

/** Says that the graph holds the seeds of this digest already. */
export const noteDigest = query("noteDigest", { params: z.strictObject({ digest: text }), row: z.number().int() })`
MATCH (o:Ontology {id: 'ontology'})
SET o.digest = $digest
RETURN o.revision AS row
`;

export const raiseRevision = query("raiseRevision", {
  params: z.strictObject({ by: z.string(), summary: z.string(), digest: text }), row: z.number().int(),
})`
MATCH (o:Ontology {id: 'ontology'})
SET o.revision = o.revision + 1, o.digest = $digest
CREATE (:Revision {
  id: toString(o.revision), number: o.revision, at: datetime({epochMillis: timestamp()}), by: $by, summary: $summary
})
RETURN o.revision AS row
`;
