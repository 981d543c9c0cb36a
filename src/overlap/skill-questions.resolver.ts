import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { SkillConnection } from "../skills/requirement.type";
import { BridgeSkillArgs, DistinguishingSkillArgs, SkillSetArgs } from "./overlap.args";
import { BridgeSkill, DistinguishingSkill } from "./overlap.type";
import { findBridges, findDistinguishing } from "./find-skills";
import { skillSetPage } from "./skill-sets";

/** The needs of all documented roles are summed. */
const distinguishingCost = 1_000;
/** Every role of one family is weighed against every one of another, once for each skill needed. */
const bridgeCost = 10_000;

@Resolver()
export class SkillQuestionsResolver {
  @Query(() => [DistinguishingSkill], {
    complexity: distinguishingCost,
    description: "The skills that a role needs more than is usual among the documented roles of its scheme, most typical first; then what it needs most, then by name.",
  })
  distinguishingSkills(@Args(() => DistinguishingSkillArgs) args: DistinguishingSkillArgs, @Ctx() context: Context): Promise<DistinguishingSkill[]> {
    return findDistinguishing(args, context);
  }

  @Query(() => [BridgeSkill], {
    complexity: bridgeCost,
    description: "The skills that most help people of one family into another, largest gain first; then by name.",
  })
  bridgeSkills(@Args(() => BridgeSkillArgs) args: BridgeSkillArgs, @Ctx() context: Context): Promise<BridgeSkill[]> {
    return findBridges(args, context);
  }

  @Query(() => SkillConnection, { description: "Skills required by all of these roles, any of these and none of these, by name." })
  skillSets(@Args(() => SkillSetArgs) args: SkillSetArgs, @Ctx() context: Context) {
    return skillSetPage(args, context);
  }
}
