import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema, type FragmentDefinitionNode, Kind, parse } from "graphql";
import type { Operation } from "../../src/limits/cost";

const schemaFolder = join(__dirname, "..", "..", "schema");

/** The contract's schema, with whatever a test adds to it; its fields have no resolvers. */
export function contractSchema(more = ""): GraphQLSchema {
  return buildSchema(`${readFileSync(join(schemaFolder, "contract.graphql"), "utf8")}\n${more}`);
}

export interface Request {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The whole requests in a folder of schema/, by name. */
export function requestsIn(folder: string): Request[] {
  const path = join(schemaFolder, folder);
  const files = readdirSync(path);
  return files.filter((file) => file.endsWith(".graphql")).map((file) => {
    const name = file.replace(".graphql", "");
    const variables = files.includes(`${name}.variables.json`) ? readFileSync(join(path, `${name}.variables.json`), "utf8") : "{}";
    return { name, query: readFileSync(join(path, file), "utf8"), variables: JSON.parse(variables) as Record<string, unknown> };
  });
}

/** A request's only operation as the cost rules take it. */
export function operationOf(schema: GraphQLSchema, { query, variables }: Pick<Request, "query" | "variables">): Operation {
  const document: DocumentNode = parse(query);
  const definition = getOperationAST(document);
  if (!definition) throw new Error("One operation is needed.");
  const fragments = document.definitions.filter((part): part is FragmentDefinitionNode => part.kind === Kind.FRAGMENT_DEFINITION);
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join(" "));
  return { schema, definition, fragments: new Map(fragments.map((part) => [part.name.value, part])), variables: coerced };
}
