import { lexicographicSortSchema, printSchema } from "graphql";
import { buildOntologySchema } from "./schema";

/** The API's SDL, sorted. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(buildOntologySchema()))}\n`;
}
