import type { z } from "zod";
import type { Path, SeedDocument } from "./seed-document";
import type { Fault } from "./seed-error";
import { seedMessage, unknownField } from "./seed-messages";

const mostRounds = 5;

/**
 * Reads a document as a shape and adds its faults. Whatever is wrong is taken out of the document, so that the rest can
 * still be checked against the other files; undefined when too little is left.
 */
export function takeShape<S extends z.ZodType>(document: SeedDocument, shape: S, faults: Fault[]): z.output<S> | undefined {
  if (document.syntaxFaults.length > 0) {
    faults.push(...document.syntaxFaults);
    return undefined;
  }
  for (let round = 0; round < mostRounds; round++) {
    const result = shape.safeParse(document.value(), { error: seedMessage });
    if (result.success) return result.data;
    const issues = result.error.issues.flatMap(problems);
    if (round === 0) faults.push(...issues.map(({ path, message }) => document.fault(path, message)));
    document.drop(issues.map(({ path }) => path.slice(0, path.findLastIndex((key) => typeof key === "number") + 1 || path.length)));
  }
  return undefined;
}

interface Problem {
  readonly path: Path;
  readonly message: string;
}

function problems(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: unknownField(key, issue.message) }));
  }
  const field = issue.path.findLast((key) => typeof key === "string");
  const isOurs = issue.code === "custom" || issue.code === "invalid_key" || field === undefined;
  return [{ path: issue.path, message: isOurs ? issue.message : `${String(field)}: ${issue.message}` }];
}
