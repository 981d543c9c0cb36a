import { z } from "zod";
import { statement } from "../graph/query";
import { patterns, type Pattern } from "../facts/patterns";
import { labels, type Label } from "../ontology/labels";

/**
 * Statements whose text is made from the closed tables of labels and patterns alone. Each is there twice: for the nodes that
 * everybody sees, and for staged ones, which carry another label until the revision that shows them.
 */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
const properties = z.record(z.string(), value);
const node = z.object({ id: z.string() }).catchall(value);
const ends = z.strictObject({ from: z.string(), to: z.string() });
const relationship = ends.extend({ properties });

const ofScheme = z.strictObject({ scheme: z.string() });
const types = [...new Set(patterns.map(([, type]) => type))];
const startLabels = [...new Set(patterns.map(([from]) => from))];
const key = z.strictObject({ label: z.enum(labels), id: z.string() });
const page = z.strictObject({ scheme: z.string(), after: z.string(), limit: z.number().int() });
const links = z.strictObject({ id: z.string(), links: z.array(z.strictObject({ to: z.array(z.string()), properties })) });

export const readNodes = statement("readNodes", { params: ofScheme, row: z.strictObject({ label: z.enum(labels), properties: node }) }, `
MATCH (n:${labels.join("|")} {scheme: $scheme})
RETURN {label: labels(n)[0], properties: properties(n)} AS row
`);

/** A relationship belongs to the scheme of the node that it starts from. */
export const readRelationships = statement("readRelationships", {
  params: ofScheme, row: z.strictObject({ type: z.enum(types), from: key, to: key, properties }),
}, `
MATCH (a:${startLabels.join("|")} {scheme: $scheme})-[r:${types.join("|")}]->(b:${labels.join("|")})
RETURN {
  type: type(r), from: {label: labels(a)[0], id: a.id}, to: {label: labels(b)[0], id: b.id}, properties: properties(r)
} AS row
`);

const kindCount = z.strictObject({ kind: z.string(), count: z.number().int() });

/** How many nodes of each label a scheme has. */
export const countNodes = statement("countNodes", { params: ofScheme, row: kindCount }, `
MATCH (n:${labels.join("|")} {scheme: $scheme})
WITH labels(n)[0] AS kind, count(n) AS count
RETURN {kind: kind, count: count} AS row
`);

/** How many relationships of each kind start from nodes of a scheme; kinds as `patternName` has them. */
export const countRelationships = statement("countRelationships", { params: ofScheme, row: kindCount }, `
MATCH (a:${startLabels.join("|")} {scheme: $scheme})-[r:${types.join("|")}]->(b:${labels.join("|")})
WITH '(' + labels(a)[0] + ')-[:' + type(r) + ']->(' + labels(b)[0] + ')' AS kind, count(r) AS count
RETURN {kind: kind, count: count} AS row
`);

type Mark = "" | "Staged";
export type Space = ReturnType<typeof spaceOf>;

/** By where their nodes are. */
export const spaces = { shown: spaceOf(""), staged: spaceOf("Staged") };

/** Everybody sees from now on what a scheme has staged. */
export const show = perLabel((label) =>
  statement(`show${label}`, { params: ofScheme, row: z.never() }, `
MATCH (n:Staged${label})
WHERE n.scheme = $scheme AND n.id > ''
SET n:${label} REMOVE n:Staged${label}
`));

/** Nobody sees these nodes any more, nor their relationships. */
export const hide = perLabel((label) =>
  statement(`hide${label}`, { params: z.strictObject({ rows: z.array(z.string()) }), row: z.never() }, `
UNWIND $rows AS id
MATCH (n:${label} {id: id})
SET n:Staged${label} REMOVE n:${label}
`));

function spaceOf(mark: Mark) {
  return {
    putNodes: perLabel((label) => putNodes(label, mark)),
    removeNodes: perLabel((label) => removeNodes(label, mark)),
    pageOfNodes: perLabel((label) => pageOfNodes(label, mark)),
    putRelationships: perPattern((pattern) => putRelationships(pattern, mark)),
    removeRelationships: perPattern((pattern) => removeRelationships(pattern, mark)),
    pageOfRelationships: perPattern((pattern) => pageOfRelationships(pattern, mark)),
  };
}

/** Each row is a node's properties, with id and scheme; what the node held else is gone afterwards. */
function putNodes(label: Label, mark: Mark) {
  return statement(`put${mark}${label}`, { params: z.strictObject({ rows: z.array(node) }), row: z.never() }, `
UNWIND $rows AS row
MERGE (n:${mark}${label} {id: row.id, scheme: row.scheme})
SET n = row
`);
}

function removeNodes(label: Label, mark: Mark) {
  return statement(`remove${mark}${label}`, { params: z.strictObject({ rows: z.array(z.string()) }), row: z.never() }, `
UNWIND $rows AS id
MATCH (n:${mark}${label} {id: id})
DETACH DELETE n
`);
}

/** The next nodes of a scheme, in the order of ids. */
function pageOfNodes(label: Label, mark: Mark) {
  return statement(`pageOf${mark}${label}`, { params: page, row: node }, `
MATCH (n:${mark}${label})
USING INDEX n:${mark}${label}(id)
WHERE n.scheme = $scheme AND n.id > $after
RETURN properties(n) AS row
ORDER BY n.id
LIMIT $limit
`);
}

/** Counts what it put: fewer than rows when an end of one is not in the graph. */
function putRelationships([from, type, to]: Pattern, mark: Mark) {
  return statement(`put${mark}${from}_${type}_${to}`, { params: z.strictObject({ rows: z.array(relationship) }), row: z.number() }, `
UNWIND $rows AS row
MATCH (a:${mark}${from} {id: row.from})
MATCH (b:${mark}${to} {id: row.to})
MERGE (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(r) AS row
`);
}

function removeRelationships([from, type, to]: Pattern, mark: Mark) {
  return statement(`remove${mark}${from}_${type}_${to}`, { params: z.strictObject({ rows: z.array(ends) }), row: z.never() }, `
UNWIND $rows AS row
MATCH (a:${mark}${from} {id: row.from})-[r:${type}]->(b:${mark}${to} {id: row.to})
DELETE r
`);
}

/** The next nodes of a scheme, in the order of ids, with all their relationships of a kind; what says the same is one of `links`. */
function pageOfRelationships([from, type, to]: Pattern, mark: Mark) {
  return statement(`pageOf${mark}${from}_${type}_${to}`, { params: page, row: links }, `
MATCH (a:${mark}${from})
USING INDEX a:${mark}${from}(id)
WHERE a.scheme = $scheme AND a.id > $after
WITH a ORDER BY a.id LIMIT $limit
CALL (a) {
  MATCH (a)-[r:${type}]->(b:${mark}${to})
  WITH properties(r) AS properties, collect(b.id) AS to
  RETURN collect({to: to, properties: properties}) AS links
}
RETURN {id: a.id, links: links} AS row
ORDER BY row.id
`);
}

function perLabel<T>(make: (label: Label) => T): ReadonlyMap<Label, T> {
  return new Map(labels.map((label) => [label, make(label)]));
}

function perPattern<T>(make: (pattern: Pattern) => T): ReadonlyMap<Pattern, T> {
  return new Map(patterns.map((pattern) => [pattern, make(pattern)]));
}
