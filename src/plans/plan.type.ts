import { Field, Float, Int, ObjectType } from "type-graphql";
import { Readiness } from "../gap/gap.type";
import { Role } from "../roles/role.type";
import { Skill } from "../skills/skill.type";

@ObjectType({ description: "One skill of a learning plan." })
export class LearningStep {
  /** The role that the plan leads to. */
  readonly to!: Role;

  @Field(() => Int, { description: "Its place in the plan, from 1." })
  readonly order!: number;

  @Field(() => Skill, { description: "The skill to learn." })
  readonly skill!: Skill;

  @Field(() => Int, { description: "Proficiency at the start, 1 to 5; 0 when absent." })
  readonly have!: number;

  @Field(() => Int, { description: "Proficiency to reach, 1 to 5." })
  readonly need!: number;

  @Field(() => Float, { description: "This skill's share of the whole effort, from 0 to 1." })
  readonly priority!: number;

  @Field(() => [Skill], { description: "Its prerequisites within the plan, in the plan's order; they come before it, unless they wait for it too." })
  readonly after!: readonly Skill[];
}

@ObjectType({ description: "What to learn for a role, and in which order." })
export class LearningPlan {
  @Field(() => Role, { nullable: true, description: "The role at the start; null when the start is a set of held skills." })
  readonly from!: Role | null;

  @Field(() => Role, { description: "The role that the plan leads to." })
  readonly to!: Role;

  @Field(() => Readiness, { description: "How ready the start is; UNKNOWN, and the plan tells nothing, where it is not known what one of the roles requires." })
  readonly readiness!: Readiness;

  @Field(() => [LearningStep], {
    description: "The gained and raised skills of the move: always the one of highest priority whose prerequisites in the plan are done.",
  })
  readonly steps!: readonly LearningStep[];

  @Field(() => [[Skill]], { description: "Skills that wait for each other, by name; they come when nothing else can." })
  readonly cycles!: readonly (readonly Skill[])[];
}
