import { Field, ObjectType } from "type-graphql";
import { Concept, Node } from "../node.type";
import { SkillKind } from "../ontology/vocabulary";

/** Its words (aliases, description) are absent where many are listed, and are read when somebody asks for them. */
@ObjectType({ implements: [Node, Concept], description: "Something that a person can do or know, shared by many roles." })
export class Skill extends Concept {
  readonly description?: string | null;

  @Field(() => SkillKind.enum, { description: "Technical or behavioural." })
  readonly kind!: SkillKind;
}
