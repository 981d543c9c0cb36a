import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { firstOf, pageSize } from "../graph/page";
import { FirstArgs } from "../page.args";
import { Role } from "../roles/role.type";
import { Skill } from "../skills/skill.type";
import { compareRoles, pairsOf, similarRoles } from "./compare-roles";
import { OverlapArgs, PairSharedArgs, SimilarRoleArgs, SimilarRoleSharedArgs } from "./overlap.args";
import { Contribution, OverlapMatrix, OverlapPair, SimilarRole } from "./overlap.type";
import { withSkills } from "./with-skills";

/** Up to 200 roles are compared, each with each. */
const overlapCost = 2_000;
/** As many pairs are put in order. */
const matrixCost = 1_000;
/** Every role of the scheme is weighed, whatever the page. */
const similarRoleCost = 100;

@Resolver(() => OverlapMatrix)
export class OverlapResolver {
  @Query(() => OverlapMatrix, { complexity: overlapCost, description: "How much roles have in common, each against each, by what they require." })
  overlap(@Args(() => OverlapArgs) args: OverlapArgs, @Ctx() context: Context): Promise<OverlapMatrix> {
    return compareRoles(args, context);
  }

  @FieldResolver(() => [OverlapPair], { complexity: matrixCost, description: "Every two of the roles, for CONTAINMENT both ways; highest score first, then by ids." })
  pairs(@Root() matrix: OverlapMatrix, @Args(() => FirstArgs) args: FirstArgs): readonly OverlapPair[] {
    return firstOf(pairsOf(matrix), args.first);
  }
}

@Resolver(() => OverlapPair)
export class OverlapPairResolver {
  @FieldResolver(() => [Contribution], { description: "The skills that both require with what each adds to the score, most first; then by name." })
  shared(@Root() { comparison, from, to }: OverlapPair, @Args(() => PairSharedArgs) args: PairSharedArgs, @Ctx() context: Context) {
    return withSkills(comparison.contributions(from, to).slice(0, pageSize(args.first, 20)), comparison.snapshot, context);
  }

  @FieldResolver(() => [Skill], { description: "The skills that only `a` requires, those that it needs most first; then by name." })
  async onlyA(@Root() { comparison, from, to }: OverlapPair, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    const found = await withSkills(firstOf(comparison.only(from, to), args.first), comparison.snapshot, context);
    return found.map(({ skill }) => skill);
  }

  @FieldResolver(() => [Skill], { description: "The skills that only `b` requires, those that it needs most first; then by name." })
  onlyB(@Root() pair: OverlapPair, @Args(() => FirstArgs) args: FirstArgs, @Ctx() context: Context) {
    return this.onlyA({ ...pair, from: pair.to, to: pair.from }, args, context);
  }
}

@Resolver(() => Role)
export class SimilarRolesResolver {
  @FieldResolver(() => [SimilarRole], {
    complexity: similarRoleCost,
    description: "The roles of its scheme that overlap with it, highest score first, then by id; for CONTAINMENT those that have most of its needs.",
  })
  similarRoles(@Root() role: Role, @Args(() => SimilarRoleArgs) args: SimilarRoleArgs, @Ctx() context: Context): Promise<SimilarRole[]> {
    return similarRoles(role, args, context);
  }
}

@Resolver(() => SimilarRole)
export class SimilarRoleResolver {
  @FieldResolver(() => [Contribution], { description: "The skills that both require with what each adds to the score, most first; then by name." })
  shared(@Root() { comparison, from, to }: SimilarRole, @Args(() => SimilarRoleSharedArgs) args: SimilarRoleSharedArgs, @Ctx() context: Context) {
    return withSkills(comparison.contributions(from, to).slice(0, pageSize(args.first, 5)), comparison.snapshot, context);
  }
}
