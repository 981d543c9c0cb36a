import { BREAK, type DocumentNode, type ExecutionResult, GraphQLError, GraphQLScalarType, GraphQLSchema, Kind, type VariableDefinitionNode, visit } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Context } from "../context";

/** An operation of a document as a function of the context and of variables that graphql has coerced. */
export type Run = (context: Context, variables: Readonly<Record<string, unknown>>) => ExecutionResult | Promise<ExecutionResult>;

interface Met {
  times: number;
  /** Null when it is not to be compiled; undefined until that is known. */
  run: Run | null | undefined;
}

/** A document is compiled when it comes for the second time: most come again at once, or never. */
const compiledFrom = 2;
const mostDocuments = 500;

/** The type of a variable that graphql has coerced, for graphql-jit to leave alone: it writes code for whole types, without end where an input type names itself. */
const coerced = new GraphQLScalarType({ name: "Coerced" });

/** Documents compiled by graphql-jit, those used last. Only what has been validated, and passed the limits, may come here. */
export class CompiledDocuments {
  private readonly met = new LRUCache<DocumentNode, Map<string, Met>>({ max: mostDocuments });

  private readonly schema: GraphQLSchema;

  constructor(
    schema: GraphQLSchema,
    private readonly from = compiledFrom,
  ) {
    const { types, ...config } = schema.toConfig();
    this.schema = new GraphQLSchema({ ...config, types: [...types, coerced], assumeValid: true });
  }

  /** The operation compiled; null when graphql is to execute it, as it does what is rare and introspection. */
  find(document: DocumentNode, operationName: string | null | undefined): Run | null {
    const operations = this.met.get(document) ?? new Map<string, Met>();
    this.met.set(document, operations);
    const name = operationName ?? "";
    const met = operations.get(name) ?? { times: 0, run: undefined };
    operations.set(name, met);
    met.times += 1;
    if (met.times < this.from) return null;
    if (met.run === undefined) met.run = compiled(this.schema, document, operationName ?? undefined);
    return met.run;
  }
}

function compiled(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run | null {
  if (introspects(document)) return null;
  const made = compileQuery(schema, visit(document, { VariableDefinition: asCoerced }), operationName, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(made)) return null;
  const { query } = made;
  return (context, variables) => {
    const result = query(undefined, context, variables);
    return result instanceof Promise ? result.then(asOfGraphql) : asOfGraphql(result);
  };
}

/** Booleans keep their type, which `@skip` and `@include` ask for. */
function asCoerced(definition: VariableDefinitionNode): VariableDefinitionNode {
  const type = definition.type.kind === Kind.NON_NULL_TYPE ? definition.type.type : definition.type;
  if (type.kind === Kind.NAMED_TYPE && type.name.value === "Boolean") return definition;
  return { ...definition, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } }, defaultValue: undefined };
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

/** The result with errors as graphql itself makes them. */
function asOfGraphql({ data, errors }: ExecutionResult): ExecutionResult {
  return errors === undefined ? { data } : { data, errors: errors.map(rebuilt) };
}

function rebuilt({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.assign(error, { locations });
}
