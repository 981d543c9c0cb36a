import type { GraphQLObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";

type Handler = ReturnType<typeof getMetadataStorage>["queries"][number];
type Parameter = NonNullable<Handler["params"]>[number];

/** Makes fields without a resolver plain properties, which graphql reads itself; before a schema is built. */
export function plainFields(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
}

/**
 * Hands arguments to resolvers as graphql has coerced them; after a schema is built. type-graphql would make instances of their classes
 * and wrap them in promises, which costs more than most resolvers do; ours read them as data.
 */
export function plainArguments(): void {
  const { queries, fieldResolvers } = getMetadataStorage();
  for (const handler of [...queries, ...fieldResolvers]) handler.params = handler.params?.map(plain);
}

/** The cursor of an edge is a function, called where it is selected; compiled documents call none by themselves. */
export function cursorsWhenAsked(edge: GraphQLObjectType): void {
  const { cursor } = edge.getFields();
  if (cursor) cursor.resolve = ({ cursor }: { readonly cursor: () => string }) => cursor();
}

function plain(parameter: Parameter): Parameter {
  const { target, methodName, index } = parameter;
  const place = { target, methodName, index, kind: "custom", options: {} } as const;
  if (parameter.kind === "args") return { ...place, resolver: ({ args }) => args };
  if (parameter.kind !== "arg") return parameter;
  const { name } = parameter;
  return { ...place, resolver: ({ args }) => args[name] as unknown };
}
