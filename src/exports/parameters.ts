import { z } from "zod";
import { BadInputError } from "../errors";
import { nearest } from "../near";

const longestShown = 80;

/** How many names one parameter takes. */
export const mostListed = 200;

type Shape = Readonly<Record<string, z.ZodType>>;

/** What was wanted and what came; the name of the parameter is put in front. */
function takes(wanted: string) {
  return { error: ({ input }: { readonly input?: unknown }) => `takes ${wanted}; ${shown(input)} came` };
}

function shown(input: unknown): string {
  if (input === undefined) return "nothing";
  if (Array.isArray(input)) return `a list of ${input.length}`;
  return typeof input === "object" && input !== null ? "an object" : JSON.stringify(input).slice(0, longestShown);
}

/** A text that is not empty. */
export function text(wanted: string) {
  return z.string(takes(wanted)).trim().min(1, takes(wanted));
}

export const wholeNumber = z.int(takes("a whole number"));

export const flag = z.enum(["true", "false"], takes("true or false")).transform((value) => value === "true");

export function oneOf<T extends Readonly<Record<string, string>>>(values: z.ZodEnum<T>) {
  return z.enum(values.enum, takes(`one of ${values.options.join(", ")}`));
}

/** Names in one text, with commas between. */
export function names(wanted: string) {
  const list = `${wanted}, with commas between, ${mostListed} at most`;
  return z.string(takes(list)).transform((value) => value.split(",")).pipe(z.array(text(wanted)).max(mostListed, takes(list)));
}

export function listOf<T extends z.ZodType>(item: T, wanted: string) {
  return z.array(item, takes(wanted));
}

/** A parameter that is known, but not taken here. */
export function refused(why: string) {
  return z.undefined({ error: why }).optional();
}

/** Takes these and nothing else; what is unknown is answered with what is near. */
export function strict<S extends Shape>(shape: S) {
  const known = Object.keys(shape).filter((name) => !isRefused(shape[name]));
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? unknown(issue.keys[0] ?? "", known) : takes(`an object with ${known.join(", ")}`).error(issue)),
  });
}

/** The same where all are optional and exactly one is wanted. */
export function exactlyOne<S extends Shape>(shape: S) {
  const wanted = `exactly one of ${Object.keys(shape).join(", ")}`;
  return strict(shape).refine((given) => Object.keys(given).length === 1, {
    error: ({ input }) => `takes ${wanted}; ${Object.keys(input as object).join(" and ") || "none"} came`,
  });
}

function isRefused(type: z.ZodType | undefined): boolean {
  return type instanceof z.ZodOptional && type.unwrap() instanceof z.ZodUndefined;
}

function unknown(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const hint = near.length > 0 ? `. Near it: ${near.join(", ")}` : "";
  return `takes ${known.join(", ")}; ${JSON.stringify(name.slice(0, longestShown))} came${hint}`;
}

/** What was given, checked; `where` is what an error calls the whole. @throws BadInputError for the first fault. */
export function checked<T>(shape: z.ZodType<T>, given: unknown, where: string): T {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const [fault] = result.error.issues;
  const place = fault?.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("").slice(1);
  throw new BadInputError(`${place ? `"${place}"` : where} ${fault?.message ?? "is wrong"}.`);
}
