import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { ConceptListArgs } from "../concept.args";
import { conceptPage } from "../concept-list";
import type { Context } from "../context";
import { findBySlug } from "../nodes/find-node";
import { skillList } from "./skill-list.queries";
import { skillsByIds } from "./skill.queries";
import { Skill } from "./skill.type";
import { SkillConnection } from "./requirement.type";

@Resolver(() => Skill)
export class SkillResolver {
  @Query(() => Skill, { nullable: true, description: "A skill by its slug; null when there is none." })
  skill(@Arg("slug", () => String, { description: "The part of its id after the first colon." }) slug: string, @Ctx() { loaders }: Context) {
    return findBySlug(loaders, "Skill", skillsByIds, slug);
  }

  @Query(() => SkillConnection, { description: "All skills by name, or those that pass the filter." })
  skills(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: Context) {
    return conceptPage("skills", context, args, skillList);
  }
}
