import { ArgsType, Field, Float, InputType, Int } from "type-graphql";
import { StartingPoint } from "../gap/gap.args";
import { TransitionKind } from "../ontology/vocabulary";
import { FirstArgs } from "../page.args";
import { RoleRef } from "../roles/role.args";

@InputType({ description: "What every route must keep to; all that are given must hold." })
export class PathConstraints {
  @Field(() => Int, { nullable: true, description: "At most so many moves, from 1 to 50; any number when left out." })
  readonly maxMoves?: number | null;

  @Field(() => Float, { nullable: true, description: "Each hop's readiness is known and at least this, from 0 to 1." })
  readonly minReadiness?: number | null;

  @Field(() => [TransitionKind.enum], {
    nullable: true, description: "Only moves of these kinds; all when left out. The entry from held skills is of none.",
  })
  readonly kinds?: readonly TransitionKind[] | null;

  @Field(() => [RoleRef], { nullable: true, description: "Pass through all of these roles, in any order; 5 at most." })
  readonly through?: readonly RoleRef[] | null;

  @Field(() => [RoleRef], { nullable: true, description: "Pass through none of these roles; 100 at most." })
  readonly avoid?: readonly RoleRef[] | null;

  @Field(() => Boolean, {
    nullable: true, defaultValue: true,
    description: "False refuses a move to a role whose lowest pay is below that of the role before, where both are known in one currency.",
  })
  readonly allowPayDrop?: boolean | null;
}

@ArgsType()
export class CareerPathArgs {
  @Field(() => StartingPoint, { description: "Where the routes start. Skills held may enter any role, however little of it they cover, and climb from there; `minReadiness` asks for more." })
  readonly from!: StartingPoint;

  @Field(() => RoleRef, { description: "The role that they lead to." })
  readonly to!: RoleRef;

  @Field(() => Int, { nullable: true, defaultValue: 3, description: "How many routes at most, from 0 to 20." })
  readonly first?: number | null;

  @Field(() => PathConstraints, { nullable: true, description: "What every route must keep to." })
  readonly constraints?: PathConstraints | null;
}

@ArgsType()
export class ReachableRoleArgs extends FirstArgs {
  @Field(() => StartingPoint, { description: "Where one starts." })
  readonly from!: StartingPoint;

  @Field(() => Int, { nullable: true, defaultValue: 2, description: "At most so many moves, from 1 to 10." })
  readonly withinMoves?: number | null;

  @Field(() => Float, { nullable: true, description: "Only roles for which the start's own readiness is known and at least this, from 0 to 1." })
  readonly minReadiness?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: "How many roles at most, from 0 to 100." })
  declare readonly first?: number | null;
}
