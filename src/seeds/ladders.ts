import { groupBy } from "../group-by";
import type { LevelSeed, RoleSeed, Seeds } from "./seed-shapes";

/** The ladders of all families: which role stands on which rung. */
export interface Ladders {
  /** Every role, each after all lower rungs of its ladder. */
  readonly bottomUp: readonly RoleSeed[];
  /** Each existing rung with the next higher one that exists. */
  readonly neighbours: readonly (readonly [lower: RoleSeed, higher: RoleSeed])[];
  levelOf(roleId: string): LevelSeed | undefined;
  /** The nearest existing lower rung of the same family and track. */
  below(roleId: string): RoleSeed | undefined;
  /** Whether the second role is a higher rung of the first one's family and track. */
  rises(fromId: string, toId: string): boolean;
}

export function ladders({ roles, levels }: Pick<Seeds, "roles" | "levels">): Ladders {
  const levelById = new Map(levels.map((level) => [level.id, level]));
  const roleById = new Map(roles.map((role) => [role.id, role]));
  const levelOf = (id: string): LevelSeed | undefined => levelById.get(roleById.get(id)?.level ?? "");
  const rankOf = ({ id }: RoleSeed): number => levelOf(id)?.rank ?? -1;
  const bottomUp = [...roles].sort((a, b) => rankOf(a) - rankOf(b));
  const rungs = groupBy(bottomUp.filter(({ id, family }) => family && levelOf(id)), ladderOf);

  function ladderOf({ id, family }: RoleSeed): string {
    return `${family}/${levelOf(id)?.track}`;
  }

  const neighbours = [...rungs.values()].flatMap((ladder) =>
    ladder.slice(1).map((higher, index) => [ladder[index] as RoleSeed, higher] as const),
  );
  const below = new Map(neighbours.map(([lower, higher]) => [higher.id, lower]));
  return {
    bottomUp,
    neighbours,
    levelOf,
    below: (id) => below.get(id),
    rises: (fromId, toId) => {
      const [from, to] = [roleById.get(fromId), roleById.get(toId)];
      if (!from?.family || !to?.family || !levelOf(fromId) || !levelOf(toId)) return false;
      return ladderOf(from) === ladderOf(to) && rankOf(to) > rankOf(from);
    },
  };
}
