/** The closed list of codes that a client can meet in `extensions.code`; docs/api.md explains each. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "COMPLEXITY_LIMIT_EXCEEDED"
  | "RATE_LIMITED"
  | "CONFLICT"
  | "TIMEOUT"
  | "UNAVAILABLE"
  | "INTERNAL_SERVER_ERROR";

/** An error whose message is meant for the person who asked. */
export abstract class AppError extends Error {
  abstract readonly code: ErrorCode;
  /** Names near the one that was asked for, nearest first, three at most; or the slugs of all that an ambiguous one may mean. */
  readonly suggestions: readonly string[];

  constructor(message: string, options: { cause?: unknown; suggestions?: readonly string[] } = {}) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.suggestions = options.suggestions ?? [];
  }
}

export class BadInputError extends AppError {
  readonly code = "BAD_USER_INPUT";
}

export class NotFoundError extends AppError {
  readonly code = "NOT_FOUND";
}

export class TooCostlyError extends AppError {
  readonly code = "COMPLEXITY_LIMIT_EXCEEDED";
}

export class ConflictError extends AppError {
  readonly code = "CONFLICT";
}

export class TimeoutError extends AppError {
  readonly code = "TIMEOUT";
}

export class UnavailableError extends AppError {
  readonly code = "UNAVAILABLE";
}

/** A fault at start that the person who starts the product can mend: its message is all that they need to see. */
export class StartError extends Error {}
