import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from "graphql";
import type { Context } from "../context";
import { UnavailableError } from "../errors";
import { CompiledDocuments } from "./compiled";
import type { Visit } from "./visit";

/** How often a request begins anew because the ontology changed while it was answered. */
const mostTries = 4;

interface Question {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown>;
}

/** Executes an operation with a context. */
type Execution = (question: Question, context: Context) => ExecutionResult | Promise<ExecutionResult>;

/** Apollo's way to execute what it has parsed and validated, and what has passed the limits: each answer is of one revision of the ontology. */
export function executionOf(schema: GraphQLSchema, mayCompile: boolean): GatewayInterface {
  const run = mayCompile ? compiling(schema) : interpreting(schema);
  const executor: GatewayExecutor = async ({ document, request, context }) => {
    const question = { document, operationName: request.operationName, variables: request.variables ?? {} };
    return (await answer(run, question, context as Visit)) as Awaited<ReturnType<GatewayExecutor>>;
  };
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** Answers of one revision; when it changes meanwhile the request begins anew. */
async function answer(run: Execution, question: Question, visit: Visit): Promise<ExecutionResult> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const context = visit.begin();
    const result = await run(question, context);
    if (!context.graph.hasChanged) return result;
  }
  const originalError = new UnavailableError("The ontology is being changed over and over just now. Ask again.");
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}

function interpreting(schema: GraphQLSchema): Execution {
  return ({ document, operationName, variables }, contextValue) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue });
}

/** graphql-jit where the document comes again; it does not check `@oneOf`, so that graphql coerces the variables. */
function compiling(schema: GraphQLSchema): Execution {
  const documents = new CompiledDocuments(schema);
  const interpret = interpreting(schema);
  return (question, context) => {
    const operation = getOperationAST(question.document, question.operationName);
    const compiled = operation && documents.find(question.document, question.operationName);
    if (!compiled) return interpret(question, context);
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], question.variables, { maxErrors: 50 });
    return errors ? { errors } : compiled(context, coerced);
  };
}
