import { ArgsType, Field, Int } from "type-graphql";

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: "How many items at most, from 0 to 100." })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Start after the item with this cursor." })
  readonly after?: string | null;
}

@ArgsType()
export class FirstArgs {
  @Field(() => Int, { nullable: true, defaultValue: 100, description: "How many items at most, from 0 to 100." })
  readonly first?: number | null;
}
