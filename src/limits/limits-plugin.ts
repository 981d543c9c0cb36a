import type { ApolloServerPlugin, GraphQLRequest, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { type DocumentNode, type FragmentDefinitionNode, getVariableValues, GraphQLError, Kind, type OperationDefinitionNode } from "graphql";
import { AppError, BadInputError } from "../errors";
import { costOf, type Limits } from "./cost";
import type { Visit } from "../execution/visit";

const deepestVariables = 20;

type Resolved = GraphQLRequestContextDidResolveOperation<Visit>;

/** Requests and their cost, for the log. */
export type Costs = WeakMap<GraphQLRequest, number>;

/** Refuses an operation that asks for too much, before any of it runs and on the real values of its variables. */
export function limitsPlugin(limits: Limits, costs: Costs): ApolloServerPlugin<Visit> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(context) {
          try {
            const cost = check(context, limits);
            if (cost !== undefined) costs.set(context.request, cost);
          } catch (error) {
            throw error instanceof AppError ? refusal(error) : error;
          }
        },
      };
    },
  };
}

/** The cost; undefined when graphql itself is going to refuse: an unknown operation, wrong variables. */
function check({ schema, document, request, contextValue, ...rest }: Resolved, limits: Limits): number | undefined {
  // Whatever its type says: Apollo comes here without an operation when the document has none of the name asked for.
  const operation: OperationDefinitionNode | undefined = rest.operation;
  if (!operation) return undefined;
  if (operation.operation === "subscription" || !schema.getRootType(operation.operation)) {
    throw new BadInputError(`This server has no ${operation.operation}s over HTTP.`);
  }
  if (isDeeperThan(deepestVariables, request.variables)) throw new BadInputError(`Variables nest at most ${deepestVariables} levels deep.`);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
  contextValue.variables = coerced ?? null;
  return coerced && costOf({ schema, definition: operation, fragments: fragmentsOf(document), variables: coerced }, limits);
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}

/** Apollo answers what a plugin throws with status 500 unless told another. */
function refusal(error: AppError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: 400 } } });
}
