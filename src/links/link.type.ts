import { Field, ObjectType } from "type-graphql";
import { Concept } from "../node.type";
import { LinkRelation, MatchRelation } from "../ontology/vocabulary";
import { SourceRef } from "../sources/source.type";

@ObjectType({
  description: "A link between two concepts: a BROADER skill, a tool that it is EXERCISED_BY, a KPI that it MOVES.",
})
export class ConceptLink {
  @Field(() => LinkRelation.enum, { description: "How this concept relates to the other." })
  readonly relation!: LinkRelation;

  @Field(() => Concept, { description: "The other concept." })
  readonly other!: Concept;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "The same or a near concept in an outside taxonomy; of what comes from one, in our own ontology." })
export class ExternalMatch {
  /** Global id of the other concept, where it is loaded. */
  readonly conceptId!: string | null;

  @Field(() => String, { description: "The taxonomy: esco, onet or, as seen from these, curated." })
  readonly scheme!: string;

  @Field(() => String, { description: "Its identifier there; in our own ontology its global id." })
  readonly uri!: string;

  @Field(() => String, { description: "Its name there." })
  readonly label!: string;

  @Field(() => MatchRelation.enum, { description: "How near it is (SKOS mapping)." })
  readonly relation!: MatchRelation;
}
