import { Field, Float, ObjectType } from "type-graphql";
import { Readiness } from "../gap/gap.type";
import type { Start } from "../gap/start";
import type { Gain, Prospects } from "./prospects";
import type { Match } from "./rank-roles";
import type { Change } from "./what-if";

@ObjectType({ description: "How someone stands to a role." })
export class RoleMatch implements Match {
  readonly index!: number;
  readonly slug!: string;
  readonly start!: Start;
  readonly prospects!: () => Prospects;

  @Field(() => Readiness, { description: "How ready they are for it, as the gap says." })
  readonly readiness!: Match["readiness"];

  @Field(() => Float, { description: "Skill points still to gain, as the gap says." })
  readonly effort!: number;
}

@ObjectType({ description: "What learning a skill is worth." })
export class SkillGain implements Gain {
  readonly slug!: string;
  readonly openedSlugs!: readonly string[];

  @Field(() => Float, {
    description: "How much readiness rises in total over the roles within reach (from 0.45 on, or the five readiest), with the skill at each role's need.",
  })
  readonly gain!: number;
}

@ObjectType({ description: "What changes when something is learned." })
export class WhatIf {
  readonly openedMatches!: readonly RoleMatch[];
  readonly changed!: readonly Change[];
}

@ObjectType({ description: "A role for which the readiness changes." })
export class WhatIfChange implements Change {
  readonly slug!: string;

  @Field(() => Float, { nullable: true, description: "Readiness before, from 0 to 1." })
  readonly before!: number;

  @Field(() => Float, { nullable: true, description: "Readiness after, from 0 to 1." })
  readonly after!: number;
}
