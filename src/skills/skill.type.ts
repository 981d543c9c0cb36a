import { Field, ObjectType } from "type-graphql";
import { Concept, Node } from "../node.type";
import { SkillKind } from "../ontology/vocabulary";

@ObjectType({ implements: [Node, Concept], description: "Something that a person can do or know, shared by many roles." })
export class Skill extends Concept {
  @Field(() => String, { nullable: true, description: "What it means, in one plain sentence." })
  readonly description!: string | null;

  @Field(() => SkillKind.enum, { description: "Technical or behavioural." })
  readonly kind!: SkillKind;
}
