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

/** What bears the name in another spelling; of several a skill's name, a tool's name, a skill's alias, a tool's alias, in this order. */
export function sameSpelling<A extends Ability>(typed: string, abilities: readonly A[]): A | null {
  const spelling = spellingOf(typed);
  return spelling === null ? null : firstOf(bearings(abilities).filter(({ key }) => spellingOf(key) === spelling));
}

/** The one that the name with slips of the keyboard can mean; null when there is none or more than one. */
export function mistyped<A extends Ability>(typed: string, abilities: readonly A[]): { ability: A; slip: Slip } | null {
  const slips = bearings(abilities).flatMap((one) => {
    const slip = slipBetween(typed, one.key);
    return slip === null ? [] : [{ ...one, slip }];
  });
  const fewest = Math.min(...slips.map(({ slip }) => slip.edits));
  const best = slips.filter(({ slip }) => slip.edits === fewest);
  const meant = [...groupBy(best, ({ key }) => spellingOf(key)).values()].map((same) => firstOf(same));
  const [ability, another] = [...new Set(meant)];
  const [first] = best;
  return ability && first && another === undefined ? { ability, slip: first.slip } : null;
}

function bearings<A extends Ability>(abilities: readonly A[]): Bearing<A>[] {
  return abilities.flatMap((ability) => ability.keys.map((key) => ({ ability, key })));
}

function firstOf<A extends Ability>(all: readonly Bearing<A>[]): A | null {
  const place = ({ ability, key }: Bearing<A>) => (ability.keys[0] === key ? 0 : 2) + (ability.kind === "Skill" ? 0 : 1);
  return [...all].sort((a, b) => place(a) - place(b))[0]?.ability ?? null;
}
