import type { Context } from "../context";
import { BadInputError } from "../errors";
import { resolveRoles } from "../roles/resolve-role";
import type { RoleRef } from "../roles/role.args";
import type { MoveFilter } from "./move-filter";
import { indexIn } from "../analysis/origin";
import type { PathConstraints } from "./path.args";
import type { RouteGoal } from "./route-bounds";

const mostMoves = 50;
const mostThrough = 5;
const mostAvoided = 100;

/** What a route from a node to a role must do, and the moves that it may make. @throws BadInputError for what no route could keep to. */
export async function readConstraints(
  given: PathConstraints,
  { start, target }: { readonly start: number; readonly target: number },
  context: Context,
): Promise<{ readonly goal: RouteGoal; readonly filter: MoveFilter }> {
  const { maxMoves, minReadiness = null, kinds = null, allowPayDrop } = given;
  if (maxMoves != null && (maxMoves < 1 || maxMoves > mostMoves)) {
    throw new BadInputError(`"maxMoves" takes a whole number from 1 to ${mostMoves}; ${maxMoves} came.`);
  }
  checkReadiness(minReadiness);
  if (kinds?.length === 0) throw new BadInputError('"kinds" is empty, so that no move is allowed. Name one at least, or leave it out.');
  const [through, avoid] = await Promise.all([
    rolesOf("through", given.through ?? [], mostThrough, context),
    rolesOf("avoid", given.avoid ?? [], mostAvoided, context),
  ]);
  const between = [...through].filter((role) => role !== start && role !== target);
  const kept = [start, target, ...between].find((role) => avoid.has(role));
  if (kept !== undefined) {
    const { roles } = await context.snapshot();
    const reason = kept === start ? "the route starts at" : kept === target ? "the route leads to" : '"through" names too';
    throw new BadInputError(`"avoid" names "${roles[kept]?.slug}", which ${reason}.`);
  }
  if (maxMoves != null && between.length >= maxMoves) {
    throw new BadInputError(`To pass through ${between.length} roles on the way takes ${between.length + 1} moves; "maxMoves" allows ${maxMoves}.`);
  }
  return {
    goal: { target, through: between, maxMoves: maxMoves ?? Infinity },
    filter: { kinds, avoid, minReadiness, allowPayDrop: allowPayDrop ?? true },
  };
}

/** @throws BadInputError outside 0 to 1. */
export function checkReadiness(minReadiness: number | null | undefined): void {
  if (minReadiness == null || (minReadiness >= 0 && minReadiness <= 1)) return;
  throw new BadInputError(`"minReadiness" takes a number from 0 to 1; ${minReadiness} came.`);
}

async function rolesOf(field: string, refs: readonly RoleRef[], most: number, context: Context): Promise<ReadonlySet<number>> {
  if (refs.length > most) throw new BadInputError(`"${field}" takes ${most} roles at most; ${refs.length} came.`);
  const { roleIndex } = await context.snapshot();
  const roles = await resolveRoles(refs, context);
  return new Set(roles.map(({ slug }) => indexIn(roleIndex, slug)));
}
