import { Field, ID, InterfaceType, ObjectType } from "type-graphql";

/** The GraphQL type of a node is the part of its id before the first colon. */
export const resolveType = (value: { id: string }): string => value.id.slice(0, value.id.indexOf(":"));

@InterfaceType({ description: "Anything with a global id: the way to refetch it with `node(id:)`.", resolveType })
export abstract class Node {
  @Field(() => ID, { description: "Kind and slug, as in `Role:nlp-engineer`: unique across kinds, stable, readable." })
  readonly id!: string;
}

@InterfaceType({
  description: "A thing that roles share and people search for by name: a skill, tool, KPI or certification.",
  implements: Node,
  resolveType,
})
export abstract class Concept extends Node {
  @Field(() => String, { description: "The part of the id after the first colon; what the by-slug fields take." })
  readonly slug!: string;

  @Field(() => String, { description: "The canonical name." })
  readonly name!: string;

  @Field(() => [String], { description: "Every other name that documents and people use for it." })
  /** Absent where it is read only when somebody asks for it. */
  readonly aliases?: readonly string[];
}

@ObjectType({ description: "Where a page of a connection stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether items follow this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether items precede this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item, to be given as `after`; null on an empty page." })
  readonly endCursor!: string | null;
}
