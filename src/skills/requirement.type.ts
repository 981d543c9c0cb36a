import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { Importance, ProficiencyBasis, RequirementOrigin, SkillKind, Tier } from "../ontology/vocabulary";
import { Role } from "../roles/role.type";
import { SourceRef } from "../sources/source.type";
import { Skill } from "./skill.type";

@ObjectType({ description: "How well a skill must be held." })
export class Proficiency {
  @Field(() => Int, { description: "1 awareness, 2 foundational, 3 working, 4 practitioner, 5 expert." })
  readonly value!: number;

  @Field(() => ProficiencyBasis.enum, { description: "Whether a source states it or the rung implies it." })
  readonly basis!: ProficiencyBasis;
}

/** What is known of one role asking for one skill, whichever end it is read from. */
@ObjectType()
abstract class Requirement {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Importance.enum, { description: "How much the role depends on the skill." })
  readonly importance!: Importance;

  @Field(() => Tier.enum, { description: "When the role asks for it." })
  readonly tier!: Tier;

  @Field(() => Proficiency, { description: "How well the role needs it." })
  readonly proficiency!: Proficiency;

  @Field(() => Float, { description: "Importance × tier, from 0.3 to 3." })
  readonly weight!: number;

  @Field(() => RequirementOrigin.enum, { description: "Why the role asks for it." })
  readonly origin!: RequirementOrigin;

  /** Global id of the role that an inherited requirement was stated or demanded for. */
  readonly inheritedFromId!: string | null;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "A skill that a role requires." })
export class RoleSkillEdge extends Requirement {
  @Field(() => Skill, { description: "The skill." })
  readonly node!: Skill;

  @Field(() => String, { nullable: true, description: "What the role uses it for." })
  readonly use!: string | null;
}

@ObjectType({ description: "A role that requires a skill." })
export class SkillRoleEdge extends Requirement {
  @Field(() => Role, { description: "The role." })
  readonly node!: Role;
}

export const RoleSkillConnection = connectionOf("RoleSkillConnection", () => RoleSkillEdge, () => Skill);
export const SkillRoleConnection = connectionOf("SkillRoleConnection", () => SkillRoleEdge, () => Role);

@ObjectType({ description: "A skill in a list." })
export class SkillEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Skill, { description: "The skill." })
  readonly node!: Skill;
}

export const SkillConnection = connectionOf("SkillConnection", () => SkillEdge, () => Skill);

@InputType({ description: "Which requirements to show; what is left out does not restrict." })
export class RequirementFilter {
  @Field(() => [Importance.enum], { nullable: true, description: "Only these importances." })
  readonly importance?: readonly Importance[] | null;

  @Field(() => [Tier.enum], { nullable: true, description: "Only these tiers." })
  readonly tiers?: readonly Tier[] | null;

  @Field(() => [SkillKind.enum], { nullable: true, description: "Only skills of these kinds." })
  readonly kinds?: readonly SkillKind[] | null;

  @Field(() => [RequirementOrigin.enum], { nullable: true, description: "Only these origins." })
  readonly origins?: readonly RequirementOrigin[] | null;
}
