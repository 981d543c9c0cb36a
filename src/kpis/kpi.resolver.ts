import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ConceptListArgs } from "../concept.args";
import { conceptPage } from "../concept-list";
import type { Context } from "../context";
import { findBySlug } from "../nodes/find-node";
import { KpiType } from "../ontology/vocabulary";
import { kpiList } from "./kpi-list.queries";
import { kpisByIds } from "./kpi.queries";
import { Kpi } from "./kpi.type";
import { KpiConnection } from "./measurement.type";

@Resolver(() => Kpi)
export class KpiResolver {
  @Query(() => Kpi, { nullable: true, description: "A KPI by its slug; null when there is none." })
  kpi(@Arg("slug", () => String, { description: "The part of its id after the first colon." }) slug: string, @Ctx() { loaders }: Context) {
    return findBySlug(loaders, "Kpi", kpisByIds, slug);
  }

  @Query(() => KpiConnection, { description: "All KPIs by name, or those that pass the filter." })
  kpis(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: Context) {
    return conceptPage("kpis", context, args, kpiList);
  }

  @FieldResolver(() => KpiType.enum, { nullable: true, description: "The first of types." })
  type(@Root() kpi: Kpi): KpiType | null {
    return kpi.types[0] ?? null;
  }
}
