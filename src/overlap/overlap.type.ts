import { Field, Float, ObjectType } from "type-graphql";
import { OverlapMetric } from "../ontology/vocabulary";
import { Role } from "../roles/role.type";
import { Skill } from "../skills/skill.type";
import type { Comparison } from "./comparison";

@ObjectType({ description: "What a shared skill adds to a score." })
export class Contribution {
  @Field(() => Skill, { description: "The skill." })
  readonly skill!: Skill;

  @Field(() => Float, { description: "Its part; those of all shared skills sum to the score." })
  readonly score!: number;
}

@ObjectType({ description: "A role that overlaps with another." })
export class SimilarRole {
  readonly comparison!: Comparison;
  /** Indexes in the snapshot: the role that others are compared with, and this one. */
  readonly from!: number;
  readonly to!: number;

  @Field(() => Role, { description: "The other role." })
  readonly role!: Role;

  @Field(() => Float, { description: "How much they overlap, above 0 and up to 1." })
  readonly score!: number;
}

@ObjectType({ description: "Two of the roles that are compared." })
export class OverlapPair {
  readonly comparison!: Comparison;
  /** Indexes in the snapshot. */
  readonly from!: number;
  readonly to!: number;

  @Field(() => Role, { description: "The one role; for CONTAINMENT the one whose needs are counted." })
  readonly a!: Role;

  @Field(() => Role, { description: "The other." })
  readonly b!: Role;

  @Field(() => Float, { description: "How much they overlap, from 0 to 1; 0, too, where nothing is known of what one of them requires." })
  readonly score!: number;
}

/** Up to 40,000 numbers are written. */
const scoresCost = 1_000;

@ObjectType({ description: "Every one of some roles against every other." })
export class OverlapMatrix {
  readonly comparison!: Comparison;
  /** The roles as indexes in the snapshot. */
  readonly indexes!: readonly number[];

  @Field(() => OverlapMetric.enum, { description: "How the scores are made." })
  readonly metric!: OverlapMetric;

  @Field(() => [Role], { description: "The roles, in the order asked for." })
  readonly roles!: readonly Role[];

  @Field(() => [[Float]], { complexity: scoresCost, description: "scores[i][j] is roles[i] against roles[j], from 0 to 1; 0 where nothing is known of what one requires." })
  readonly scores!: readonly (readonly number[])[];
}

@ObjectType({ description: "A skill that is typical of a role." })
export class DistinguishingSkill {
  @Field(() => Skill, { description: "The skill." })
  readonly skill!: Skill;

  @Field(() => Float, {
    description: "Revealed comparative advantage: its share of the role's needs over its share of all documented roles' needs; above 1.",
  })
  readonly rca!: number;
}

@ObjectType({ description: "A skill that opens the way from one family to another." })
export class BridgeSkill {
  @Field(() => Skill, { description: "The skill." })
  readonly skill!: Skill;

  @Field(() => Float, { description: "Mean rise in readiness over all moves between the two families, with the skill at the level needed." })
  readonly gain!: number;
}
