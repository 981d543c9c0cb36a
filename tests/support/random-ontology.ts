import type { SnapshotRows } from "../../src/analysis/snapshot";
import { weightOf } from "../../src/gap/weight";
import { Importance, Tier, TransitionKind } from "../../src/ontology/vocabulary";

/** How large a random ontology is; `perRole` skills at most, `near` links of each kind. */
export interface Size {
  readonly roles: number;
  readonly skills: number;
  readonly perRole: number;
  readonly near: number;
  readonly moves: number;
}

export const small: Size = { roles: 8, skills: 12, perRole: 7, near: 10, moves: 22 };

/** A random ontology, always the same for a seed: some roles without known requirements, two schemes, parallel moves, pay in two currencies. */
export function randomOntology(seed: number, size: Size = small): SnapshotRows {
  const random = numbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(options: readonly T[]) => options[below(options.length)] as T;
  const skill = () => `skill-${below(size.skills)}`;
  const role = () => `role-${below(size.roles)}`;
  return {
    revision: seed,
    skills: range(size.skills).map((n) => ({ slug: `skill-${n}`, name: `Skill ${n}` })),
    roles: range(size.roles).map((n) => ({
      slug: `role-${n}`, scheme: random() < 0.8 ? "curated" : "esco", family: random() < 0.8 ? `family-${below(3)}` : null, documented: random() < 0.5,
      pay: random() < 0.5 ? [{ currency: one(["EUR", "USD"]), min: 1_000 * below(9) }] : [],
      requirements: random() < 0.12 ? [] : requirements(random, size),
    })),
    broader: pairs(size.near, skill).filter(({ skill: a, other: b }) => number(a) < number(b)),
    related: pairs(size.near, skill).filter(({ skill: a, other: b }) => a !== b),
    transitions: distinct(
      range(size.moves).map(() => ({ from: role(), to: role(), kind: one(TransitionKind.options), months: months(random) })),
      ({ from, to, kind }) => `${from}--${kind}--${to}`,
    ).filter(({ from, to }) => from !== to).map((move) => ({ ...move, slug: `${move.from}--${move.kind}--${move.to}` })),
  };
}

function requirements(random: () => number, { skills, perRole }: Size) {
  const one = <T>(options: readonly T[]) => options[Math.floor(random() * options.length)] as T;
  const asked = range(1 + Math.floor(random() * perRole)).map(() => ({
    skill: `skill-${Math.floor(random() * skills)}`, weight: weightOf(one(Importance.options), one(Tier.options)), need: 1 + Math.floor(random() * 5),
  }));
  return distinct(asked, ({ skill }) => skill).sort((a, b) => b.weight - a.weight || (a.skill < b.skill ? -1 : 1));
}

function months(random: () => number) {
  if (random() < 0.3) return null;
  const min = Math.floor(random() * 24);
  return { min, max: random() < 0.3 ? null : min + Math.floor(random() * 12) };
}

function pairs(count: number, skill: () => string) {
  return distinct(range(count).map(() => ({ skill: skill(), other: skill() })), ({ skill: a, other: b }) => `${a} ${b}`);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function number(slug: string): number {
  return Number(slug.slice(slug.indexOf("-") + 1));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_nothing, index) => index);
}

/** Random numbers from 0 to below 1, the same for a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
