import { ArgsType, Field } from "type-graphql";
import { TransitionKind } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@ArgsType()
export class TransitionArgs extends PageArgs {
  @Field(() => [TransitionKind.enum], { nullable: true, description: "Only these kinds; all when left out." })
  readonly kinds?: readonly TransitionKind[] | null;
}
