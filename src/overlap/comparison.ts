import { byNameIn } from "../analysis/by-name-in";
import { floatAt, intAt, itemAt } from "../analysis/rows";
import type { Snapshot } from "../analysis/snapshot";
import { round6 } from "../gap/round";
import type { OverlapMetric } from "../ontology/vocabulary";
import { type Formula, formulas } from "./formulas";
import { matrixOf } from "./matrix";
import { entriesOf, needVectors, population, schemesOf, type Vectors } from "./vectors";

/** Compares roles by a metric; scores go from 0 to 1. A role of which no requirement is known scores 0 with all, itself included. */
export class Comparison {
  private readonly schemes: ReadonlySet<string>;
  private readonly formula: Formula;
  private readonly vectors: Vectors;
  /** One role's values by concept while it is compared, else zeros. */
  private readonly values: Float64Array;

  /** The population, of which it also depends how rare a skill is, are the schemes of these roles. */
  constructor(
    readonly snapshot: Snapshot,
    readonly metric: OverlapMetric,
    roles: readonly number[],
  ) {
    this.schemes = schemesOf(snapshot, roles);
    this.formula = formulas[metric];
    this.vectors = this.formula.vectors(snapshot, this.schemes);
    this.values = new Float64Array(snapshot.skills.length);
  }

  /** Whether a against b is another question than b against a. */
  get isDirected(): boolean {
    return this.metric === "CONTAINMENT";
  }

  /** What a role scores against each of the others. */
  scores(role: number, others: readonly number[]): number[] {
    const own = entriesOf(this.vectors, role);
    for (const [, value, concept] of own) this.values[concept] = value;
    const scores = others.map((other) => {
      const overlap = this.overlapWith(other);
      return overlap === 0 ? 0 : round6(overlap / this.wholeOf(role, other, overlap));
    });
    for (const [, , concept] of own) this.values[concept] = 0;
    return scores;
  }

  /** What each of some roles scores against each: by row against column. */
  matrix(roles: readonly number[]): Float64Array[] {
    return matrixOf(this.formula, this.vectors, roles);
  }

  /** The other roles of the population that overlap with a role; by score, then id. */
  similarTo(role: number): { to: number; score: number }[] {
    const others = population(this.snapshot, this.schemes).filter((other) => other !== role);
    return this.scores(role, others)
      .map((score, index) => ({ to: itemAt(others, index), score }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.to - b.to);
  }

  /** What each shared skill, as a names it, adds to the score of a against b, most first; ties by name. */
  contributions(a: number, b: number): { skill: number; score: number }[] {
    const others = new Map(entriesOf(this.vectors, b).map(([, value, concept]) => [concept, value]));
    const parts = entriesOf(this.vectors, a).flatMap(([skill, value, concept]) => {
      const other = others.get(concept);
      return other === undefined ? [] : [{ skill, part: this.formula.part(value, other) }];
    });
    const whole = this.wholeOf(a, b, parts.reduce((sum, { part }) => sum + part, 0));
    const byName = byNameIn(this.snapshot);
    return parts
      .map(({ skill, part }) => ({ skill, score: round6(part / whole) }))
      .sort((one, other) => other.score - one.score || byName(one.skill, other.skill));
  }

  /** The skills that a needs and b does not, those that a needs most first; ties by name. */
  only(a: number, b: number): { skill: number }[] {
    const needs = needVectors(this.snapshot);
    const others = new Set(entriesOf(needs, b).map(([, , concept]) => concept));
    const byName = byNameIn(this.snapshot);
    return entriesOf(needs, a)
      .flatMap(([skill, need, concept]) => (others.has(concept) ? [] : [{ skill, need }]))
      .sort((one, other) => other.need - one.need || byName(one.skill, other.skill));
  }

  private overlapWith(other: number): number {
    const { formula: { part }, vectors: { starts, concepts, values }, values: own } = this;
    const end = intAt(starts, other + 1);
    let overlap = 0;
    for (let place = intAt(starts, other); place < end; place += 1) {
      const value = floatAt(own, intAt(concepts, place));
      if (value !== 0) overlap += part(value, floatAt(values, place));
    }
    return overlap;
  }

  private wholeOf(a: number, b: number, overlap: number): number {
    return this.formula.whole(floatAt(this.vectors.sizes, a), floatAt(this.vectors.sizes, b), overlap);
  }
}
