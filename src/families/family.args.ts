import { ArgsType, Field } from "type-graphql";
import { FirstArgs } from "../page.args";

@ArgsType()
export class FamilyListArgs extends FirstArgs {
  @Field(() => [String], { nullable: true, description: "Only from these schemes: curated, esco, onet; all when left out." })
  readonly schemes?: readonly string[] | null;
}
