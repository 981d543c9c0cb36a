import type { Command } from "commander";
import { schemaText } from "../schema-text";
import { withExamples } from "./options";
import { print } from "./terminal";

/** Adds `schema`, which needs no graph. */
export function addSchema(program: Command): void {
  const command = program.command("schema").description("print the GraphQL schema of the API (SDL)").action(() => print(schemaText().trimEnd()));
  withExamples(command, "schema", "schema > schema.graphql");
}
