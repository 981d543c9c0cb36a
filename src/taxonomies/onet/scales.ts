import type { Importance, SkillKind } from "../../ontology/vocabulary";

/** The scales that are read, by their id. */
export const scales: ReadonlyMap<string, { readonly name: "importance" | "level"; readonly min: number; readonly max: number }> = new Map([
  ["IM", { name: "importance", min: 1, max: 5 }],
  ["LV", { name: "level", min: 0, max: 7 }],
]);

/** 1 not, 2 somewhat, 3 important, 4 very, 5 extremely important; null when it is not important enough to be required. */
export function importanceOf(value: number): Importance | null {
  if (value >= 4) return "CRITICAL";
  if (value >= 3) return "IMPORTANT";
  return value >= 2 ? "OPTIONAL" : null;
}

/** A level from 0 to 7 as a proficiency from 1 to 5, each of the five an equal part of the scale. */
export function proficiencyOf(level: number): number {
  return Math.min(5, Math.floor((level * 5) / 7) + 1);
}

/** Below these elements of the content model lies what is learnt for the work: mathematics, science, technical and systems skills, knowledge. */
const technical = ["2.A.1.e", "2.A.1.f", "2.B.3", "2.B.4", "2.C"];

export function kindOf(element: string): SkillKind {
  return technical.some((part) => element === part || element.startsWith(`${part}.`)) ? "TECHNICAL" : "BEHAVIOURAL";
}

/** Years of preparation from and to, by level of specific vocational preparation; the last is open. */
const preparation: readonly (readonly [from: number, to: number | null])[] = [
  [0, 0], [0, 1 / 12], [1 / 12, 1 / 4], [1 / 4, 1 / 2], [1 / 2, 1], [1, 2], [2, 4], [4, 10], [10, null],
];

export interface Years {
  readonly min: number;
  readonly max: number | null;
}

/** "(4.0 to < 6.0)", "(Below 4.0)" or "(8.0 and above)" as whole years, rounded outwards; null when it is none of these. */
export function yearsOf(range: string): Years | null {
  const [first = NaN, second] = (range.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  const [low, high] = /below/i.test(range) ? [1, first - 1] : [first, second === undefined ? preparation.length : second - 1];
  const [from, to] = [preparation[low - 1], preparation[high - 1]];
  return from && to ? { min: Math.floor(from[0]), max: to[1] === null ? null : Math.ceil(to[1]) } : null;
}
