import { kpiList } from "../kpis/kpi-list.queries";
import type { Kpi } from "../kpis/kpi.type";
import { linksOfKpis } from "../links/link.queries";
import type { Loaders } from "../loaders";
import type { ConceptTable } from "./concept-table";
import { roleCountsOfKpis } from "./export.queries";

export const kpisTable: ConceptTable<Kpi, Awaited<ReturnType<typeof kpiRow>>> = {
  name: "kpis.csv",
  list: kpiList,
  columns: {
    slug: ({ kpi }) => kpi.slug,
    name: ({ kpi }) => kpi.name,
    aliases: ({ kpi }) => kpi.aliases ?? null,
    types: ({ kpi }) => kpi.types,
    measures: ({ kpi }) => kpi.measures,
    rationale: ({ kpi }) => kpi.rationale,
    skills: ({ links }) => links.map(({ other }) => other.name),
    roles: ({ roles }) => roles,
  },
  rowOf: kpiRow,
};

async function kpiRow(kpi: Kpi, loaders: Loaders) {
  const [links, { count: roles }] = await Promise.all([loaders.many(linksOfKpis, kpi.slug), loaders.get(roleCountsOfKpis, kpi.slug)]);
  return { kpi, links, roles };
}
