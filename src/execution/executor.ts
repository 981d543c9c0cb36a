import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import type { Context } from "../context";
import { UnavailableError } from "../errors";
import { Answers } from "./answers";
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
type Execution = (question: Question, context: Context, visit: Visit) => ExecutionResult | Promise<ExecutionResult>;

/** What is done so that questions that come again are answered sooner. */
export interface Shortcuts {
  /** Documents are compiled. */
  readonly jit: boolean;
  /** Whole answers are kept. */
  readonly answers: boolean;
}

/** Apollo's way to execute what it has parsed and validated, and what has passed the limits: each answer is of one revision of the ontology. */
export function executionOf(schema: GraphQLSchema, { jit, answers }: Shortcuts): GatewayInterface {
  const compute = jit ? compiling(schema) : interpreting(schema);
  const run = answers ? keeping(compute) : compute;
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
    const result = await run(question, context, visit);
    if (!context.graph.hasChanged) return result;
  }
  const originalError = new UnavailableError("The ontology is being changed over and over just now. Ask again.");
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}

/** An answer that is kept, else one that is made. */
function keeping(compute: Execution): Execution {
  const answers = new Answers();
  return async (question, context, visit) => {
    if (visit.variables === null) return compute(question, context, visit);
    const key = answers.keyOf(question.document, question.operationName, visit.variables);
    const kept = answers.find(context, key);
    if (kept !== null) return kept;
    const made = await compute(question, context, visit);
    if (!context.graph.hasChanged) answers.keep(context, key, made);
    return made;
  };
}

function interpreting(schema: GraphQLSchema): Execution {
  return ({ document, operationName, variables }, contextValue) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue });
}

/** graphql-jit where the document comes again, with the variables that the limits have found good; graphql tells what is wrong with others. */
function compiling(schema: GraphQLSchema): Execution {
  const documents = new CompiledDocuments(schema);
  const interpret = interpreting(schema);
  return (question, context, visit) => {
    const compiled = visit.variables && documents.find(question.document, question.operationName);
    return compiled && visit.variables ? compiled(context, visit.variables) : interpret(question, context, visit);
  };
}
