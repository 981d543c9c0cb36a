import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { Node } from "../node.type";
import { Section } from "../ontology/vocabulary";
import { SourceRef } from "../sources/source.type";

@ObjectType({ implements: Node, description: "One thing that a document says of a role and that roles do not share." })
export class Statement extends Node {
  @Field(() => Section.enum, { description: "Which part of the role's description it belongs to." })
  readonly section!: Section;

  @Field(() => String, { nullable: true, description: "The finer heading: `30 days`, `Technical`, `Red flag` …" })
  readonly category!: string | null;

  @Field(() => String, { description: "What is said, in our own words." })
  readonly text!: string;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "A statement in a list." })
export class StatementEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Statement, { description: "The statement." })
  readonly node!: Statement;
}

export const StatementConnection = connectionOf("StatementConnection", () => StatementEdge, () => Statement);
