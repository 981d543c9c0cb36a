import type { Command } from "commander";
import type { Context } from "../context";
import { OverlapMetric } from "../ontology/vocabulary";
import { compareRoles, pairsOf } from "../overlap/compare-roles";
import type { OverlapPair } from "../overlap/overlap.type";
import { withSkills } from "../overlap/with-skills";
import { named, titled } from "./names";
import { ask } from "./on-graph";
import { oneOf, wholeNumber, withExamples } from "./options";
import { rolesNamed } from "./role-named";
import { percent, printAnswer, styled, table } from "./terminal";

interface OverlapFlags {
  readonly metric: OverlapMetric;
  readonly first: number;
  readonly json?: boolean;
}

type OverlapAnswer = Awaited<ReturnType<typeof overlapAnswer>>;

/** Adds `overlap`. */
export function addOverlap(program: Command): void {
  const command = program
    .command("overlap")
    .description("how much roles have in common, each against each, and what sets them apart")
    .argument("<roles...>", "the roles: each a title, a slug or family/level")
    .option("--metric <name>", `${OverlapMetric.options.map((name) => name.toLowerCase().replaceAll("_", "-")).join(", ")}`, oneOf(OverlapMetric), "WEIGHTED_JACCARD")
    .option("--first <n>", "how many skills to name for each pair, in each of the three lists", wholeNumber, 5)
    .option("--json", "answer as JSON, with the API's names")
    .action((roles: string[], flags: OverlapFlags) => {
      if (roles.length < 2) command.error("error: two roles or more are wanted; 1 came");
      return ask(async (context) => printAnswer(await overlapAnswer(roles, flags, context), flags.json, overlapText));
    });
  withExamples(
    command,
    'overlap "Associate NLP Engineer" "NLP Engineer" "Associate Applied AI Engineer"',
    "overlap nlp-engineer associate-nlp-engineer --metric containment --json",
  );
}

/** What the API answers to `overlap`; names and values are the API's. */
async function overlapAnswer(names: readonly string[], { metric, first }: OverlapFlags, context: Context) {
  const matrix = await compareRoles({ roles: await rolesNamed(names, context), metric }, context);
  const { roles, scores } = matrix;
  return { metric: matrix.metric, roles: roles.map(titled), scores, pairs: await Promise.all(pairsOf(matrix).map((pair) => onePair(pair, first, context))) };
}

async function onePair({ comparison, from, to, a, b, score }: OverlapPair, first: number, context: Context) {
  const read = <Found extends { readonly skill: number }>(found: readonly Found[]) => withSkills(found.slice(0, first), comparison.snapshot, context);
  const [shared, onlyA, onlyB] = await Promise.all([
    read(comparison.contributions(from, to)),
    read(comparison.only(from, to)),
    read(comparison.only(to, from)),
  ]);
  return {
    a: titled(a),
    b: titled(b),
    score,
    shared: shared.map((one) => ({ skill: named(one.skill), score: one.score })),
    onlyA: onlyA.map(({ skill }) => named(skill)),
    onlyB: onlyB.map(({ skill }) => named(skill)),
  };
}

/** An overlap for a person to read. */
export function overlapText({ metric, pairs }: OverlapAnswer): string {
  const list = (skills: readonly { readonly name: string }[]) => skills.map(({ name }) => name).join(", ") || "–";
  const rows = pairs.flatMap(({ a, b, score, shared, onlyA, onlyB }) => [
    [`${percent(score)}`, `${a.title} and ${b.title}`],
    ["", `both: ${list(shared.map(({ skill }) => skill))}`],
    ["", `only ${a.title}: ${list(onlyA)}`],
    ["", `only ${b.title}: ${list(onlyB)}`],
  ]);
  return `${styled("bold", `Overlap by ${metric.toLowerCase().replaceAll("_", " ")}`)}\n${table([{ title: "score", align: "right" }, { title: "roles and skills", wraps: true }], rows)}`;
}
