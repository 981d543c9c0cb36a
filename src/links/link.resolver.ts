import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { firstOf } from "../graph/page";
import type { BatchedStatement } from "../graph/query";
import { Kpi } from "../kpis/kpi.type";
import type { LinkRelation } from "../ontology/vocabulary";
import { FirstArgs } from "../page.args";
import { Skill } from "../skills/skill.type";
import { Tool } from "../tools/tool.type";
import { linksOfKpis, linksOfSkills, linksOfTools, matchesOfSkills, matchesOfTools } from "./link.queries";
import { ConceptLink, ExternalMatch } from "./link.type";

type LinkStatement = BatchedStatement<ConceptLink & { key: string }>;

async function others(statement: LinkStatement, slug: string, relation: LinkRelation, args: FirstArgs, { loaders }: Context) {
  const links = await loaders.many(statement, slug);
  const chosen = links.filter((link) => link.relation === relation).map((link) => link.other);
  return firstOf(chosen, args.first);
}

@Resolver(() => Skill)
export class SkillLinksResolver {
  @FieldResolver(() => [Skill], { description: "Skills that contain it." })
  broader(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfSkills, skill.slug, "BROADER", args, context);
  }

  @FieldResolver(() => [Skill], { description: "Skills that it contains." })
  narrower(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfSkills, skill.slug, "NARROWER", args, context);
  }

  @FieldResolver(() => [Skill], { description: "Skills that it touches." })
  related(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfSkills, skill.slug, "RELATED", args, context);
  }

  @FieldResolver(() => [Skill], { description: "Skills to learn first." })
  prerequisites(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfSkills, skill.slug, "PREREQUISITE", args, context);
  }

  @FieldResolver(() => [Kpi], { description: "KPIs that it moves." })
  kpisMoved(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfSkills, skill.slug, "MOVES", args, context);
  }

  @FieldResolver(() => [Tool], { description: "Tools whose use exercises it." })
  tools(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfSkills, skill.slug, "EXERCISED_BY", args, context);
  }

  @FieldResolver(() => [ConceptLink], { description: "All its links, with their sources." })
  async links(@Root() skill: Skill, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.many(linksOfSkills, skill.slug), args.first);
  }

  @FieldResolver(() => [ExternalMatch], { description: "The same or near concepts in ESCO and O*NET." })
  matches(@Root() skill: Skill, @Ctx() { loaders }: Context) {
    return loaders.many(matchesOfSkills, skill.slug);
  }
}

@Resolver(() => Tool)
export class ToolLinksResolver {
  @FieldResolver(() => [Skill], { description: "Skills that using it exercises." })
  exercises(@Root() tool: Tool, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfTools, tool.slug, "EXERCISES", args, context);
  }

  @FieldResolver(() => [ConceptLink], { description: "All its links, with their sources." })
  async links(@Root() tool: Tool, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.many(linksOfTools, tool.slug), args.first);
  }

  @FieldResolver(() => [ExternalMatch], { description: "The same or near concepts in ESCO and O*NET." })
  matches(@Root() tool: Tool, @Ctx() { loaders }: Context) {
    return loaders.many(matchesOfTools, tool.slug);
  }
}

@Resolver(() => Kpi)
export class KpiLinksResolver {
  @FieldResolver(() => [Skill], { description: "Skills that move it." })
  movedBy(@Root() kpi: Kpi, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return others(linksOfKpis, kpi.slug, "MOVED_BY", args, context);
  }

  @FieldResolver(() => [ConceptLink], { description: "All its links, with their sources." })
  async links(@Root() kpi: Kpi, @Args(() => FirstArgs) args: FirstArgs, @Ctx() { loaders }: Context) {
    return firstOf(await loaders.many(linksOfKpis, kpi.slug), args.first);
  }
}
