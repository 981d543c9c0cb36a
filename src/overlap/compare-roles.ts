import { indexIn } from "../analysis/origin";
import type { Snapshot } from "../analysis/snapshot";
import type { Context } from "../context";
import { BadInputError } from "../errors";
import { pageSize } from "../graph/page";
import type { MaybePromise } from "../maybe-promise";
import type { OverlapMetric } from "../ontology/vocabulary";
import { resolveRoles } from "../roles/resolve-role";
import type { RoleRef } from "../roles/role.args";
import { rolesByIds } from "../roles/role.queries";
import type { Role } from "../roles/role.type";
import { Comparison } from "./comparison";
import type { OverlapArgs, SimilarRoleArgs } from "./overlap.args";
import type { OverlapMatrix, OverlapPair, SimilarRole } from "./overlap.type";

const mostRoles = 200;
const standardMetric: OverlapMetric = "WEIGHTED_JACCARD";

/** @throws BadInputError for none, or more than 200. */
export function checkCount(refs: readonly RoleRef[]): void {
  if (refs.length > 0 && refs.length <= mostRoles) return;
  throw new BadInputError(`From 1 to ${mostRoles} roles are wanted; ${refs.length} came.`);
}

/** Every role asked for against every other. */
export async function compareRoles(args: OverlapArgs, context: Context): Promise<OverlapMatrix> {
  checkCount(args.roles);
  const [snapshot, roles] = await Promise.all([context.snapshot(), resolveRoles(args.roles, context)]);
  const indexes = roles.map(({ slug }) => indexIn(snapshot.roleIndex, slug));
  const metric = args.metric ?? standardMetric;
  const comparison = new Comparison(snapshot, metric, indexes);
  return { comparison, indexes, metric, roles, scores: comparison.matrix(indexes).map((row) => [...row]) };
}

const known = new WeakMap<OverlapMatrix, readonly OverlapPair[]>();

/** The pairs of a matrix, both ways where direction matters; by score, then ids. */
export function pairsOf(matrix: OverlapMatrix): readonly OverlapPair[] {
  const pairs = known.get(matrix) ?? sortedPairs(matrix);
  known.set(matrix, pairs);
  return pairs;
}

function sortedPairs({ comparison, indexes, roles, scores }: OverlapMatrix): OverlapPair[] {
  const pairs = scores.flatMap((row, i) => row.flatMap((score, j) => {
    const [from, to, a, b] = [indexes[i], indexes[j], roles[i], roles[j]] as [number, number, Role, Role];
    return i < j || (comparison.isDirected && i !== j) ? [{ comparison, from, to, a, b, score }] : [];
  }));
  return pairs.sort((one, other) => other.score - one.score || one.from - other.from || one.to - other.to);
}

/** The roles of its scheme that overlap with a role; by score, then id. */
export async function similarRoles(role: Role, { metric, first }: SimilarRoleArgs, context: Context): Promise<SimilarRole[]> {
  const snapshot = await context.snapshot();
  const from = indexIn(snapshot.roleIndex, role.slug);
  const comparison = new Comparison(snapshot, metric ?? standardMetric, [from]);
  const similar = comparison.similarTo(from).slice(0, pageSize(first, 5));
  return Promise.all(similar.map(async ({ to, score }) => ({ comparison, from, to, score, role: await roleAt(to, snapshot, context) })));
}

function roleAt(index: number, { roles }: Snapshot, { loaders }: Context): MaybePromise<Role> {
  return loaders.get(rolesByIds, roles[index]?.slug ?? "");
}
