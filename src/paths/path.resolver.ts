import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { gapCost, SkillGap } from "../gap/gap.type";
import { readGap } from "../gap/read-gap";
import { resolveStart } from "../gap/start";
import type { MaybePromise } from "../maybe-promise";
import { resolveRole } from "../roles/resolve-role";
import type { Role } from "../roles/role.type";
import { transitionsByIds } from "../transitions/transition.queries";
import { Transition } from "../transitions/transition.type";
import { findPaths, findReachable } from "./find-paths";
import { CareerPathArgs, ReachableRoleArgs } from "./path.args";
import { CareerPath, Hop, ReachableRole } from "./path.type";

/** Routes are searched among all that there are; the reachable roles are found in one sweep. */
const pathCost = 10_000;
const reachableRoleCost = 2_000;

@Resolver(() => CareerPath)
export class CareerPathResolver {
  @Query(() => [CareerPath], {
    complexity: pathCost,
    description: "The best routes to a role under the constraints, cheapest first; then fewer moves, then role ids. Empty when there is none.",
  })
  async careerPaths(@Args(() => CareerPathArgs) args: CareerPathArgs, @Ctx() context: Context): Promise<CareerPath[]> {
    const [start, to] = await Promise.all([resolveStart(args.from, context), resolveRole(args.to, context)]);
    return findPaths(start, to, args, context);
  }

  @Query(() => [ReachableRole], {
    complexity: reachableRoleCost,
    description: "The roles that a start can lead to within some moves, readiest first (unknown last); then fewer moves, then role ids.",
  })
  async reachableRoles(@Args(() => ReachableRoleArgs) args: ReachableRoleArgs, @Ctx() context: Context): Promise<ReachableRole[]> {
    return findReachable(await resolveStart(args.from, context), args, context);
  }

  @FieldResolver(() => SkillGap, { complexity: gapCost, description: "What the whole way takes, from its start to the last role." })
  gap(@Root() { start, roles }: CareerPath, @Ctx() context: Context): Promise<SkillGap> {
    return readGap(start, roles.at(-1) as Role, context);
  }
}

@Resolver(() => Hop)
export class HopResolver {
  @FieldResolver(() => Transition, { nullable: true, description: "The move; null for the entry from held skills." })
  transition(@Root() { transitionSlug }: Hop, @Ctx() { loaders }: Context): MaybePromise<Transition> | null {
    return transitionSlug === null ? null : loaders.get(transitionsByIds, transitionSlug);
  }

  @FieldResolver(() => SkillGap, { complexity: gapCost, description: "What it takes, from the role before, or from the held skills." })
  gap(@Root() { start, to }: Hop, @Ctx() context: Context): Promise<SkillGap> {
    return readGap(start, to, context);
  }
}
