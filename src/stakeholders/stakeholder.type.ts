import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { Node } from "../node.type";
import { StakeholderSide } from "../ontology/vocabulary";
import { SourceRef } from "../sources/source.type";

@ObjectType({ implements: Node, description: "A group or person that roles work with." })
export class Stakeholder extends Node {
  @Field(() => String, { description: "Who it is." })
  readonly name!: string;

  @Field(() => StakeholderSide.enum, { description: "Where it stands towards the role." })
  readonly side!: StakeholderSide;
}

@ObjectType({ description: "A stakeholder that a role works with." })
export class RoleStakeholderEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Stakeholder, { description: "The stakeholder." })
  readonly node!: Stakeholder;

  @Field(() => String, { nullable: true, description: "What they work on together." })
  readonly purpose!: string | null;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

export const RoleStakeholderConnection = connectionOf("RoleStakeholderConnection", () => RoleStakeholderEdge, () => Stakeholder);
