import { z } from "zod";
import { schemes } from "./ontology/schemes";

/** Where to read on in a list that goes through the curated by name, then through what is imported by name; only these schemes, all when left out. */
export const listPlace = z.strictObject({
  name: z.string(), slug: z.string(), limit: z.number().int(), schemes: z.array(z.string()).readonly().default(schemes),
});

/** The parameters of a statement that counts what some schemes hold. */
export const ofSchemes = z.strictObject({ schemes: z.array(z.string()).readonly() });
