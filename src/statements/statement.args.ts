import { ArgsType, Field } from "type-graphql";
import { Section } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => [Section.enum], { nullable: true, description: "Only these sections; all when left out." })
  readonly sections?: readonly Section[] | null;
}
