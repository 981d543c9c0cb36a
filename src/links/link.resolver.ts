import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { firstOf } from "../graph/page";
import { Kpi } from "../kpis/kpi.type";
import { FirstArgs } from "../page.args";
import { Skill } from "../skills/skill.type";
import { Tool } from "../tools/tool.type";
import { linksOfKpis, linksOfSkills, linksOfTools } from "./link.queries";
import { ConceptLink } from "./link.type";
import { linked } from "./linked";

@Resolver(() => Skill)
export class SkillLinksResolver {
  @FieldResolver(() => [Skill], { description: "Skills that contain it." })
  async broader(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfSkills, skill.slug, "BROADER", loaders), args.first);
  }

  @FieldResolver(() => [Skill], { description: "Skills that it contains." })
  async narrower(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfSkills, skill.slug, "NARROWER", loaders), args.first);
  }

  @FieldResolver(() => [Skill], { description: "Skills that it touches." })
  async related(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfSkills, skill.slug, "RELATED", loaders), args.first);
  }

  @FieldResolver(() => [Skill], { description: "Skills to learn first." })
  async prerequisites(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfSkills, skill.slug, "PREREQUISITE", loaders), args.first);
  }

  @FieldResolver(() => [Kpi], { description: "KPIs that it moves." })
  async kpisMoved(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfSkills, skill.slug, "MOVES", loaders), args.first);
  }

  @FieldResolver(() => [Tool], { description: "Tools whose use exercises it." })
  async tools(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfSkills, skill.slug, "EXERCISED_BY", loaders), args.first);
  }

  @FieldResolver(() => [ConceptLink], { description: "All its links, with their sources." })
  async links(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.many(linksOfSkills, skill.slug), args.first);
  }
}

@Resolver(() => Tool)
export class ToolLinksResolver {
  @FieldResolver(() => [Skill], { description: "Skills that using it exercises." })
  async exercises(@Root() tool: Tool, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfTools, tool.slug, "EXERCISES", loaders), args.first);
  }

  @FieldResolver(() => [ConceptLink], { description: "All its links, with their sources." })
  async links(@Root() tool: Tool, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.many(linksOfTools, tool.slug), args.first);
  }
}

@Resolver(() => Kpi)
export class KpiLinksResolver {
  @FieldResolver(() => [Skill], { description: "Skills that move it." })
  async movedBy(@Root() kpi: Kpi, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await linked(linksOfKpis, kpi.slug, "MOVED_BY", loaders), args.first);
  }

  @FieldResolver(() => [ConceptLink], { description: "All its links, with their sources." })
  async links(@Root() kpi: Kpi, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.many(linksOfKpis, kpi.slug), args.first);
  }
}
