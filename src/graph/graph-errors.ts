import { Neo4jError } from "neo4j-driver";
import { z } from "zod";
import { AppError, ConflictError, StartError, TimeoutError, UnavailableError } from "../errors";

const unavailable = /ServiceUnavailable|SessionExpired|Security\.|DatabaseUnavailable|DatabaseNotFound|Transaction\.Terminated/;
/** The driver gives these no code of their own. */
const busy = /acquisition timed out/;
const noConnection = /Pool is closed/;

/** What a read meets that goes along something being removed. */
const removed = /Statement\.EntityNotFound/;

/** Whether the same statement may well succeed when sent again. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retryable || removed.test(error.code));
}

/** The error of ours that an error of the driver stands for; everything else is an internal error, with its cause. */
export function translated(error: unknown, statement: string): Error {
  if (error instanceof AppError || error instanceof StartError) return error;
  if (error instanceof DOMException && error.name === "TimeoutError") return tooLong(error);
  if (error instanceof DOMException && error.name === "AbortError") return new UnavailableError("The client went away.", { cause: error });
  if (error instanceof z.ZodError) return new Error(`Statement ${statement}: ${z.prettifyError(error)}`, { cause: error });
  if (!(error instanceof Neo4jError)) return new Error(`Statement ${statement} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  if (/TransactionTimedOut|LockClientStopped/.test(error.code)) return tooLong(error);
  if (/ConstraintValidationFailed|EquivalentSchemaRuleAlreadyExists/.test(error.code)) {
    return new ConflictError("Something with this identity exists already.", { cause: error });
  }
  if (busy.test(error.message)) {
    return new UnavailableError("The graph database is busy just now. Try again in a few seconds.", { cause: error });
  }
  if (unavailable.test(error.code) || noConnection.test(error.message) || isTransient(error)) {
    return new UnavailableError("The graph database cannot be reached just now. Try again in a few seconds.", { cause: error });
  }
  return new Error(`Statement ${statement} failed: ${error.message}`, { cause: error });
}

function tooLong(cause: unknown): TimeoutError {
  return new TimeoutError("The question took longer than allowed. Ask for less at once.", { cause });
}
