import { groupBy } from "../group-by";
import { spellingOf } from "./spelling";
import { type Slip, slipBetween } from "./typo";

/** A skill or tool with everything that it is found by, its name first. */
export interface Ability {
  readonly kind: "Skill" | "Tool";
  readonly slug: string;
  readonly keys: readonly string[];
}

interface Bearing<A> {
  readonly ability: A;
  readonly key: string;
}

/** What bears the name in another spelling, and bears it best: more than one where several bear it equally. */
export function sameSpelling<A extends Ability>(typed: string, abilities: readonly A[]): A[] {
  const spelling = spellingOf(typed);
  return spelling === null ? [] : bestOf(bearings(abilities).filter(({ key }) => spellingOf(key) === spelling));
}

/** What bears best the one name that this name with slips of the keyboard can be; null when there is no such name or more than one. */
export function mistyped<A extends Ability>(typed: string, abilities: readonly A[]): { abilities: A[]; slip: Slip } | null {
  const slips = bearings(abilities).flatMap((one) => {
    const slip = slipBetween(typed, one.key);
    return slip === null ? [] : [{ ...one, slip }];
  });
  const fewest = Math.min(...slips.map(({ slip }) => slip.edits));
  const best = slips.filter(({ slip }) => slip.edits === fewest);
  const meant = [...groupBy(best, ({ key }) => spellingOf(key)).values()].map((same) => bestOf(same));
  const [first] = best;
  return first && new Set(meant.map(([ability]) => ability)).size === 1 ? { abilities: meant[0] ?? [], slip: first.slip } : null;
}

function bearings<A extends Ability>(abilities: readonly A[]): Bearing<A>[] {
  return abilities.flatMap((ability) => ability.keys.map((key) => ({ ability, key })));
}

/** Those of the first of these that there are: skills by name, tools by name, skills by alias, tools by alias. */
function bestOf<A extends Ability>(all: readonly Bearing<A>[]): A[] {
  const places = groupBy(all, ({ ability, key }) => placeOf({ ...ability, own: ability.keys[0] === key }));
  const best = places.get(Math.min(...places.keys())) ?? [];
  return [...new Set(best.map(({ ability }) => ability))];
}

/** Which bearer of a name comes first: a skill by its own name, a tool by its own, a skill by an alias, a tool by an alias. */
export function placeOf({ kind, own }: { readonly kind: Ability["kind"]; readonly own: boolean }): number {
  return (own ? 0 : 2) + (kind === "Skill" ? 0 : 1);
}
