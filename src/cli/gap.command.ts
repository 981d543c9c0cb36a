import type { Command } from "commander";
import type { HeldSkillInput } from "../gap/gap.args";
import { gapAnswer } from "./gap-answer";
import { gapText } from "./gap-text";
import { ask } from "./on-graph";
import { checkEnds, skillOption, wholeNumber, withExamples } from "./options";
import { endsNamed } from "./role-named";
import { printAnswer } from "./terminal";

interface GapFlags {
  readonly skill?: readonly HeldSkillInput[];
  readonly first: number;
  readonly all?: boolean;
  readonly borrow: boolean;
  readonly json?: boolean;
}

/** Adds `gap`. */
export function addGap(program: Command): void {
  const command = program
    .command("gap")
    .description("what it takes to move from a role, or from the skills held, to a role")
    .argument("<roles...>", "FROM and TO, or with --skill TO alone: each a title, a slug or family/level")
    .option(...skillOption)
    .option("--first <n>", "how many skills to show, those of highest priority first", wholeNumber, 10)
    .option("--all", "show every skill")
    .option("--borrow", "let a role of which nothing is known borrow from an occupation that it matches", false)
    .option("--json", "answer as JSON, with the API's names")
    .action((roles: string[], { skill: skills, first, all, borrow, json }: GapFlags) => {
      checkEnds(command, roles, skills);
      return ask(async (context) => {
        const [start, to] = await endsNamed({ roles, skills }, context);
        printAnswer(await gapAnswer(start, to, { first: all ? null : first, borrow }, context), json, gapText);
      });
    });
  withExamples(
    command,
    'gap "Associate NLP Engineer" "Senior NLP Engineer"',
    "gap nlp-engineering/associate nlp-engineering/senior --all --json",
    'gap --skill Python:4 --skill SQL "NLP Engineer" --first 5',
  );
}
