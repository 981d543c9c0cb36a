import type { SkillPair, SnapshotRows } from "../../src/analysis/snapshot";
import { weightOf } from "../../src/gap/weight";
import { Importance, Tier, TransitionKind } from "../../src/ontology/vocabulary";

/** How large a random ontology is, and how its skills lie together. */
export interface Size {
  readonly roles: number;
  readonly skills: number;
  /** Fewest and most skills that a role requires. */
  readonly perRole: readonly [least: number, most: number];
  /** A role draws its skills from so many neighbouring ones, as roles of one field do. */
  readonly field: number;
  /** Links of each kind; a broader skill is one of the last `groups`. */
  readonly near: number;
  readonly groups: number;
  readonly moves: number;
  readonly families: number;
}

export const small: Size = { families: 3, roles: 8, skills: 12, perRole: [1, 7], field: 12, near: 10, groups: 12, moves: 22 };

/** A random ontology, always the same for a seed: some roles without known requirements, two schemes with the same skills, parallel moves, pay in two currencies. */
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
      slug: `role-${n}`, scheme: random() < 0.8 ? "curated" : "esco", family: random() < 0.8 ? `family-${below(size.families)}` : null, documented: random() < 0.5,
      pay: random() < 0.5 ? [{ currency: one(["EUR", "USD"]), min: 1_000 * below(9) }] : [],
      requirements: random() < 0.12 ? [] : requirements(random, n, size),
    })),
    broader: pairs(size.near, skill, () => `skill-${size.skills - 1 - below(size.groups)}`).filter(({ skill: a, other: b }) => number(a) < number(b)),
    related: pairs(size.near, skill, skill).filter(({ skill: a, other: b }) => a !== b),
    exact: [], close: [],
    transitions: distinct(
      range(size.moves).map(() => ({ from: role(), to: role(), kind: one(TransitionKind.options), months: months(random) })),
      ({ from, to, kind }) => `${from}--${kind}--${to}`,
    ).filter(({ from, to }) => from !== to).map((move) => ({ ...move, slug: `${move.from}--${move.kind}--${move.to}` })),
  };
}

/**
 * The same where half of the roles are of two taxonomies with skills and links of their own, some of which match ours: exactly, one to
 * one but shifted, so that links do not agree; or closely, any two.
 */
export function withTaxonomies(rows: SnapshotRows): SnapshotRows {
  const random = numbers(rows.revision);
  const below = (limit: number) => Math.floor(random() * limit);
  const ours = rows.skills.map(({ slug }) => slug);
  const some = <T>(items: readonly T[]) => items.filter(() => random() < 0.6);
  const within = (pairs: SnapshotRows["broader"]) => [
    ...pairs, ...taxonomies.flatMap((scheme) => some(pairs).map(({ skill, other }) => ({ skill: `${scheme}:${skill}`, other: `${scheme}:${other}` }))),
  ];
  const exact = taxonomies.flatMap((scheme) => {
    const shift = below(3);
    return some(ours.map((skill, n) => ({ skill, other: `${scheme}:${ours[(n + shift) % ours.length]}` })));
  });
  const isExact = ({ skill, other }: SkillPair) => exact.some((pair) => pair.skill === skill && pair.other === other);
  const any = () => ours[below(ours.length)] ?? "";
  return {
    ...rows,
    skills: [...rows.skills, ...taxonomies.flatMap((scheme) => ours.map((slug) => ({ slug: `${scheme}:${slug}`, name: `${slug} of ${scheme}` })))],
    roles: rows.roles.map((role) => {
      const scheme = ["curated", "curated", ...taxonomies][below(4)] ?? "";
      return scheme === "curated" ? { ...role, scheme } : { ...role, scheme, requirements: role.requirements.map((one) => ({ ...one, skill: `${scheme}:${one.skill}` })) };
    }),
    broader: within(rows.broader), related: within(rows.related), exact,
    close: pairs(12, any, () => `${taxonomies[below(2)]}:${any()}`).filter((pair) => !isExact(pair)),
  };
}

const taxonomies = ["esco", "onet"] as const;

function requirements(random: () => number, role: number, { roles, skills, perRole: [least, most], field }: Size) {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(options: readonly T[]) => options[below(options.length)] as T;
  const start = Math.floor((role / roles) * (skills - field));
  const chosen = new Set<number>();
  const count = least + below(most - least + 1);
  while (chosen.size < count) chosen.add(start + below(field));
  return [...chosen]
    .map((n) => ({ skill: `skill-${n}`, weight: weightOf(one(Importance.options), one(Tier.options)), need: 1 + below(5) }))
    .sort((a, b) => b.weight - a.weight || (a.skill < b.skill ? -1 : 1));
}

function months(random: () => number) {
  if (random() < 0.3) return null;
  const min = Math.floor(random() * 24);
  return { min, max: random() < 0.3 ? null : min + Math.floor(random() * 12) };
}

function pairs(count: number, skill: () => string, other: () => string) {
  return distinct(range(count).map(() => ({ skill: skill(), other: other() })), ({ skill: a, other: b }) => `${a} ${b}`);
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
