import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType, Kind, type SelectionNode } from "graphql";
import { type ClassType, getMetadataStorage } from "type-graphql";
import type { Page } from "./graph/page";

type Handler = Pick<ReturnType<typeof getMetadataStorage>["queries"][number], "target" | "schemaName" | "methodName" | "params">;
type Parameter = NonNullable<Handler["params"]>[number];
type Arguments = Readonly<Record<string, unknown>>;
type Method = (...parameters: unknown[]) => unknown;

/** Makes fields without a resolver plain properties, which graphql reads itself; before a schema is built. */
export function plainFields(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
}

/**
 * Lets graphql call the methods of resolvers, one instance of each class, with what it has at hand; after a schema is built.
 * type-graphql would make instances of arguments, promises and three functions around each call, which costs more than most resolvers do.
 */
export function directResolvers(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, objectTypes } = getMetadataStorage();
  const nameOf = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const instances = new Map<unknown, object>();
  const bind = (type: GraphQLObjectType | null | undefined, handler: Handler) => {
    const { target, schemaName } = handler;
    const instance = instances.get(target) ?? (new (target as new () => object)());
    instances.set(target, instance);
    const field = type?.getFields()[schemaName];
    if (field) field.resolve = direct(instance as Readonly<Record<string, Method>>, handler);
  };
  for (const handler of queries) bind(schema.getQueryType(), handler);
  for (const handler of fieldResolvers) {
    const type = schema.getType(nameOf.get(handler.getObjectType?.() as ClassType) ?? "");
    if (isObjectType(type)) bind(type, handler);
  }
}

function direct(instance: Readonly<Record<string, Method>>, { methodName, params = [] }: Handler) {
  const values = [...params].sort((a, b) => a.index - b.index).map(valueOf);
  return (root: unknown, args: Arguments, context: unknown): unknown => instance[methodName]?.(...values.map((value) => value(root, args, context)));
}

/** Where a parameter of a resolver comes from. @throws TypeError for one that we do not use. */
function valueOf(parameter: Parameter): (root: unknown, args: Arguments, context: unknown) => unknown {
  if (parameter.kind === "root") return (root) => root;
  if (parameter.kind === "context") return (_root, _args, context) => context;
  if (parameter.kind === "args") return (_root, args) => args;
  if (parameter.kind !== "arg") throw new TypeError(`A resolver takes a parameter of kind ${parameter.kind}; nothing gives it one.`);
  const { name } = parameter;
  return (_root, args) => args[name];
}

/** Edges have cursors where a document asks for them: a cursor takes a copy of its row, and most documents ask for none. */
export function cursorsWhenAsked(connection: GraphQLObjectType): void {
  const { edges, totalCount } = connection.getFields();
  if (edges) edges.resolve = (page: Page<{ node: unknown }>, _args, _context, info) => (asksForCursors(info) ? page.edgesWithCursors : page.edges);
  if (totalCount) totalCount.resolve = (page: Page<{ node: unknown }>) => page.totalCount();
}

const asking = new WeakMap<FieldNode, boolean>();

function asksForCursors({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const asks = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value === "cursor";
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    return part?.selectionSet.selections.some(asks) ?? false;
  };
  return fieldNodes.some((node) => {
    const known = asking.get(node) ?? node.selectionSet?.selections.some(asks) ?? false;
    asking.set(node, known);
    return known;
  });
}
