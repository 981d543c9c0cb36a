import type { z } from "zod";
import { readRevision } from "../analysis/read-snapshot";
import type { Context } from "../context";
import { BadInputError, UnavailableError } from "../errors";
import { OverlapMetric } from "../ontology/vocabulary";
import { compareRoles, pairsOf } from "../overlap/compare-roles";
import type { OverlapPair } from "../overlap/overlap.type";
import { population } from "../overlap/vectors";
import type { RoleRef } from "../roles/role.args";
import { type Columns, csvParameters, csvText, csvType } from "./csv";
import type { ExportFile } from "./export-file";
import { mapped, pagesOf } from "./pages";
import { checked, mostListed, names, oneOf, strict } from "./parameters";
import { roleCalled } from "./role-called";

const parameters = strict({
  roles: names("slugs or titles of roles").optional(),
  metric: oneOf(OverlapMetric).default("WEIGHTED_JACCARD"),
  ...csvParameters,
});

export const overlapCsv: ExportFile = {
  name: "overlap.csv",
  type: csvType,
  get(query, context) {
    const asked = checked(parameters, query, "overlap.csv");
    return csvText(columns, overlapPages(asked, context), asked.bom);
  },
  post: null,
};

const columns: Columns<ReturnType<typeof pairRow>> = {
  a_slug: ({ pair }) => pair.a.slug,
  a_title: ({ pair }) => pair.a.title,
  b_slug: ({ pair }) => pair.b.slug,
  b_title: ({ pair }) => pair.b.title,
  metric: ({ pair }) => pair.comparison.metric,
  score: ({ pair }) => pair.score,
  shared: ({ shared }) => shared.length,
  shared_skills: ({ shared }) => shared.map(({ name }) => name),
  contributions: ({ shared }) => shared.map(({ score }) => String(score)),
};

async function* overlapPages({ roles, metric }: z.output<typeof parameters>, context: Context) {
  const { revision } = await context.snapshot();
  if (revision !== (await readRevision(context.graph))) throw new UnavailableError("The ontology has just changed. Ask again in a second.");
  const matrix = await compareRoles({ roles: roles ? await named(roles, context) : await allKnown(context), metric }, context);
  yield* mapped(pagesOf(pairsOf(matrix)), async (pairs) => pairs.map(pairRow));
}

/** A role that is named twice stands once. */
async function named(roles: readonly string[], context: Context): Promise<RoleRef[]> {
  const found = await Promise.all(roles.map((role) => roleCalled(role, context)));
  return [...new Set(found.map(({ slug }) => slug))].map((slug) => ({ slug }));
}

async function allKnown(context: Context): Promise<RoleRef[]> {
  const snapshot = await context.snapshot();
  const known = population(snapshot, new Set(snapshot.roles.map(({ scheme }) => scheme)));
  if (known.length <= mostListed) return known.map((role) => ({ slug: snapshot.roles[role]?.slug ?? "" }));
  throw new BadInputError(
    `overlap.csv compares ${mostListed} roles at most, and ${known.length} have known requirements. Name those that you want: overlap.csv?roles=nlp-engineer,data-engineer`,
  );
}

function pairRow(pair: OverlapPair) {
  const { comparison, from, to } = pair;
  const { skills } = comparison.snapshot;
  return { pair, shared: comparison.contributions(from, to).map(({ skill, score }) => ({ name: skills[skill]?.name ?? "", score })) };
}
