import { byteAt, floatAt, intAt } from "../analysis/rows";
import type { Snapshot } from "../analysis/snapshot";

/** A vector over the skills for each role: its values stand from starts[r] up to starts[r + 1], as its requirements do. */
export interface Vectors {
  readonly starts: Int32Array;
  readonly skills: Int32Array;
  /** What each skill is compared as: one for it and its equals in other taxonomies. */
  readonly concepts: Int32Array;
  readonly values: Float64Array;
  /** What each role's values sum to, or where they are weighed by rarity, the vector's length; 0 when no requirement is known. */
  readonly sizes: Float64Array;
}

const known = new WeakMap<Snapshot, Map<string, Vectors>>();

/** How much roles need skills: x = weight × need / 5, in millionths, so that sums are exact whatever their order. */
export function needVectors(snapshot: Snapshot): Vectors {
  return once(snapshot, "need", () => {
    const { starts, skills, weights, needs } = snapshot.requirements;
    const concepts = skills.map((skill) => intAt(snapshot.concepts, skill));
    const values = weights.map((weight, place) => Math.round(weight * byteAt(needs, place) * 2e5));
    return { starts, skills, concepts, values, sizes: sums(starts, values) };
  });
}

/** Which skills roles need: 1 each. */
export function setVectors(snapshot: Snapshot): Vectors {
  return once(snapshot, "set", () => {
    const needs = needVectors(snapshot);
    const values = new Float64Array(needs.values.length).fill(1);
    return { ...needs, values, sizes: sums(needs.starts, values) };
  });
}

/** The need times idf = ln(1 + N / df), over the N roles with known requirements in these schemes; for roles of these schemes only. */
export function rarityVectors(snapshot: Snapshot, schemes: ReadonlySet<string>): Vectors {
  return once(snapshot, `rarity ${[...schemes].sort().join(" ")}`, () => {
    const needs = needVectors(snapshot);
    const roles = population(snapshot, schemes);
    const frequencies = new Float64Array(snapshot.skills.length);
    for (const role of roles) for (const [, , concept] of entriesOf(needs, role)) frequencies[concept] = floatAt(frequencies, concept) + 1;
    const values = needs.values.map((value, place) => value * Math.log1p(roles.length / floatAt(frequencies, intAt(needs.concepts, place))));
    return { ...needs, values, sizes: sums(needs.starts, values.map((value) => value * value)).map(Math.sqrt) };
  });
}

/** The roles with known requirements in these schemes. */
export function population({ roles, requirements: { starts } }: Snapshot, schemes: ReadonlySet<string>): number[] {
  return roles.flatMap(({ scheme }, role) => (schemes.has(scheme) && intAt(starts, role + 1) > intAt(starts, role) ? [role] : []));
}

export function schemesOf({ roles }: Snapshot, indexes: readonly number[]): ReadonlySet<string> {
  return new Set(indexes.map((role) => roles[role]?.scheme ?? ""));
}

/** A role's vector, skill by skill. */
export function entriesOf({ starts, skills, concepts, values }: Vectors, role: number): [skill: number, value: number, concept: number][] {
  const [start, end] = [intAt(starts, role), intAt(starts, role + 1)];
  return Array.from(skills.subarray(start, end), (skill, index) => [skill, floatAt(values, start + index), intAt(concepts, start + index)]);
}

function sums(starts: Int32Array, values: Float64Array): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_nothing, role) =>
    values.subarray(intAt(starts, role), intAt(starts, role + 1)).reduce((sum, value) => sum + value, 0));
}

function once(snapshot: Snapshot, name: string, make: () => Vectors): Vectors {
  const made = known.get(snapshot) ?? new Map<string, Vectors>();
  known.set(snapshot, made);
  const vectors = made.get(name) ?? make();
  made.set(name, vectors);
  return vectors;
}
