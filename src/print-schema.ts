import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaText } from "./schema-text";

/** Writes the schema's SDL, sorted, to the file given or to schema/schema.graphql; needs no database. */
const file = process.argv[2] ?? join(__dirname, "..", "schema", "schema.graphql");
writeFileSync(file, schemaText());
