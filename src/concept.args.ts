import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "./page.args";

@InputType({ description: "Set conditions on slugs; those that are given must all hold." })
export class SlugsFilter {
  @Field(() => [String], { nullable: true, description: "Every one of these." })
  readonly all?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "At least one of these." })
  readonly any?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "None of these." })
  readonly none?: readonly string[] | null;
}

@InputType({ description: "Which concepts to list; conditions that are given must all hold." })
export class ConceptFilter {
  @Field(() => [String], { nullable: true, description: "From one of these schemes: curated, esco, onet." })
  readonly schemes?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: "Words in the name, aliases, description, vendor or measure; the last may be a beginning." })
  readonly text?: string | null;

  @Field(() => SlugsFilter, { nullable: true, description: "Slugs of roles that it belongs to." })
  readonly usedByRoles?: SlugsFilter | null;
}

@ArgsType()
export class ConceptListArgs extends PageArgs {
  @Field(() => ConceptFilter, { nullable: true, description: "Which to list; all when left out." })
  readonly filter?: ConceptFilter | null;
}
