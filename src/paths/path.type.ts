import { Field, Float, Int, ObjectType } from "type-graphql";
import { Readiness } from "../gap/gap.type";
import type { Start } from "../gap/start";
import { Role } from "../roles/role.type";
import { MonthsRange } from "../transitions/transition.type";

@ObjectType({ description: "One move of a route." })
export class Hop {
  readonly start!: Start;
  readonly to!: Role;
  readonly transitionSlug!: string | null;
}

@ObjectType({ description: "A route that visits no role twice." })
export class CareerPath {
  readonly start!: Start;

  @Field(() => [Role], { description: "From the first role to the last; from held skills the first is the one that is entered." })
  readonly roles!: readonly Role[];

  @Field(() => [Hop], { description: "Its moves, in order; from held skills the first enters a role." })
  readonly hops!: readonly Hop[];

  @Field(() => Float, { description: "The hops' costs summed, each 0.15 − ln(readiness); a readiness below 0.05, or unknown, counts as 0.05." })
  readonly cost!: number;

  @Field(() => Float, { nullable: true, description: "The hardest hop's readiness; null when any hop's is unknown." })
  readonly minReadiness!: number | null;

  @Field(() => MonthsRange, { nullable: true, description: "The hops' usual months summed; null when any hop's are." })
  readonly months!: MonthsRange | null;
}

@ObjectType({ description: "A role that a start can lead to." })
export class ReachableRole {
  @Field(() => Role, { description: "The role." })
  readonly role!: Role;

  @Field(() => Int, { description: "Moves of the path." })
  readonly moves!: number;

  @Field(() => CareerPath, { description: "The cheapest route to it within the moves." })
  readonly path!: CareerPath;

  @Field(() => Readiness, { description: "How ready the start itself is for the role, as if in one move." })
  readonly readiness!: Readiness;
}
