import type { Context } from "../context";
import { readGap } from "../gap/read-gap";
import type { Start } from "../gap/start";
import type { TransitionKind } from "../ontology/vocabulary";
import { findPaths } from "../paths/find-paths";
import type { CareerPath, Hop } from "../paths/path.type";
import type { Role } from "../roles/role.type";
import { transitionsByIds } from "../transitions/transition.queries";
import { titled } from "./names";
import { rolesNamed } from "./role-named";

/** What a route must keep to; roles as they were typed. */
export interface Wishes {
  readonly first: number;
  readonly maxMoves?: number;
  readonly minReadiness?: number;
  readonly kind?: readonly TransitionKind[];
  readonly through?: readonly string[];
  readonly avoid?: readonly string[];
  readonly payDrop: boolean;
}

export type PathAnswer = Awaited<ReturnType<typeof pathAnswer>>;

/** What the API answers to `careerPaths`; names and values are the API's. */
export async function pathAnswer(start: Start, to: Role, wishes: Wishes, context: Context) {
  const { first, maxMoves, minReadiness, kind: kinds, payDrop: allowPayDrop } = wishes;
  const [through, avoid] = await Promise.all([rolesNamed(wishes.through ?? [], context), rolesNamed(wishes.avoid ?? [], context)]);
  const args = { from: {}, to: {}, first, constraints: { maxMoves, minReadiness, kinds, through, avoid, allowPayDrop } };
  const paths = await findPaths(start, to, args, context);
  return Promise.all(paths.map((path) => onePath(path, context)));
}

async function onePath({ roles, hops, cost, minReadiness, months }: CareerPath, context: Context) {
  return { roles: roles.map(titled), cost, minReadiness, months, hops: await Promise.all(hops.map((hop) => oneHop(hop, context))) };
}

async function oneHop({ start, to, transitionSlug }: Hop, context: Context) {
  const [{ readiness, effort }, transition] = await Promise.all([
    readGap(start, to, context),
    transitionSlug === null ? null : context.loaders.get(transitionsByIds, transitionSlug),
  ]);
  return { transition: transition && { id: transition.id, kind: transition.kind }, gap: { readiness, effort } };
}
