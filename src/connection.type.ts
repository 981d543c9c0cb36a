import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "./node.type";

/** The Relay connection over an edge type, of which a `Page` has the parts: edges, the nodes alone as a short cut, page info and the whole list's size. */
export function connectionOf<Edge extends { node: object }>(
  name: string,
  edge: () => ClassType<Edge>,
  node: () => ClassType | object,
): ClassType<object> {
  @ObjectType(name, { description: `A page of ${name.replace("Connection", "")} edges.` })
  class Connection {
    @Field(() => [edge()], { description: "The items with what is known of each link." })
    readonly edges!: readonly Edge[];

    @Field(() => [node()], { description: "The items alone." })
    readonly nodes!: readonly Edge["node"][];

    @Field(() => PageInfo, { description: "Where this page stands." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many items the whole list has." })
    readonly totalCount!: number;
  }
  return Connection;
}
