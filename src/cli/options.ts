import { type Command, InvalidArgumentError } from "commander";
import type { z } from "zod";
import type { HeldSkillInput } from "../gap/gap.args";
import { nearest } from "../near";

/** Adds examples to a command's help, each a whole command line. */
export function withExamples(command: Command, ...examples: string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ role-ontology ${line}`).join("\n")}`);
}

/** @throws InvalidArgumentError for anything but digits. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It takes a whole number.");
  return Number(text);
}

/** @throws InvalidArgumentError for anything but a number from 0 to 1. */
export function share(text: string): number {
  if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(text)) throw new InvalidArgumentError("It takes a number from 0 to 1.");
  return Number(text);
}

/** One value of a closed vocabulary, in any case, with `-` or `_`. */
export function oneOf<Values extends Readonly<Record<string, string>>>(vocabulary: z.ZodEnum<Values>): (text: string) => Values[keyof Values] {
  return (text) => {
    const parsed = vocabulary.safeParse(text.toUpperCase().replaceAll("-", "_"));
    if (parsed.success) return parsed.data;
    const words = vocabulary.options.map((value) => value.toLowerCase().replaceAll("_", "-"));
    const [near] = nearest(text, words);
    throw new InvalidArgumentError(`It takes one of ${words.join(", ")}.${near === undefined ? "" : ` Did you mean ${near}?`}`);
  };
}

/** Gathers what an option brings each time that it stands. */
export function each<T>(parse: (text: string) => T): (text: string, before?: readonly T[]) => readonly T[] {
  return (text, before = []) => [...before, parse(text)];
}

/** `Python:4`, or `Python` for level 3. */
export function heldSkill(text: string): HeldSkillInput {
  const [, name = text, level] = /^(.+):(\d+)$/.exec(text) ?? [];
  return level === undefined ? { name } : { name, proficiency: Number(level) };
}

export const skillOption = ["--skill <name[:level]>", "a skill or tool that you hold, at a level from 1 (awareness) to 5 (expert), 3 when left out; as often as needed", each(heldSkill)] as const;

/** Refuses another number of roles than a question takes: the end, and the start unless skills are the start. */
export function checkEnds(command: Command, roles: readonly string[], skills: readonly HeldSkillInput[] | undefined): void {
  const wanted = skills ? 1 : 2;
  if (roles.length === wanted) return;
  command.error(`error: ${wanted === 1 ? "with --skill, one role is wanted: TO" : "two roles are wanted, FROM and TO, or --skill and TO"}; ${roles.length} came`);
}
