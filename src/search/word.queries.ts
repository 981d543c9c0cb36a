import { z } from "zod";
import { keys, query } from "../graph/query";
import { text, texts } from "../graph/shapes";
import { SearchedKind } from "./kinds";

/** What a text may be found in: `name` is a role's title, `texts` is what describes it. */
const found = z.object({ kind: SearchedKind, slug: text, scheme: text, name: text, aliases: texts, texts, isGroup: z.boolean() });

export type FoundRow = z.output<typeof found>;

/**
 * The best of what Lucene text finds in the schemes asked for, null for all: what is just named `start` first, then the curated; among these
 * names that begin with it, then by score. Every literal stands in it somewhere as it is written, which Lucene's words cannot tell: to them
 * "c++" is "c".
 */
export const conceptsFound = query("conceptsFound", {
  params: z.strictObject({
    words: text, kinds: z.array(SearchedKind).readonly(), schemes: z.array(text).readonly().nullable(), withGroups: z.boolean(),
    literals: z.array(text).readonly(), start: text, limit: z.number().int(),
  }),
  row: found,
})`
CALL db.index.fulltext.queryNodes('conceptText', $words) YIELD node, score
WITH node, score, labels(node)[0] AS kind, coalesce(node.title, node.name) AS name
WHERE kind IN $kinds AND ($schemes IS NULL OR node.scheme IN $schemes) AND ($withGroups OR node.group IS NULL) AND all(literal IN $literals WHERE any(
  text IN [name, node.summary, node.description, node.vendor, node.measures, node.issuer] + coalesce(node.aliases, [])
  WHERE toLower(text) CONTAINS literal))
WITH node, score, kind, name, toLower(name) AS key
ORDER BY key <> $start, node.scheme <> 'curated', NOT key STARTS WITH $start, round(score) DESC, size(name), name, node.id
LIMIT $limit
RETURN {
  kind: kind, slug: node.id, scheme: node.scheme, name: name, aliases: node.aliases, isGroup: node.group IS NOT NULL,
  texts: [text IN [node.summary, node.description, node.vendor, node.measures, node.issuer] WHERE text IS NOT NULL]
} AS row
`;

/** Slugs of all of a kind but groups that Lucene text finds, every literal as it is written. */
export const slugsWithWords = query("slugsWithWords", {
  params: z.strictObject({ words: text, kind: SearchedKind, literals: z.array(text).readonly() }),
  row: z.object({ slug: text }),
})`
CALL db.index.fulltext.queryNodes('conceptText', $words) YIELD node
WHERE labels(node)[0] = $kind AND node.group IS NULL AND all(literal IN $literals WHERE any(
  text IN [node.title, node.name, node.summary, node.description, node.vendor, node.measures, node.issuer] + coalesce(node.aliases, [])
  WHERE toLower(text) CONTAINS literal))
RETURN {slug: node.id} AS row
`;

/** Those of the words, letters and digits alone, that some name or alias holds. */
export const wordsInNames = query("wordsInNames", { params: keys, row: z.object({ key: text }) })`
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('conceptText', 'title:' + key + ' name:' + key + ' aliases:' + key, {limit: 1}) YIELD node
RETURN {key: key} AS row
`;
