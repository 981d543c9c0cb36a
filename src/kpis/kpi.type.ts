import { Field, ObjectType } from "type-graphql";
import { Concept, Node } from "../node.type";
import { KpiType } from "../ontology/vocabulary";

@ObjectType({ implements: [Node, Concept], description: "A measure of a role's work." })
export class Kpi extends Concept {
  @Field(() => [KpiType.enum], { description: "What it measures, most fitting first." })
  readonly types!: readonly KpiType[];

  @Field(() => String, { nullable: true, description: "What exactly is measured." })
  readonly measures!: string | null;

  @Field(() => String, { nullable: true, description: "Why it is worth measuring." })
  readonly rationale!: string | null;
}
