import { ArgsType, Field } from "type-graphql";
import { borrowing } from "../borrowing/borrowing";
import { PageArgs } from "../page.args";
import { RequirementFilter } from "./requirement.type";

@ArgsType()
export class RequirementArgs extends PageArgs {
  @Field(() => RequirementFilter, { nullable: true, description: "Which requirements to show." })
  readonly filter?: RequirementFilter | null;
}

@ArgsType()
export class RoleRequirementArgs extends RequirementArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: borrowing })
  readonly borrow?: boolean | null;
}
