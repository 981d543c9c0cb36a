import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { Node } from "../node.type";
import { Horizon } from "../ontology/vocabulary";
import { SourceRef } from "../sources/source.type";

/** Its words (aliases, summary, mission) are absent where many are listed, and are read when somebody asks for them. */
@ObjectType({ implements: Node, description: "A job at one rung of one ladder." })
export class Role extends Node {
  @Field(() => String, { description: "The part of the id after the first colon; what `role(slug:)` takes." })
  readonly slug!: string;

  @Field(() => String, { description: "Its canonical title." })
  readonly title!: string;

  readonly aliases?: readonly string[];
  readonly summary?: string | null;
  readonly mission?: string | null;

  @Field(() => Horizon.enum, { description: "Whether it is common today or only appearing." })
  readonly horizon!: Horizon;

  @Field(() => String, { description: "Where it comes from: curated, esco or onet." })
  readonly scheme!: string;

  @Field(() => Boolean, {
    description: "Whether a source lists this role's skills at this rung. False when the role is only named by others.",
  })
  readonly documented!: boolean;
}

@ObjectType({ description: "A role in a list." })
export class RoleEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Role, { description: "The role." })
  readonly node!: Role;
}

export const RoleConnection = connectionOf("RoleConnection", () => RoleEdge, () => Role);

@ObjectType({ description: "What one source says of the years of experience." })
export class YearsRange {
  @Field(() => Int, { nullable: true, description: "Least years; null when not said." })
  readonly min!: number | null;

  @Field(() => Int, { nullable: true, description: "Most years; null when open." })
  readonly max!: number | null;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "What one source says of yearly pay, in whole units of the currency." })
export class PayBand {
  @Field(() => Int, { nullable: true, description: "Lowest pay; null when not said." })
  readonly min!: number | null;

  @Field(() => Int, { nullable: true, description: "Highest pay; null when not said." })
  readonly max!: number | null;

  @Field(() => Boolean, { description: "The source says 'and more'." })
  readonly openEnded!: boolean;

  @Field(() => String, { description: "ISO 4217 code, like USD." })
  readonly currency!: string;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}
