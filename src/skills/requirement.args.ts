import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../page.args";
import { RequirementFilter } from "./requirement.type";

@ArgsType()
export class RequirementArgs extends PageArgs {
  @Field(() => RequirementFilter, { nullable: true, description: "Which requirements to show." })
  readonly filter?: RequirementFilter | null;
}
