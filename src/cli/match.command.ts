import type { Command } from "commander";
import { schemes } from "../ontology/schemes";
import type { HeldSkillInput } from "../gap/gap.args";
import { type Context } from "../context";
import { findMatches } from "../matching/find-matches";
import type { RoleMatch } from "../matching/match.type";
import type { Gain } from "../matching/prospects";
import { rolesByIds } from "../roles/role.queries";
import { skillsByIds } from "../skills/skill.queries";
import { readinessText } from "./gap-text";
import { named, titled } from "./names";
import { ask } from "./on-graph";
import { each, skillOption, wholeNumber, withExamples } from "./options";
import { printAnswer, table } from "./terminal";

interface MatchFlags {
  readonly skill: readonly HeldSkillInput[];
  readonly first: number;
  readonly scheme?: readonly string[];
  readonly family?: readonly string[];
  readonly level?: readonly string[];
  readonly json?: boolean;
}

type MatchAnswer = Awaited<ReturnType<typeof matchAnswer>>;

const word = (text: string) => text;

/** Adds `match`. */
export function addMatch(program: Command): void {
  const command = program
    .command("match")
    .description("the roles that someone with these skills is readiest for, and what to learn next")
    .requiredOption(...skillOption)
    .option("--first <n>", "how many roles", wholeNumber, 10)
    .option("--scheme <scheme>", `only roles of this scheme: ${schemes.join(", ")}; as often as needed`, each(word))
    .option("--family <slug>", "only roles of this family; as often as needed", each(word))
    .option("--level <level>", "only roles at this level; as often as needed", each(word))
    .option("--json", "answer as JSON, with the API's names")
    .action((flags: MatchFlags) => ask(async (context) => printAnswer(await matchAnswer(flags, context), flags.json, matchText)));
  withExamples(command, "match --skill Python:4 --skill PyTorch:3 --skill SQL", "match --skill Python:4 --family nlp-engineering --first 3 --json");
}

/** What the API answers to `matchRoles`; names and values are the API's. */
async function matchAnswer({ skill: skills, first, scheme, family, level }: MatchFlags, context: Context) {
  const filter = scheme || family || level ? { schemes: scheme, families: family, levels: level } : null;
  const matches = await findMatches({ skills, filter, first }, context);
  return Promise.all(matches.map((match) => oneMatch(match, context)));
}

async function oneMatch({ slug, index, readiness, effort, prospects }: RoleMatch, context: Context) {
  const role = titled(await context.loaders.get(rolesByIds, slug));
  return { role, readiness, effort, learnNext: await Promise.all(prospects().learnNext(index).map((gain) => oneGain(gain, context))) };
}

async function oneGain({ slug, gain, openedSlugs }: Gain, { loaders }: Context) {
  const opens = await Promise.all(openedSlugs.map(async (opened) => titled(await loaders.get(rolesByIds, opened))));
  return { skill: named(await loaders.get(skillsByIds, slug)), gain, opens };
}

/** Matches for a person to read. */
export function matchText(matches: MatchAnswer): string {
  if (matches.length === 0) return "No role with known requirements passes that.";
  return table(
    [{ title: "role" }, { title: "readiness" }, { title: "effort", align: "right" }, { title: "learn next (gain in readiness, summed over the roles in reach)", wraps: true }],
    matches.map(({ role, readiness, effort, learnNext }) => [
      role.title,
      readinessText(readiness),
      String(effort),
      learnNext.map(({ skill, gain }) => `${skill.name} ${gain.toFixed(2)}`).join(", "),
    ]),
  );
}
