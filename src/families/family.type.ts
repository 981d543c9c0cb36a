import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node.type";
import { Track } from "../ontology/vocabulary";

@ObjectType({ implements: Node, description: "A ladder: the same work at rising levels." })
export class RoleFamily extends Node {
  @Field(() => String, { description: "The part of the id after the first colon." })
  readonly slug!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "What work it is." })
  readonly description!: string | null;
}

@ObjectType({ implements: Node, description: "A rung that families share." })
export class Level extends Node {
  @Field(() => String, { description: "The part of the id after the first colon." })
  readonly slug!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => Track.enum, { description: "The ladder that the rank counts on." })
  readonly track!: Track;

  @Field(() => Int, { description: "Its height on its track: intern 0, associate 1, mid 2, senior 3, staff 4 …" })
  readonly rank!: number;

  @Field(() => [String], { description: "Other words for it in titles: Junior is associate." })
  readonly aliases!: readonly string[];
}
