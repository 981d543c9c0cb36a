import { readdirSync } from "node:fs";
import { parse, validate } from "graphql";
import { warmUp } from "../../../src/cli/first-questions";
import { buildOntologySchema } from "../../../src/schema";

test("a start asks every documented question once, with its variables", async () => {
  const schema = buildOntologySchema();
  const asked: { name: string; faults: number; given: string[] }[] = [];
  await warmUp(async (query, variables) => {
    const document = parse(query);
    const [operation] = document.definitions;
    const wanted = operation?.kind === "OperationDefinition" ? (operation.variableDefinitions ?? []) : [];
    const needed = wanted.filter(({ type, defaultValue }) => type.kind === "NonNullType" && !defaultValue).map(({ variable }) => variable.name.value);
    asked.push({
      name: operation?.kind === "OperationDefinition" ? (operation.name?.value ?? "") : "",
      faults: validate(schema, document).length,
      given: needed.filter((name) => variables?.[name] === undefined),
    });
    return { data: null };
  });
  const questions = readdirSync("schema/operations").filter((file) => file.endsWith(".graphql")).length;
  expect([asked.length, new Set(asked.map(({ name }) => name)).size]).toEqual([questions, questions]);
  expect(asked.filter(({ faults, given }) => faults > 0 || given.length > 0)).toEqual([]);
});
