import { ArgsType, Field } from "type-graphql";
import { Commonality } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@ArgsType()
export class UsageArgs extends PageArgs {
  @Field(() => [Commonality.enum], { nullable: true, description: "Only these; all when left out." })
  readonly commonality?: readonly Commonality[] | null;
}
