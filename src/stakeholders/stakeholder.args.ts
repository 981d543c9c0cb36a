import { ArgsType, Field } from "type-graphql";
import { StakeholderSide } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@ArgsType()
export class StakeholderArgs extends PageArgs {
  @Field(() => [StakeholderSide.enum], { nullable: true, description: "Only these sides; all when left out." })
  readonly sides?: readonly StakeholderSide[] | null;
}
