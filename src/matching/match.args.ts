import { ArgsType, Field, Int } from "type-graphql";
import { HeldSkillInput } from "../gap/gap.args";
import { FirstArgs } from "../page.args";
import { RoleFilter } from "../roles/role.args";

@ArgsType()
export class MatchArgs extends FirstArgs {
  @Field(() => [HeldSkillInput], { description: "Skills held; an empty list is someone who starts from nothing." })
  readonly skills!: readonly HeldSkillInput[];

  @Field(() => RoleFilter, { nullable: true, description: "Which roles count; all when left out." })
  readonly filter?: RoleFilter | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: "How many matches at most, from 0 to 100." })
  declare readonly first?: number | null;
}

@ArgsType()
export class WhatIfArgs {
  @Field(() => [HeldSkillInput], { description: "Skills held; an empty list is someone who starts from nothing." })
  readonly skills!: readonly HeldSkillInput[];

  @Field(() => [HeldSkillInput], { description: "Skills learned on top, as far as is said; a level already held stays." })
  readonly learn!: readonly HeldSkillInput[];
}

@ArgsType()
export class ChangeArgs extends FirstArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "How many roles at most, from 0 to 100." })
  declare readonly first?: number | null;
}
