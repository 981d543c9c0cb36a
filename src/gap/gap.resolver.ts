import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { slugOf } from "../global-id";
import { firstOf } from "../graph/page";
import { resolveRole } from "../roles/resolve-role";
import { rolesByIds } from "../roles/role.queries";
import { Role } from "../roles/role.type";
import { Transition } from "../transitions/transition.type";
import { GapEntryArgs, SetChangeArgs, SkillGapArgs } from "./gap.args";
import { gapCost, KpiGapEntry, SkillGap, SkillGapEntry, ToolGapEntry } from "./gap.type";
import { readGap, readPromotions } from "./read-gap";
import { readKpiGap, readToolGap } from "./read-set-gap";
import { readInheritedFrom, readWhy } from "./read-why";
import { resolveStart } from "./start";
import { titlesOf } from "./why";

@Resolver(() => SkillGap)
export class SkillGapResolver {
  @Query(() => SkillGap, { complexity: gapCost, description: "What it takes to move from a role, or from the skills held, to a role." })
  async skillGap(@Args(() => SkillGapArgs) args: SkillGapArgs, @Ctx() context: Context): Promise<SkillGap> {
    const [start, to] = await Promise.all([resolveStart(args.from, context), resolveRole(args.to, context)]);
    return readGap(start, to, context, args.borrow ?? false);
  }

  @FieldResolver(() => [SkillGapEntry], { description: "Skill by skill, highest priority first; ties by weight, then name." })
  skills(@Root() gap: SkillGap, @Args(() => GapEntryArgs) args: GapEntryArgs): SkillGapEntry[] {
    const titles = titlesOf(gap);
    return shownOf(gap.entries, args).map((entry) => ({ ...entry, titles }));
  }

  @FieldResolver(() => [ToolGapEntry], { description: "Tool by tool: new, shared, then left; the most usual first." })
  async tools(@Root() gap: SkillGap, @Args(() => SetChangeArgs) args: SetChangeArgs, @Ctx() context: Context) {
    return shownOf(await readToolGap(gap, context), args);
  }

  @FieldResolver(() => [KpiGapEntry], { description: "KPI by KPI: new, shared, then left; by name." })
  async kpis(@Root() gap: SkillGap, @Args(() => SetChangeArgs) args: SetChangeArgs, @Ctx() context: Context) {
    return shownOf(await readKpiGap(gap, context), args);
  }

  @FieldResolver(() => [Transition], { description: "Promotions between the two rungs of one ladder, lowest first; else empty." })
  promotions(@Root() gap: SkillGap, @Ctx() context: Context): Promise<Transition[]> {
    return readPromotions(gap.start, gap.to, context);
  }
}

interface Shown<Change> {
  readonly changes?: readonly Change[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** Those of the changes asked for, the first ones. */
function shownOf<Change, Entry extends { readonly change: Change }>(entries: readonly Entry[], { changes, first }: Shown<Change>): readonly Entry[] {
  return firstOf(entries.filter(({ change }) => changes?.includes(change) ?? true), first);
}

@Resolver(() => SkillGapEntry)
export class SkillGapEntryResolver {
  @FieldResolver(() => Role, { nullable: true, description: "The role that an inherited or carried skill comes from; of a borrowed one the occupation." })
  inheritedFrom(@Root() entry: SkillGapEntry, @Ctx() context: Context): Promise<Role | null> {
    return readInheritedFrom(entry, context);
  }

  @FieldResolver(() => String, { description: "One sentence a person can read." })
  why(@Root() entry: SkillGapEntry, @Ctx() context: Context): Promise<string> {
    return readWhy(entry, entry.titles, context);
  }
}

@Resolver(() => Transition)
export class TransitionGapResolver {
  @FieldResolver(() => SkillGap, { complexity: gapCost, description: "What the move takes." })
  async gap(@Root() transition: Transition, @Ctx() context: Context): Promise<SkillGap> {
    const [from, to] = await Promise.all([
      context.loaders.get(rolesByIds, slugOf(transition.fromId)),
      context.loaders.get(rolesByIds, slugOf(transition.toId)),
    ]);
    return readGap({ kind: "role", role: from }, to, context);
  }
}
