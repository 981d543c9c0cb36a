import type { z } from "zod";
import type { Context } from "../context";
import { BadInputError } from "../errors";
import type { ExportFile } from "./export-file";
import { checked, names, strict, text } from "./parameters";
import type { Part } from "./part";
import { selectPart } from "./select-part";

/** One way to write a part of the ontology as one file. */
export interface PartFormat {
  readonly name: string;
  readonly type: string;
  readonly write: (part: Part, context: Context, iris: IriBase) => AsyncIterable<string>;
}

/** What the addresses of concepts that have none of their own begin with. */
export interface IriBase {
  readonly base: string;
}

export const defaultBase = "urn:role-ontology:";

/** @throws BadInputError for what no address can begin with. */
export function checkedBase(base: string): string {
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[:/#]$/i.test(base)) return base;
  throw new BadInputError(`"base" takes the beginning of an address that ends in a colon, slash or #, like https://example.org/skills/; ${JSON.stringify(base.slice(0, 80))} came.`);
}

/** What every file of a part takes. */
export const partParameters = {
  roles: names("slugs or titles of roles").optional(),
  families: names("slugs or names of families").optional(),
  sources: names("slugs or titles of sources").optional(),
  schemes: names("schemes").optional(),
};

/** The format as a file under /export. */
export function partFile({ name, type, write }: PartFormat, hasBase = false): ExportFile {
  const shape = strict({ ...partParameters, ...(hasBase && { base: text("the beginning of an address").optional() }) }) as z.ZodType<z.output<z.ZodObject<typeof partParameters>> & { readonly base?: string }>;
  return {
    name,
    type,
    get(query, context) {
      const { base = defaultBase, ...asked } = checked(shape, query, name);
      const iris = { base: checkedBase(base) };
      return (async function* () {
        yield* write(await selectPart(asked, context), context, iris);
      })();
    },
    post: null,
  };
}
