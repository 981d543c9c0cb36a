import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses `__schema`, and of a `__type` all but its name, with which clients only ask whether a type exists. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    const name = node.name.value;
    const reveals = context.getParentType()?.name === "__Type" ? !["name", "__typename"].includes(name) : name === "__schema";
    if (reveals) context.reportError(new GraphQLError("Introspection is off on this server; its schema is in schema/schema.graphql.", { nodes: node }));
  },
});
