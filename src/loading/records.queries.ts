import { z } from "zod";
import { statement } from "../graph/query";
import { patterns, type Pattern } from "../facts/patterns";
import { labels, type Label } from "../ontology/labels";

/** Statements whose text is made from the closed tables of labels and patterns alone. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
const properties = z.record(z.string(), value);
const node = z.object({ id: z.string() }).catchall(value);
const ends = z.strictObject({ from: z.string(), to: z.string() });
const relationship = ends.extend({ properties });

const ofScheme = z.strictObject({ scheme: z.string() });
const types = [...new Set(patterns.map(([, type]) => type))];
const startLabels = [...new Set(patterns.map(([from]) => from))];
const key = z.strictObject({ label: z.enum(labels), id: z.string() });

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

/** Each row is a node's properties, with id and scheme; what the node held else is gone afterwards. */
export const putNodes = perLabel((label) =>
  statement(`put${label}`, { params: z.strictObject({ rows: z.array(node) }), row: z.never() }, `
UNWIND $rows AS row
MERGE (n:${label} {id: row.id, scheme: row.scheme})
SET n = row
`));

export const removeNodes = perLabel((label) =>
  statement(`remove${label}`, { params: z.strictObject({ rows: z.array(z.string()) }), row: z.never() }, `
UNWIND $rows AS id
MATCH (n:${label} {id: id})
DETACH DELETE n
`));

/** Counts what it put: fewer than rows when an end of one is not in the graph. */
export const putRelationships = perPattern(([from, type, to]) =>
  statement(`put${from}_${type}_${to}`, { params: z.strictObject({ rows: z.array(relationship) }), row: z.number() }, `
UNWIND $rows AS row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
MERGE (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(r) AS row
`));

export const removeRelationships = perPattern(([from, type, to]) =>
  statement(`remove${from}_${type}_${to}`, { params: z.strictObject({ rows: z.array(ends) }), row: z.never() }, `
UNWIND $rows AS row
MATCH (a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to})
DELETE r
`));

function perLabel<T>(make: (label: Label) => T): ReadonlyMap<Label, T> {
  return new Map(labels.map((label) => [label, make(label)]));
}

function perPattern<T>(make: (pattern: Pattern) => T): ReadonlyMap<Pattern, T> {
  return new Map(patterns.map((pattern) => [pattern, make(pattern)]));
}
