import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { SkillGapArgs } from "../gap/gap.args";
import { resolveStart } from "../gap/start";
import { Kpi } from "../kpis/kpi.type";
import { linksOfSkills } from "../links/link.queries";
import { linked } from "../links/linked";
import { resolveRole } from "../roles/resolve-role";
import { Tool } from "../tools/tool.type";
import { toolsOfRoles } from "../tools/usage.queries";
import { LearningPlan, LearningStep } from "./plan.type";
import { readPlan } from "./read-plan";

/** A plan weighs a gap, and reads the links of all that is to be learned. */
const planCost = 500;

@Resolver(() => LearningStep)
export class LearningPlanResolver {
  @Query(() => LearningPlan, { complexity: planCost, description: "What to learn for a role, and in which order." })
  async learningPlan(@Args(() => SkillGapArgs) args: SkillGapArgs, @Ctx() context: Context): Promise<LearningPlan> {
    const [start, to] = await Promise.all([resolveStart(args.from, context), resolveRole(args.to, context)]);
    return readPlan(start, to, context, args.borrow ?? false);
  }

  @FieldResolver(() => [Tool], { description: "Tools to practise it on: those that the role uses first, then by name." })
  async tools(@Root() { skill, to }: LearningStep, @Ctx() { loaders }: Context) {
    const [tools, used] = await Promise.all([linked(linksOfSkills, skill.slug, "EXERCISED_BY", loaders), loaders.many(toolsOfRoles, to.slug)]);
    const isUsed = new Set(used.map(({ node }) => node.id));
    return tools.toSorted((a, b) => Number(isUsed.has(b.id)) - Number(isUsed.has(a.id)));
  }

  @FieldResolver(() => [Kpi], { description: "KPIs that it moves, by name." })
  kpisMoved(@Root() { skill }: LearningStep, @Ctx() { loaders }: Context) {
    return linked(linksOfSkills, skill.slug, "MOVES", loaders);
  }
}
