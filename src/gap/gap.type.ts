import { Field, Float, Int, ObjectType } from "type-graphql";
import { Kpi } from "../kpis/kpi.type";
import {
  Commonality, GapChange, Importance, NearMissRelation, ProficiencyBasis, ReadinessBand, RequirementOrigin, SetChange, Tier,
} from "../ontology/vocabulary";
import { Role } from "../roles/role.type";
import { Skill } from "../skills/skill.type";
import { SourceRef } from "../sources/source.type";
import { Tool } from "../tools/tool.type";
import type { GapEntry } from "./gap-entry";
import type { Start } from "./start";
import type { titlesOf } from "./why";

@ObjectType({
  description: "How ready the start is: Σ weight·credit / Σ weight. Null and UNKNOWN when nothing is known of what either role requires.",
})
export class Readiness {
  @Field(() => Float, { nullable: true, description: "From 0 to 1." })
  readonly score!: number | null;

  @Field(() => ReadinessBand.enum, { description: "The score in words." })
  readonly band!: ReadinessBand;

  @Field(() => Float, { description: "Σ weight·credit over what the target requires." })
  readonly credited!: number;

  @Field(() => Float, { description: "Σ weight over what the target requires." })
  readonly total!: number;
}

@ObjectType({ description: "How many skills each change concerns." })
export class GapCounts {
  @Field(() => Int, { description: "Not held, but needed." })
  readonly gained!: number;

  @Field(() => Int, { description: "Held below the need." })
  readonly raised!: number;

  @Field(() => Int, { description: "Held at the need, or carried along." })
  readonly held!: number;

  @Field(() => Int, { description: "Held above the need." })
  readonly eased!: number;

  @Field(() => Int, { description: "Held, no longer needed." })
  readonly dropped!: number;
}

@ObjectType({ description: "A held skill that partly stands in for a needed one." })
export class NearMiss {
  @Field(() => Skill, { description: "The held skill." })
  readonly skill!: Skill;

  @Field(() => NearMissRelation.enum, { description: "How it relates to the needed one." })
  readonly relation!: NearMissRelation;

  @Field(() => Float, { description: "What it earns, from 0 to 0.9." })
  readonly credit!: number;
}

@ObjectType({ description: "One skill of a move." })
export class SkillGapEntry implements GapEntry<Skill> {
  readonly inheritedFromId!: string | null;
  /** What `why` names. */
  readonly titles!: ReturnType<typeof titlesOf>;

  @Field(() => Skill, { description: "The skill." })
  readonly skill!: Skill;

  @Field(() => GapChange.enum, { description: "What happens to it." })
  readonly change!: GapChange;

  @Field(() => Int, { description: "Proficiency at the start, 1 to 5; 0 when absent." })
  readonly have!: number;

  @Field(() => Int, { description: "Proficiency needed, 1 to 5; 0 when not needed." })
  readonly need!: number;

  @Field(() => ProficiencyBasis.enum, { nullable: true, description: "Where `have` comes from; null when absent." })
  readonly haveBasis!: ProficiencyBasis | null;

  @Field(() => ProficiencyBasis.enum, { nullable: true, description: "Where `need` comes from; null when not needed." })
  readonly needBasis!: ProficiencyBasis | null;

  @Field(() => Skill, { nullable: true, description: "The skill of another taxonomy, an exact match, under which it is held; null when it is held as itself, or not at all." })
  readonly heldAs!: Skill | null;

  @Field(() => Importance.enum, { nullable: true, description: "How much the target depends on it; null when dropped." })
  readonly importance!: Importance | null;

  @Field(() => Tier.enum, { nullable: true, description: "When the target asks for it; null when dropped." })
  readonly tier!: Tier | null;

  @Field(() => Float, { description: "Importance × tier; 0 when dropped or carried along." })
  readonly weight!: number;

  @Field(() => Float, { description: "How far the start meets the need, from 0 to 1; a near miss counts." })
  readonly credit!: number;

  @Field(() => Float, { description: "Weight × levels still missing, in skill points." })
  readonly effort!: number;

  @Field(() => Float, { description: "This skill's share of the whole effort, from 0 to 1." })
  readonly priority!: number;

  @Field(() => NearMiss, { nullable: true, description: "A held skill that stands in better than the skill itself; else null." })
  readonly nearMiss!: NearMiss | null;

  @Field(() => RequirementOrigin.enum, { nullable: true, description: "Why the target asks for it; null when dropped." })
  readonly origin!: RequirementOrigin | null;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "What a move changes about a tool." })
export class ToolGapEntry {
  @Field(() => SetChange.enum, { description: "What happens to it." })
  readonly change!: SetChange;

  @Field(() => Tool, { description: "The tool." })
  readonly tool!: Tool;

  @Field(() => Commonality.enum, { description: "How usual it is for the target; for the start when LEFT." })
  readonly commonality!: Commonality;
}

@ObjectType({ description: "What a move changes about a KPI." })
export class KpiGapEntry {
  @Field(() => SetChange.enum, { description: "What happens to it." })
  readonly change!: SetChange;

  @Field(() => Kpi, { description: "The KPI." })
  readonly kpi!: Kpi;

  @Field(() => String, { nullable: true, description: "The start's target, where a source gives one." })
  readonly fromTarget!: string | null;

  @Field(() => String, { nullable: true, description: "The target role's target, where a source gives one." })
  readonly toTarget!: string | null;
}

/** What each gap costs: it reads and weighs all that two roles require. */
export const gapCost = 100;

@ObjectType({ description: "What it takes to move from a role, or from the skills held, to a role." })
export class SkillGap {
  readonly start!: Start;
  /** Whether a role of which nothing is known borrows from an occupation. */
  readonly borrow!: boolean;
  readonly entries!: readonly GapEntry<Skill>[];

  @Field(() => Role, { nullable: true, description: "The role at the start; null when the start is a set of held skills." })
  readonly from!: Role | null;

  @Field(() => Role, { description: "The role that the move leads to." })
  readonly to!: Role;

  @Field(() => Readiness, { description: "How ready the start is." })
  readonly readiness!: Readiness;

  @Field(() => Float, { description: "Skill points still to gain, of what is known; tells nothing while readiness is UNKNOWN." })
  readonly effort!: number;

  @Field(() => GapCounts, { description: "How many skills each change concerns." })
  readonly counts!: GapCounts;
}
