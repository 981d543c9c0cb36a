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

const loaded = z.strictObject({ scheme: text, digest: text });
const ofScheme = z.strictObject({ scheme: text });

/** The revision, if what was loaded last of a scheme has this digest and nothing was left halfway since. */
export const revisionOfDigest = query("revisionOfDigest", { params: loaded, row: z.number().int() })`
MATCH (o:Ontology {id: 'ontology'})
MATCH (s:Scheme {id: $scheme})
WHERE s.digest = $digest AND s.unfinished IS NULL
RETURN o.revision AS row
`;

/** Says that the graph holds what has this digest already. */
export const noteDigest = query("noteDigest", { params: loaded, row: z.number().int() })`
MATCH (o:Ontology {id: 'ontology'})
MERGE (s:Scheme {id: $scheme})
SET s.digest = $digest
RETURN o.revision AS row
`;

/** Says that the graph holds nothing of a scheme. */
export const forgetDigest = query("forgetDigest", { params: ofScheme, row: z.never() })`
MATCH (s:Scheme {id: $scheme})
REMOVE s.digest
`;

/** Says that something of a scheme is staged, or still to be cleared away, and what. */
export const noteUnfinished = query("noteUnfinished", { params: z.strictObject({ scheme: text, what: text }), row: z.never() })`
MERGE (s:Scheme {id: $scheme})
SET s.unfinished = $what
`;

export const noteFinished = query("noteFinished", { params: ofScheme, row: z.never() })`
MATCH (s:Scheme {id: $scheme})
REMOVE s.unfinished
WITH s WHERE s.digest IS NULL
DELETE s
`;

/** What is under way or was left halfway: the scheme, and what was being done. */
export const unfinishedSchemes = query("unfinishedSchemes", { params: none, row: z.object({ scheme: text, what: text }) })`
MATCH (s:Scheme)
WHERE s.unfinished IS NOT NULL
RETURN {scheme: s.id, what: s.unfinished} AS row
ORDER BY s.id
`;

export const raiseRevision = query("raiseRevision", {
  params: z.strictObject({ by: z.string(), summary: z.string() }), row: z.number().int(),
})`
MATCH (o:Ontology {id: 'ontology'})
SET o.revision = o.revision + 1
CREATE (:Revision {
  id: toString(o.revision), number: o.revision, at: datetime({epochMillis: timestamp()}), by: $by, summary: $summary
})
RETURN o.revision AS row
`;
