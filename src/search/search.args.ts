import { ArgsType, Field, Int } from "type-graphql";
import { SearchKind } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, { description: "Words as a person types them, of which the first 20 count; a text without any finds nothing." })
  readonly text!: string;

  @Field(() => [SearchKind.enum], { nullable: true, description: "Only these kinds; all when left out." })
  readonly kinds?: readonly SearchKind[] | null;

  @Field(() => [String], { nullable: true, description: "Only from these schemes: curated, esco, onet; all when left out." })
  readonly schemes?: readonly string[] | null;
}

@ArgsType()
export class SuggestArgs {
  @Field(() => String, { description: "What has been typed so far: the beginnings of one or more words, in any order." })
  readonly prefix!: string;

  @Field(() => [SearchKind.enum], { nullable: true, description: "Only these kinds; all when left out." })
  readonly kinds?: readonly SearchKind[] | null;

  @Field(() => [String], { nullable: true, description: "Only from these schemes: curated, esco, onet; all when left out." })
  readonly schemes?: readonly string[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 8, description: "How many at most, from 0 to 8." })
  readonly first?: number | null;
}
