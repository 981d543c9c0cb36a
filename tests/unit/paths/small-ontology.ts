import { buildSnapshot, type Snapshot } from "../../../src/analysis/snapshot";
import type { TransitionKind } from "../../../src/ontology/vocabulary";

/** A role by what it needs, as `{ SQL: 3 }`, each of weight 3; nothing is known of `{}`. */
export type Roles = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Pay = Readonly<Record<string, { readonly currency: string; readonly min: number }>>;

/** Moves are written as "junior PROMOTION senior"; pay is the lowest in its currency. */
export function smallOntology(roles: Roles, moves: readonly string[], pay: Pay = {}): Snapshot {
  const skills = [...new Set(Object.values(roles).flatMap((needs) => Object.keys(needs)))];
  return buildSnapshot({
    revision: 1,
    roles: Object.entries(roles).map(([slug, needs]) => ({
      slug, scheme: "curated", family: null, documented: true, pay: pay[slug] ? [pay[slug]] : [],
      requirements: Object.entries(needs).map(([skill, need]) => ({ skill, weight: 3, need })),
    })),
    skills: skills.map((slug) => ({ slug, name: slug })),
    broader: [], related: [], exact: [], close: [],
    transitions: moves.map((move) => {
      const [from = "", kind, to = ""] = move.split(" ");
      return { slug: `${from}--${kind}--${to}`, from, to, kind: kind as TransitionKind, months: null };
    }),
  });
}
