import { z } from "zod";
import { patterns } from "../facts/patterns";
import { query, slugs, statement } from "../graph/query";
import { maybeText, text } from "../graph/shapes";
import { type Label, labels } from "../ontology/labels";

/** What files of the whole graph are read by: text made from the closed tables of labels and patterns alone. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
const properties = z.record(z.string(), value);
const types = [...new Set(patterns.map(([, type]) => type))];
const key = z.strictObject({ label: z.enum(labels), id: text });
const link = z.strictObject({ type: z.enum(types), from: key, to: key, names: z.tuple([maybeText, maybeText]), uri: maybeText, properties });

/** A relationship with the names of its ends and the address that its end has elsewhere, null for what has none. */
export type Link = z.output<typeof link>;

const afterId = z.strictObject({ after: text, limit: z.number().int() });

/** The ids of a label, in their order, after one. */
export const idsAfter = perLabel((label) =>
  statement(`idsAfter${label}`, { params: afterId, row: z.strictObject({ id: text, scheme: text }) }, `
MATCH (n:${label})
WHERE n.id > $after
RETURN n {.id, .scheme} AS row
ORDER BY n.id
LIMIT $limit
`));

/** All that these nodes hold. */
export const nodesWithIds = perLabel((label) =>
  statement(`nodesWithIds${label}`, { params: slugs, row: z.object({ id: text }).catchall(value) }, `
UNWIND $slugs AS slug
MATCH (n:${label} {id: slug})
RETURN properties(n) AS row
`));

/** The relationships that start from these nodes; of a label from which none starts there are none. */
export const linksFromIds = perLabel((label) => {
  const own = patterns.filter(([from]) => from === label);
  const ways = [...new Set(own.map(([, type]) => type))].join("|");
  const ends = [...new Set(own.map(([, , to]) => to))].join("|");
  return own.length === 0 ? null : statement(`linksFromIds${label}`, { params: slugs, row: link }, `
UNWIND $slugs AS slug
MATCH (n:${label} {id: slug})-[r:${ways}]->(o:${ends})
RETURN {
  type: type(r), from: {label: labels(n)[0], id: n.id}, to: {label: labels(o)[0], id: o.id},
  names: [coalesce(n.name, n.title), coalesce(o.name, o.title, o.label)], uri: o.uri, properties: properties(r)
} AS row
`);
});

/** The moves that lead from or to these roles. */
export const movesOfRoles = query("movesOfRoles", { params: slugs, row: z.object({ slug: text }) })`
UNWIND $slugs AS slug
MATCH (:Role {id: slug})<-[:FROM|TO]-(t:Transition)
RETURN DISTINCT {slug: t.id} AS row
`;

/** The roles on lower rungs of these roles' ladders: what they hold counts for the rungs above. */
export const lowerRungs = query("lowerRungs", { params: slugs, row: z.object({ slug: text }) })`
UNWIND $slugs AS slug
MATCH (level:Level)<-[:AT_LEVEL]-(:Role {id: slug})-[:IN_FAMILY]->(:RoleFamily)<-[:IN_FAMILY]-(r:Role)-[:AT_LEVEL]->(lower:Level)
WHERE lower.track = level.track AND lower.rank < level.rank
RETURN DISTINCT {slug: r.id} AS row
`;


function perLabel<T>(make: (label: Label) => T): Readonly<Record<Label, T>> {
  return Object.fromEntries(labels.map((label) => [label, make(label)])) as Record<Label, T>;
}
