import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeResolver } from "graphql-scalars";
import { LintSeverity } from "./vocabulary";

@ObjectType({ description: "One accepted change of the ontology." })
export class Revision {
  @Field(() => Int, { description: "Counts up by one with each change." })
  readonly number!: number;

  @Field(() => DateTimeResolver, { description: "When it was accepted." })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: "What it changed." })
  readonly summary!: string | null;
}

@ObjectType({ description: "How much the ontology holds." })
export class OntologyCounts {
  @Field(() => Int, { description: "All roles." })
  readonly roles!: number;

  @Field(() => Int, { description: "Roles whose skills a source lists at their rung." })
  readonly documentedRoles!: number;

  @Field(() => Int, { description: "Role families." })
  readonly families!: number;

  @Field(() => Int, { description: "Skills, without groups that only hold a place in a hierarchy." })
  readonly skills!: number;

  @Field(() => Int, { description: "Tools." })
  readonly tools!: number;

  @Field(() => Int, { description: "KPIs." })
  readonly kpis!: number;

  @Field(() => Int, { description: "Certifications." })
  readonly certifications!: number;

  @Field(() => Int, { description: "Transitions between roles." })
  readonly transitions!: number;

  @Field(() => Int, { description: "Statements." })
  readonly statements!: number;

  @Field(() => Int, { description: "Sources." })
  readonly sources!: number;
}

@ObjectType({ description: "How much of the ontology is from one origin." })
export class SchemeCounts {
  @Field(() => String, { description: "`curated` for what the seed files say, else the taxonomy: esco, onet. What `schemes` of filters take." })
  readonly scheme!: string;

  @Field(() => Int, { description: "Its roles." })
  readonly roles!: number;

  @Field(() => Int, { description: "Its role families; of a taxonomy its groups of occupations." })
  readonly families!: number;

  @Field(() => Int, { description: "Its skills, without the groups that only hold a place in its hierarchy." })
  readonly skills!: number;

  @Field(() => Int, { description: "Its tools." })
  readonly tools!: number;

  @Field(() => Int, { description: "Its KPIs." })
  readonly kpis!: number;

  @Field(() => Int, { description: "Its transitions between roles." })
  readonly transitions!: number;

  @Field(() => Int, { description: "Its statements." })
  readonly statements!: number;
}

@ObjectType({ description: "Something about the ontology that an editor should know." })
export class LintFinding {
  /** Global ids of the nodes that it concerns. */
  readonly nodeIds!: readonly string[];

  @Field(() => String, { description: "The rule that found it." })
  readonly rule!: string;

  @Field(() => LintSeverity.enum, { description: "How serious it is." })
  readonly severity!: LintSeverity;

  @Field(() => String, { description: "What was found, in a sentence." })
  readonly message!: string;
}

@ObjectType({ description: "The ontology as a whole: how current it is, what it holds, and what to look at." })
export class Ontology {
  @Field(() => Revision, { description: "The revision that answers come from." })
  readonly revision!: Revision;
}
