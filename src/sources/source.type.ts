import { Field, ObjectType } from "type-graphql";
import { Node } from "../node.type";
import { Confidence } from "../ontology/vocabulary";
import type { Voice } from "../graph/shapes";

@ObjectType({ implements: Node, description: "A document or data set that facts come from." })
export class Source extends Node {
  @Field(() => String, { description: "The part of the id after the first colon." })
  readonly slug!: string;

  @Field(() => String, { description: "Whose facts it carries: curated, esco or onet." })
  readonly scheme!: string;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "Who published it." })
  readonly publisher!: string | null;

  @Field(() => String, { description: "What kind of source: ROLE_BLUEPRINT, SKILL_PAGE, JOB_PAGE, TAXONOMY, EDITORIAL." })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: "Its edition, version or date." })
  readonly edition!: string | null;

  @Field(() => String, { nullable: true, description: "The terms under which it can be used." })
  readonly licence!: string | null;

  @Field(() => String, { nullable: true, description: "The words that its licence asks to be shown where it is used." })
  readonly attribution!: string | null;
}

@ObjectType({ description: "Who says so: a source and the section of it, and how sure we are." })
export class SourceRef implements Voice {
  readonly sourceId!: string;

  @Field(() => String, { nullable: true, description: "The section of the source, as the source numbers or names it." })
  readonly section!: string | null;

  @Field(() => Confidence.enum, { description: "How directly the source says it." })
  readonly confidence!: Confidence;

  @Field(() => String, { nullable: true, description: "What this source itself says, where it differs or is qualified." })
  readonly says!: string | null;
}
