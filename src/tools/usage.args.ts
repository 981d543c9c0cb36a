import { ArgsType, Field } from "type-graphql";
import { borrowing } from "../borrowing/borrowing";
import { Commonality } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@ArgsType()
export class UsageArgs extends PageArgs {
  @Field(() => [Commonality.enum], { nullable: true, description: "Only these; all when left out." })
  readonly commonality?: readonly Commonality[] | null;
}

@ArgsType()
export class RoleUsageArgs extends UsageArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: borrowing })
  readonly borrow?: boolean | null;
}
