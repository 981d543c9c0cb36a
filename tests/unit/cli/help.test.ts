import type { Command } from "commander";
import { checkCommand, program } from "../../../src/cli/program";

const commands = ["", ...pathsOf(program())];

function pathsOf(command: Command, before = ""): string[] {
  return command.commands.flatMap((one) => [`${before}${one.name()}`, ...pathsOf(one, `${before}${one.name()} `)]);
}

function find(root: Command, path: string): Command {
  return path.split(" ").filter(Boolean).reduce((command, name) => command.commands.find((one) => one.name() === name) as Command, root);
}

function helpOf(path: string): string {
  let text = "";
  const command = find(program(), path).configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  return text;
}

/** The words of a command line as a shell makes them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** The command that a line runs; nothing is done. */
async function commandRunBy(line: string): Promise<string> {
  const root = program();
  const ran: string[] = [];
  for (const path of pathsOf(root)) find(root, path).action(() => void ran.push(path));
  const words = wordsOf(line.replace(/ > .*/, ""));
  checkCommand(root, words);
  await root.parseAsync(words, { from: "user" });
  return ran.join(" and ");
}

const examples = commands.flatMap((path) => [...helpOf(path).matchAll(/^ {2}\$ role-ontology (.*)$/gm)].map(([, line = ""]) => ({ path, line })));

test.each(commands.map((path) => ({ path })))("the help of \"role-ontology $path\" has an example", ({ path }) => {
  expect(examples.filter((example) => example.path === path)).not.toEqual([]);
});

test.each(examples.filter(({ line }) => !line.startsWith("help")))("the example \"$line\" is a right use of a command", async ({ path, line }) => {
  const ran = await commandRunBy(line);

  expect(ran).not.toBe("");
  expect(ran.startsWith(path)).toBe(true);
});

test("every command but those that only hold others says what it is for", () => {
  for (const path of commands) expect([path, find(program(), path).description()]).toEqual([path, expect.stringMatching(/\w{3}/)]);
});
