import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { pageOf } from "../graph/page";
import { PageArgs } from "../page.args";
import { Role } from "../roles/role.type";
import { Kpi } from "./kpi.type";
import { MeasurementArgs } from "./measurement.args";
import { kpisOfRoles, rolesOfKpis } from "./measurement.queries";
import { KpiRoleConnection, RoleKpiConnection } from "./measurement.type";

@Resolver(() => Role)
export class RoleKpisResolver {
  @FieldResolver(() => RoleKpiConnection, { description: "The KPIs that measure it, by name." })
  async kpis(@Root() role: Role, @Args(() => MeasurementArgs) args: MeasurementArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(kpisOfRoles, role.slug);
    const shown = rows.filter((row) => args.types?.some((type) => row.node.types.includes(type)) ?? true);
    return pageOf(`${role.id}.kpis`, shown, (row) => row.node.slug, args);
  }
}

@Resolver(() => Kpi)
export class KpiRolesResolver {
  @FieldResolver(() => KpiRoleConnection, { description: "The roles that it measures, by title." })
  async roles(@Root() kpi: Kpi, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(rolesOfKpis, kpi.slug);
    return pageOf(`${kpi.id}.roles`, rows, (row) => row.node.slug, args);
  }
}
