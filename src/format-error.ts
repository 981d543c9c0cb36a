import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { AppError, type ErrorCode } from "./errors";

const longestMessage = 300;

/** What Apollo calls the faults of a request; a client meets BAD_USER_INPUT for all of them. */
const requestFaults = new Set<unknown>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

interface ClientError {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode; readonly [name: string]: unknown };
}

/** One error in the shape that every answer of the server has. */
export function clientError(code: ErrorCode, message: string): ClientError {
  return { message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message, extensions: { code } };
}

/** What a client sees of a fault of ours: nothing but an id, under which the log has the rest. */
export function internalError(error: unknown, log: Logger): ClientError {
  const id = randomUUID();
  log.error({ id, err: error }, "internal error");
  const { message, extensions } = clientError("INTERNAL_SERVER_ERROR", `Something went wrong on the server. Its log has the details under id ${id}.`);
  return { message, extensions: { ...extensions, id } };
}

/** Apollo's formatError: the one place where errors become GraphQL answers. */
export function formatErrorWith(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, locations, path, extensions }, error) => ({
    ...translated(message, extensions?.code, innermost(error), log),
    ...(locations && { locations }),
    ...(path && { path }),
  });
}

function translated(message: string, code: unknown, cause: unknown, log: Logger): ClientError {
  if (cause instanceof AppError) return appError(cause, log);
  if (message.includes("Parsing aborted")) return clientError("COMPLEXITY_LIMIT_EXCEEDED", "The document has more tokens than are allowed. Split it into several.");
  if (message.startsWith("This operation has been blocked as a potential Cross-Site")) {
    return clientError("BAD_USER_INPUT", "Ask with content-type application/json, or send the header apollo-require-preflight with any value: other requests could be forged across sites.");
  }
  if (requestFaults.has(code) || isArgumentFault(cause)) {
    return clientError("BAD_USER_INPUT", message.replace(/ ?Did you mean .*$/s, "").trim());
  }
  return internalError(cause, log);
}

function appError(error: AppError, log: Logger): ClientError {
  if (error.code === "TIMEOUT" || error.code === "UNAVAILABLE") log.warn({ code: error.code, cause: String(error.cause) }, error.message);
  const { message, extensions } = clientError(error.code, error.message);
  return { message, extensions: error.suggestions.length === 0 ? extensions : { ...extensions, suggestions: error.suggestions } };
}

/** graphql finds some wrong arguments (a null variable for one that must not be null) only while it executes, and gives them no code. */
function isArgumentFault(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.extensions.code === undefined && cause.message.startsWith('Argument "');
}

function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;
}
