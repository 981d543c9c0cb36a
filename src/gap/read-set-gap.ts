import { usagesOf } from "../borrowing/known-facts";
import type { Context } from "../context";
import { together } from "../maybe-promise";
import type { Kpi } from "../kpis/kpi.type";
import { kpisOfRoles } from "../kpis/measurement.queries";
import type { Role } from "../roles/role.type";
import type { Tool } from "../tools/tool.type";
import { areOfOneScheme, equalsIn, noEquals } from "./equals";
import { equalsOfTools } from "./gap.queries";
import type { SkillGap } from "./gap.type";
import { heldTools, kpiGap, type KpiGapEntry, type SetSide, toolGap, type ToolGapEntry } from "./set-gap";
import type { Start } from "./start";

type Ends = Pick<SkillGap, "start" | "to" | "borrow">;

/** What a move changes about tools. */
export async function readToolGap({ start, to, borrow }: Ends, context: Context): Promise<ToolGapEntry<Tool>[]> {
  const [from, target] = await Promise.all([sideOf(start, borrow, context), sideOfRole(to, borrow, context)]);
  const held = from.tools.map(({ node }) => node);
  if (areOfOneScheme([...held, ...target.tools.map(({ node }) => node)])) return toolGap(from, target, noEquals);
  const equals = await together(held.map(({ slug }) => context.loaders.many(equalsOfTools, slug)));
  return toolGap(from, target, equalsIn(equals.flat()));
}

/** What a move changes about KPIs. */
export async function readKpiGap({ start, to, borrow }: Ends, context: Context): Promise<KpiGapEntry<Kpi>[]> {
  return kpiGap(...(await Promise.all([sideOf(start, borrow, context), sideOfRole(to, borrow, context)])));
}

function sideOf(start: Start, borrow: boolean, context: Context): Promise<SetSide<Tool, Kpi>> | SetSide<Tool, Kpi> {
  return start.kind === "role" ? sideOfRole(start.role, borrow, context) : heldTools(start.tools);
}

async function sideOfRole({ slug }: Role, borrow: boolean, context: Context): Promise<SetSide<Tool, Kpi>> {
  const [tools, kpis] = await Promise.all([usagesOf(slug, borrow, context), context.loaders.many(kpisOfRoles, slug)]);
  return { tools, kpis };
}
