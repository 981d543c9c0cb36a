import type { Command } from "commander";
import type { HeldSkillInput } from "../gap/gap.args";
import { TransitionKind } from "../ontology/vocabulary";
import { ask } from "./on-graph";
import { checkEnds, each, oneOf, share, skillOption, wholeNumber, withExamples } from "./options";
import { pathAnswer, type Wishes } from "./path-answer";
import { pathText } from "./path-text";
import { endsNamed } from "./role-named";
import { printAnswer } from "./terminal";

interface PathFlags extends Wishes {
  readonly skill?: readonly HeldSkillInput[];
  readonly json?: boolean;
}

const role = (text: string) => text;

/** Adds `path`. */
export function addPath(program: Command): void {
  const command = withOptions(program.command("path"))
    .action((roles: string[], { skill: skills, json, ...wishes }: PathFlags) => {
      checkEnds(command, roles, skills);
      return ask(async (context) => {
        const [start, to] = await endsNamed({ roles, skills }, context);
        printAnswer(await pathAnswer(start, to, wishes, context), json, pathText);
      });
    });
  withExamples(
    command,
    'path "Associate NLP Engineer" "Staff NLP Engineer"',
    'path --skill Python:4 --skill "Machine learning:3" nlp-engineering/senior --max-moves 4',
    'path nlp-engineer staff-nlp-engineer --kind promotion --avoid "Senior NLP Engineer" --json',
  );
}

function withOptions(command: Command): Command {
  return command
    .description("the best routes from a role, or from the skills held, to a role")
    .argument("<roles...>", "FROM and TO, or with --skill TO alone: each a title, a slug or family/level")
    .option(...skillOption)
    .option("--first <n>", "how many routes", wholeNumber, 3)
    .option("--max-moves <n>", "at most so many moves", wholeNumber)
    .option("--min-readiness <share>", "every move's readiness is known and at least this, from 0 to 1", share)
    .option("--kind <kind>", "only moves of this kind: promotion, lateral or entry; as often as needed", each(oneOf(TransitionKind)))
    .option("--through <role>", "pass through this role; as often as needed", each(role))
    .option("--avoid <role>", "pass through no such role; as often as needed", each(role))
    .option("--no-pay-drop", "refuse a move to lower pay")
    .option("--json", "answer as JSON, with the API's names");
}
