import { ArgsType, Field, Int } from "type-graphql";
import { OverlapMetric } from "../ontology/vocabulary";
import { FirstArgs, PageArgs } from "../page.args";
import { RoleRef } from "../roles/role.args";

@ArgsType()
export class OverlapArgs {
  @Field(() => [RoleRef], { description: "The roles to compare, from 1 to 200; one that is named twice stands twice." })
  readonly roles!: readonly RoleRef[];

  @Field(() => OverlapMetric.enum, { nullable: true, defaultValue: "WEIGHTED_JACCARD", description: "How to score." })
  readonly metric?: OverlapMetric | null;
}

@ArgsType()
export class SimilarRoleArgs extends FirstArgs {
  @Field(() => OverlapMetric.enum, { nullable: true, defaultValue: "WEIGHTED_JACCARD", description: "How to score." })
  readonly metric?: OverlapMetric | null;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: "How many roles at most, from 0 to 100." })
  declare readonly first?: number | null;
}

@ArgsType()
export class SimilarRoleSharedArgs extends FirstArgs {
  @Field(() => Int, { nullable: true, defaultValue: 5, description: "How many skills at most, from 0 to 100." })
  declare readonly first?: number | null;
}

@ArgsType()
export class PairSharedArgs extends FirstArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: "How many skills at most, from 0 to 100." })
  declare readonly first?: number | null;
}

@ArgsType()
export class DistinguishingSkillArgs extends FirstArgs {
  @Field(() => RoleRef, { description: "The role." })
  readonly role!: RoleRef;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: "How many skills at most, from 0 to 100." })
  declare readonly first?: number | null;
}

@ArgsType()
export class BridgeSkillArgs extends FirstArgs {
  @Field(() => String, { description: "Slug or name of the family that people come from." })
  readonly from!: string;

  @Field(() => String, { description: "Slug or name of the family that they go to; another one." })
  readonly to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: "How many skills at most, from 0 to 100." })
  declare readonly first?: number | null;
}

/** An empty list of roles is as good as none. */
@ArgsType()
export class SkillSetArgs extends PageArgs {
  @Field(() => [RoleRef], { nullable: true, description: "Roles that all require the skill. This or `any` is needed." })
  readonly all?: readonly RoleRef[] | null;

  @Field(() => [RoleRef], { nullable: true, description: "Roles of which at least one requires it. This or `all` is needed; an empty list counts as left out." })
  readonly any?: readonly RoleRef[] | null;

  @Field(() => [RoleRef], { nullable: true, description: "Roles of which none requires it." })
  readonly none?: readonly RoleRef[] | null;
}
