import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { Concept, Node } from "../node.type";
import { Commonality } from "../ontology/vocabulary";
import { SourceRef } from "../sources/source.type";

@ObjectType({ implements: [Node, Concept], description: "A credential that documents suggest for roles." })
export class Certification extends Concept {
  @Field(() => String, { nullable: true, description: "Who grants it." })
  readonly issuer!: string | null;
}

@ObjectType({ description: "A certification in a list." })
export class CertificationEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Certification, { description: "The certification." })
  readonly node!: Certification;
}

@ObjectType({ description: "A certification suggested for a role." })
export class RoleCertificationEdge extends CertificationEdge {
  @Field(() => Commonality.enum, { nullable: true, description: "How usual it is; null when no source says." })
  readonly commonality!: Commonality | null;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

export const CertificationConnection = connectionOf("CertificationConnection", () => CertificationEdge, () => Certification);
export const RoleCertificationConnection = connectionOf(
  "RoleCertificationConnection", () => RoleCertificationEdge, () => Certification,
);
