import { ArgsType, Field, InputType } from "type-graphql";
import { SlugsFilter } from "../concept.args";
import { Horizon, RoleOrder } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@InputType({ description: "Which roles to list; conditions that are given must all hold." })
export class RoleFilter {
  @Field(() => [String], { nullable: true, description: "From one of these schemes: curated, esco, onet." })
  readonly schemes?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "In one of these families, by slug or name." })
  readonly families?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "At one of these levels, by slug, name or alias." })
  readonly levels?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only roles whose skills a source lists at this rung, or only the others." })
  readonly documented?: boolean | null;

  @Field(() => Horizon.enum, { nullable: true, description: "Only roles of this horizon." })
  readonly horizon?: Horizon | null;

  @Field(() => String, { nullable: true, description: "Words in the title, aliases or summary; the last may be a beginning." })
  readonly text?: string | null;

  @Field(() => SlugsFilter, { nullable: true, description: "Slugs of skills that it requires, in effect." })
  readonly requires?: SlugsFilter | null;

  @Field(() => SlugsFilter, { nullable: true, description: "Slugs of tools that it uses, in effect." })
  readonly uses?: SlugsFilter | null;

  @Field(() => SlugsFilter, { nullable: true, description: "Slugs of KPIs that measure it, in effect." })
  readonly measuredBy?: SlugsFilter | null;

  @Field(() => [RoleFilter], { nullable: true, description: "All of these hold, too." })
  readonly and?: readonly RoleFilter[] | null;

  @Field(() => [RoleFilter], { nullable: true, description: "At least one of these holds, too." })
  readonly or?: readonly RoleFilter[] | null;

  @Field(() => RoleFilter, { nullable: true, description: "This does not hold." })
  readonly not?: RoleFilter | null;
}

@ArgsType()
export class RoleListArgs extends PageArgs {
  @Field(() => RoleFilter, { nullable: true, description: "Which to list; all when left out." })
  readonly filter?: RoleFilter | null;

  @Field(() => RoleOrder.enum, { nullable: true, defaultValue: "TITLE", description: "In which order." })
  readonly orderBy?: RoleOrder | null;
}

@InputType({ description: "A rung of a family." })
export class RungInput {
  @Field(() => String, { description: "The family's slug or name." })
  readonly family!: string;

  @Field(() => String, { description: "The level's slug, name or an alias like `junior`." })
  readonly level!: string;
}

@InputType({ description: "Exactly one of these names a role." })
export class RoleRef {
  @Field(() => String, { nullable: true, description: "Its slug." })
  readonly slug?: string;

  @Field(() => String, { nullable: true, description: "Its title or an alias, also as people write it, like `Sr. NLP Eng`, where it leaves no doubt." })
  readonly title?: string;

  @Field(() => RungInput, { nullable: true, description: "Its family and level." })
  readonly rung?: RungInput;
}
