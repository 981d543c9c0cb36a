import { z } from "zod";

/** A named Cypher statement with the shapes of its parameters and of each row that it returns. */
export interface Statement<Params = unknown, Row = unknown> {
  readonly name: string;
  readonly text: string;
  readonly params: z.ZodType;
  readonly row: z.ZodType;
  /** Types only; never set. */
  readonly types?: { readonly params: Params; readonly row: Row };
}

/** A statement that reads for many keys at once; each row says which key it belongs to. */
export type BatchedStatement<Row extends { key: string }> = Statement<{ keys: readonly string[] }, Row>;

/** The same for lists that can be long: of each key it reads the first rows only. */
export type ListStatement<Row extends { key: string }> = Statement<{ keys: readonly string[]; limit: number }, Row>;

export type KeyedStatement<Row extends { key: string }> = BatchedStatement<Row> | ListStatement<Row>;

/** The parameters of every batched statement. */
export const keys = z.strictObject({ keys: z.array(z.string()).readonly() });

/** The parameters of every statement that reads the first rows of keys. */
export const firstOfKeys = keys.extend({ limit: z.number().int() });

/** The parameters of a statement that has none. */
export const none = z.strictObject({});

/** The parameters of a statement that reads the nodes with these slugs. */
export const slugs = z.strictObject({ slugs: z.array(z.string()).readonly() });

/** The parameters of a statement that reads on from a place in the order of name, then slug. */
export const afterName = z.strictObject({ name: z.string(), slug: z.string(), limit: z.number().int() });

/** The row of a statement that counts. */
export const count = z.number().int();

const all: Statement[] = [];

/** Every statement of the loaded modules, for the checks that hold for all of them. */
export const statements: readonly Statement[] = all;

interface Shapes<P extends z.ZodType, R extends z.ZodType> {
  readonly params: P;
  readonly row: R;
}

/** Makes a statement from constant text; used where the text comes from a closed table of labels and types. */
export function statement<P extends z.ZodType, R extends z.ZodType>(
  name: string,
  shapes: Shapes<P, R>,
  text: string,
): Statement<z.input<P>, z.output<R>> {
  const made = { name, text: `// ${name}\n${text.trim()}`, ...shapes };
  all.push(made);
  return made;
}

/**
 * Declares a statement: query("name", { params, row })`MATCH …`. The text takes no ${}: values enter only as $parameters,
 * so the plan is cached and the text can be pasted into Neo4j Browser as it stands.
 */
export function query<P extends z.ZodType, R extends z.ZodType>(name: string, shapes: Shapes<P, R>) {
  return (text: TemplateStringsArray): Statement<z.input<P>, z.output<R>> => {
    if (text.length !== 1) throw new TypeError(`Statement ${name}: values enter as $parameters, never as \${}.`);
    return statement(name, shapes, text.raw[0] as string);
  };
}
