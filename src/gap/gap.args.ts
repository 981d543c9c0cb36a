import { ArgsType, Field, InputType, Int } from "type-graphql";
import { borrowing } from "../borrowing/borrowing";
import { GapChange, SetChange } from "../ontology/vocabulary";
import { FirstArgs } from "../page.args";
import { RoleRef, RungInput } from "../roles/role.args";

@InputType({ description: "A skill that a person holds. Exactly one of slug and name; a tool counts as the skills that it exercises." })
export class HeldSkillInput {
  @Field(() => String, { nullable: true, description: "Slug of a skill, else of a tool." })
  readonly slug?: string | null;

  @Field(() => String, { nullable: true, description: "Name or alias of a skill or tool; case, number, hyphens, British or American spelling and a plain slip of the keyboard do not matter." })
  readonly name?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 3, description: "1 awareness, 2 foundational, 3 working, 4 practitioner, 5 expert." })
  readonly proficiency?: number | null;
}

@InputType({ description: "Where a person starts: exactly one of a role, or the skills that they hold." })
export class StartingPoint {
  @Field(() => String, { nullable: true, description: "A role's slug." })
  readonly slug?: string;

  @Field(() => String, { nullable: true, description: "A role's title or an alias, also as people write it, like `Sr. NLP Eng`, where it leaves no doubt." })
  readonly title?: string;

  @Field(() => RungInput, { nullable: true, description: "A role's family and level." })
  readonly rung?: RungInput;

  @Field(() => [HeldSkillInput], { nullable: true, description: "Skills held; an empty list is someone who starts from nothing." })
  readonly skills?: readonly HeldSkillInput[];
}

@ArgsType()
export class SkillGapArgs {
  @Field(() => StartingPoint, { description: "Where the move starts." })
  readonly from!: StartingPoint;

  @Field(() => RoleRef, { description: "The role that it leads to." })
  readonly to!: RoleRef;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: borrowing })
  readonly borrow?: boolean | null;
}

@ArgsType()
export class GapEntryArgs extends FirstArgs {
  @Field(() => [GapChange.enum], { nullable: true, description: "Only these changes; all when left out." })
  readonly changes?: readonly GapChange[] | null;
}

@ArgsType()
export class SetChangeArgs extends FirstArgs {
  @Field(() => [SetChange.enum], { nullable: true, description: "Only these changes; all when left out." })
  readonly changes?: readonly SetChange[] | null;
}
