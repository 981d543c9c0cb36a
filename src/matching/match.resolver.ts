import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { gapCost, SkillGap } from "../gap/gap.type";
import { readGap } from "../gap/read-gap";
import { firstOf, pageSize } from "../graph/page";
import type { MaybePromise } from "../maybe-promise";
import { FirstArgs } from "../page.args";
import { rolesByIds } from "../roles/role.queries";
import { Role } from "../roles/role.type";
import { skillsByIds } from "../skills/skill.queries";
import { Skill } from "../skills/skill.type";
import { findChanges, findMatches } from "./find-matches";
import { ChangeArgs, MatchArgs, WhatIfArgs } from "./match.args";
import { RoleMatch, SkillGain, WhatIf, WhatIfChange } from "./match.type";

/** Every role there is gets weighed. */
const matchCost = 5_000;
/** Every skill that a role lacks is tried on every role that asks for it. */
const learnNextCost = 200;

@Resolver(() => RoleMatch)
export class RoleMatchResolver {
  @Query(() => [RoleMatch], {
    complexity: matchCost,
    description: "The roles that someone with these skills is readiest for; ties by effort, curated roles first, then by id.",
  })
  matchRoles(@Args(() => MatchArgs) args: MatchArgs, @Ctx() context: Context): Promise<RoleMatch[]> {
    return findMatches(args, context);
  }

  @FieldResolver(() => Role, { description: "The role." })
  role(@Root() { slug }: RoleMatch, @Ctx() { loaders }: Context): MaybePromise<Role> {
    return loaders.get(rolesByIds, slug);
  }

  @FieldResolver(() => SkillGap, { complexity: gapCost, description: "What it takes, skill by skill." })
  async gap(@Root() match: RoleMatch, @Ctx() context: Context): Promise<SkillGap> {
    return readGap(match.start, await this.role(match, context), context);
  }

  @FieldResolver(() => [SkillGain], { complexity: learnNextCost, description: "The three skills of the role, not yet held as it needs, whose learning helps most; ties by name." })
  learnNext(@Root() { prospects, index }: RoleMatch): readonly SkillGain[] {
    return prospects().learnNext(index);
  }
}

@Resolver(() => SkillGain)
export class SkillGainResolver {
  @FieldResolver(() => Skill, { description: "The skill." })
  skill(@Root() { slug }: SkillGain, @Ctx() { loaders }: Context): MaybePromise<Skill> {
    return loaders.get(skillsByIds, slug);
  }

  @FieldResolver(() => [Role], { description: "Roles that it lifts from below 0.45 to at least that, readiest first, then by id." })
  opens(@Root() { openedSlugs }: SkillGain, @Ctx() { loaders }: Context): MaybePromise<readonly Role[]> {
    return loaders.getAll(rolesByIds, openedSlugs);
  }
}

@Resolver(() => WhatIf)
export class WhatIfResolver {
  @Query(() => WhatIf, { complexity: matchCost, description: "What changes, everywhere, for someone with these skills who learns more." })
  whatIf(@Args(() => WhatIfArgs) args: WhatIfArgs, @Ctx() context: Context): Promise<WhatIf> {
    return findChanges(args, context);
  }

  @FieldResolver(() => [RoleMatch], { description: "Roles lifted from below 0.45 to at least that, readiest first, as they stand after learning." })
  opened(@Root() { openedMatches }: WhatIf, @Args(() => FirstArgs) args: FirstArgs): readonly RoleMatch[] {
    return firstOf(openedMatches, args.first);
  }

  @FieldResolver(() => [WhatIfChange], { description: "Roles for which the readiness differs, largest rise first, then by id." })
  changes(@Root() { changed }: WhatIf, @Args(() => ChangeArgs) args: ChangeArgs): readonly WhatIfChange[] {
    return changed.slice(0, pageSize(args.first, 50));
  }
}

@Resolver(() => WhatIfChange)
export class WhatIfChangeResolver {
  @FieldResolver(() => Role, { description: "The role." })
  role(@Root() { slug }: WhatIfChange, @Ctx() { loaders }: Context): MaybePromise<Role> {
    return loaders.get(rolesByIds, slug);
  }
}
