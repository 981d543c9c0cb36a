import { z } from "zod";
import { keys, none, query } from "../graph/query";
import { maybeText, node, text } from "../graph/shapes";
import type { Source } from "./source.type";

const source = z.object({
  ...node, scheme: text, title: text, publisher: maybeText, kind: text, edition: maybeText, licence: maybeText, attribution: maybeText,
}) satisfies z.ZodType<Source>;

export const sourcesByIds = query("sourcesByIds", { params: keys, row: source.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (s:Source {id: key})
RETURN s {.*, key, slug: s.id, id: 'Source:' + s.id} AS row
`;

export const allSources = query("allSources", { params: none, row: source })`
MATCH (s:Source)
RETURN s {.*, slug: s.id, id: 'Source:' + s.id} AS row
ORDER BY s.title, s.id
`;
