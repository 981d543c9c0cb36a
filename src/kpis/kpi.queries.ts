import { z } from "zod";
import { keys, query } from "../graph/query";
import { concept, maybeText, text } from "../graph/shapes";
import { KpiType } from "../ontology/vocabulary";
import type { Kpi } from "./kpi.type";

export const kpi = z.object({
  ...concept, types: z.array(KpiType), measures: maybeText, rationale: maybeText,
}) satisfies z.ZodType<Kpi>;

export const kpisByIds = query("kpisByIds", { params: keys, row: kpi.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (k:Kpi {id: key})
RETURN k {.*, key, slug: k.id, id: 'Kpi:' + k.id} AS row
`;
