import type { z } from "zod";
import { nearest } from "../near";

type Issue = z.core.$ZodRawIssue;

/** Says what of the possible values is near a wrong one, led by a space; empty when nothing is. */
export function near(wrong: unknown, possible: Iterable<string>): string {
  const found = nearest(String(wrong), [...possible]);
  return found.length === 0 ? "" : ` Near it: ${found.map((value) => `"${value}"`).join(", ")}.`;
}

/** What was wanted and what came, in place of zod's own messages; undefined leaves zod's. */
export function seedMessage(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? `Missing; wanted ${noun(issue.expected)}.` : wrongType(issue.expected, issue.input);
    case "invalid_value":
      return wrongValue(issue.values.map(String), issue.input);
    case "invalid_key":
      return issue.issues[0]?.message;
    case "too_small":
      return `Wanted at least ${issue.minimum}${issue.origin === "array" ? " of them" : ""}, got ${shown(issue.input)}.`;
    case "too_big":
      return `Wanted at most ${issue.maximum}, got ${shown(issue.input)}.`;
    case "unrecognized_keys":
      return JSON.stringify(fieldsOf(issue));
    default:
      return undefined;
  }
}

/** The message for one unknown field; `known` is what `seedMessage` says of the whole issue. */
export function unknownField(field: string, known: string): string {
  const fields = JSON.parse(known) as string[];
  return `There is no field "${field}" here.${near(field, fields)} Possible: ${fields.join(", ")}.`;
}

function fieldsOf(issue: Issue): string[] {
  const shape = issue.inst as { readonly shape?: object; readonly keyType?: { readonly options?: readonly string[] } } | undefined;
  return [...Object.keys(shape?.shape ?? {}), ...(shape?.keyType?.options ?? [])];
}

const nouns: Readonly<Record<string, string>> = {
  string: "text", int: "a whole number", number: "a number", boolean: "true or false", array: "a list",
  object: "a map of fields", record: "a map", undefined: "nothing",
};

const noun = (type: string): string => nouns[type] ?? type;

function wrongType(expected: string, input: unknown): string {
  const quote = expected === "string" && ["number", "boolean"].includes(typeof input) ? " Put it in quotes." : "";
  return `Wanted ${noun(expected)}, got ${shown(input)}.${quote}`;
}

function wrongValue(values: readonly string[], input: unknown): string {
  const wanted = values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
  return input === undefined ? `Missing; wanted ${wanted}.` : `Wanted ${wanted}, got ${shown(input)}.${near(input, values)}`;
}

function shown(input: unknown): string {
  if (input === undefined || input === null) return "nothing";
  if (Array.isArray(input)) return input.length === 0 ? "none" : "a list";
  return typeof input === "object" ? "a map of fields" : JSON.stringify(input);
}
