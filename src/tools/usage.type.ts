import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type";
import { Commonality, RequirementOrigin } from "../ontology/vocabulary";
import { Role } from "../roles/role.type";
import { SourceRef } from "../sources/source.type";
import { Tool } from "./tool.type";

/** What is known of one role using one tool, whichever end it is read from. */
@ObjectType()
abstract class Usage {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Commonality.enum, { description: "How usual the tool is for the role." })
  readonly commonality!: Commonality;

  @Field(() => String, { nullable: true, description: "What the role uses it for." })
  readonly purpose!: string | null;

  @Field(() => RequirementOrigin.enum, { description: "Whether it is said of this role or inherited from the rung below." })
  readonly origin!: RequirementOrigin;

  @Field(() => [SourceRef], { description: "Who says so." })
  readonly sources!: readonly SourceRef[];
}

@ObjectType({ description: "A tool that a role uses." })
export class RoleToolEdge extends Usage {
  @Field(() => Tool, { description: "The tool." })
  readonly node!: Tool;
}

@ObjectType({ description: "A role that uses a tool." })
export class ToolRoleEdge extends Usage {
  @Field(() => Role, { description: "The role." })
  readonly node!: Role;
}

@ObjectType({ description: "A tool in a list." })
export class ToolEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => Tool, { description: "The tool." })
  readonly node!: Tool;
}

export const RoleToolConnection = connectionOf("RoleToolConnection", () => RoleToolEdge, () => Tool);
export const ToolRoleConnection = connectionOf("ToolRoleConnection", () => ToolRoleEdge, () => Role);
export const ToolConnection = connectionOf("ToolConnection", () => ToolEdge, () => Tool);
