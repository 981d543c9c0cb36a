import { CommanderError, type Command } from "commander";
import { checkCommand, program } from "../../../src/cli/program";

/** What is said of a wrong use. */
async function refusal(words: readonly string[]): Promise<string> {
  let text = "";
  const quiet = (command: Command): void => {
    command.configureOutput({ writeErr: (part) => (text += part) });
    command.commands.forEach(quiet);
  };
  const root = program();
  quiet(root);
  await expect((async () => {
    checkCommand(root, words);
    await root.parseAsync(words, { from: "user" });
  })()).rejects.toThrow(CommanderError);
  return text.trim();
}

test.each([
  [["gap", "nlp-engineer"], "error: two roles are wanted, FROM and TO, or --skill and TO; 1 came"],
  [["gap", "a", "b", "--skill", "SQL"], "error: with --skill, one role is wanted: TO; 2 came"],
  [["path", "a", "b", "c"], "error: two roles are wanted, FROM and TO, or --skill and TO; 3 came"],
  [["overlap", "nlp-engineer"], "error: two roles or more are wanted; 1 came"],
  [["match"], "error: required option '--skill <name[:level]>' not specified"],
  [["gap", "a", "b", "--first", "many"], "error: option '--first <n>' argument 'many' is invalid. It takes a whole number."],
  [["path", "a", "b", "--kind", "promtion"], "error: option '--kind <kind>' argument 'promtion' is invalid. It takes one of promotion, lateral, entry. Did you mean promotion?"],
  [["gap", "a", "b", "--jsn"], "error: unknown option '--jsn'\n(Did you mean --json?)"],
  [["laod"], "error: unknown command 'laod'\n(Did you mean load?)"],
  [["laod", "--dry-run"], "error: unknown command 'laod'\n(Did you mean load?)"],
  [["completely-else"], "error: unknown command 'completely-else'; role-ontology --help lists all"],
  [["db", "bakcup", "x"], "error: unknown command 'bakcup'\n(Did you mean backup?)"],
  [["load", "a", "b"], "error: too many arguments for 'load'. Expected 1 argument but got 2."],
] as const)("the wrong use %j is told with the way out", async (words, message) => {
  expect(await refusal(words)).toBe(message);
});
