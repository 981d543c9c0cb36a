import { Field, ObjectType } from "type-graphql";
import { Concept, Node } from "../node.type";

@ObjectType({ implements: [Node, Concept], description: "A product or platform that roles use." })
export class Tool extends Concept {
  @Field(() => String, { nullable: true, description: "Who makes it; null for community projects." })
  readonly vendor!: string | null;
}
