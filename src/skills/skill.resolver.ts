import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ConceptListArgs } from "../concept.args";
import { conceptPage } from "../concept-list";
import type { Context } from "../context";
import { andThen, type MaybePromise } from "../maybe-promise";
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

  @FieldResolver(() => [String], { description: "Every other name that documents and people use for it." })
  aliases(@Root() skill: Skill, @Ctx() { loaders }: Context): MaybePromise<readonly string[]> {
    return skill.aliases ?? andThen(loaders.get(skillsByIds, skill.slug), ({ aliases }) => aliases);
  }

  @FieldResolver(() => String, { nullable: true, description: "What it means, in one plain sentence." })
  description(@Root() skill: Skill, @Ctx() { loaders }: Context): MaybePromise<string | null> {
    return skill.description === undefined ? andThen(loaders.get(skillsByIds, skill.slug), ({ description }) => description) : skill.description;
  }

  @Query(() => SkillConnection, { description: "All skills by name, or those that pass the filter." })
  skills(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: Context) {
    return conceptPage("skills", context, args, skillList);
  }
}
