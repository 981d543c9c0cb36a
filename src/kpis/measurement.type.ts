import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { RequirementOrigin } from "../ontology/vocabulary";
import { Role } from "../roles/role.type";
import { SourceRef } from "../sources/source.type";
import { Kpi } from "./kpi.type";

/** What is known of one role being measured by one KPI, whichever end it is read from. */
@ObjectType()
abstract class Measurement {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => String, { nullable: true, description: "The target or benchmark that a source gives." })
  readonly target!: string | null;

  @Field(() => String, { nullable: true, description: "How often it is looked at." })
  readonly frequency!: string | null;

  @Field(() => RequirementOrigin.enum, { description: "Whether it is said of this role or inherited from the rung below." })
  readonly origin!: RequirementOrigin;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "A KPI that a role is measured by." })
export class RoleKpiEdge extends Measurement {
  @Field(() => Kpi, { description: "The KPI." })
  readonly node!: Kpi;
}

@ObjectType({ description: "A role that a KPI measures." })
export class KpiRoleEdge extends Measurement {
  @Field(() => Role, { description: "The role." })
  readonly node!: Role;
}

@ObjectType({ description: "A KPI in a list." })
export class KpiEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Kpi, { description: "The KPI." })
  readonly node!: Kpi;
}

export const RoleKpiConnection = connectionOf("RoleKpiConnection", () => RoleKpiEdge, () => Kpi);
export const KpiRoleConnection = connectionOf("KpiRoleConnection", () => KpiRoleEdge, () => Role);
export const KpiConnection = connectionOf("KpiConnection", () => KpiEdge, () => Kpi);
