import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { Node } from "../node.type";
import { Importance, Tier, TransitionKind } from "../ontology/vocabulary";
import { Skill } from "../skills/skill.type";
import { SourceRef } from "../sources/source.type";

@ObjectType({ description: "A span of months." })
export class MonthsRange {
  @Field(() => Int, { nullable: true, description: "Fewest months; null when not said." })
  readonly min!: number | null;

  @Field(() => Int, { nullable: true, description: "Most months; null when open." })
  readonly max!: number | null;
}

@ObjectType({ implements: Node, description: "One possible move between two roles." })
export class Transition extends Node {
  /** Global ids of its two ends. */
  readonly fromId!: string;
  readonly toId!: string;

  @Field(() => TransitionKind.enum, { description: "What kind of move it is." })
  readonly kind!: TransitionKind;

  @Field(() => MonthsRange, { nullable: true, description: "Usual time before the move, where a source gives it." })
  readonly months!: MonthsRange | null;

  @Field(() => String, { nullable: true, description: "What the move means." })
  readonly summary!: string | null;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "A transition in a list." })
export class TransitionEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Transition, { description: "The transition." })
  readonly node!: Transition;
}

export const TransitionConnection = connectionOf("TransitionConnection", () => TransitionEdge, () => Transition);

@ObjectType({ description: "A skill that a promotion asks for." })
export class Demand {
  @Field(() => Skill, { description: "The skill." })
  readonly skill!: Skill;

  @Field(() => Importance.enum, { description: "How much the promotion depends on it." })
  readonly importance!: Importance;

  @Field(() => Tier.enum, { description: "When it is asked for." })
  readonly tier!: Tier;

  @Field(() => String, { nullable: true, description: "What exactly is asked." })
  readonly note!: string | null;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}
