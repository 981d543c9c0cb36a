import { groupBy } from "../group-by";
import type { Ladders } from "../seeds/ladders";
import { provenance, type Voice } from "./provenance";
import type { RequirementOrigin } from "../ontology/vocabulary";

/** What one row of one source says a role needs. */
export interface Claim {
  /** The skill, tool or KPI. */
  readonly concept: string;
  readonly origin: Exclude<RequirementOrigin, "INHERITED">;
  readonly voice: Voice;
}

/** All that is known of a role and a concept: the role's own claims first, then those of the rung below. */
export interface Fact<C extends Claim> {
  readonly concept: string;
  readonly origin: RequirementOrigin;
  /** Only when inherited: the role that the fact was stated or demanded for. */
  readonly inheritedFrom?: string;
  readonly claims: readonly C[];
}

export type FactsOfRoles<C extends Claim> = ReadonlyMap<string, ReadonlyMap<string, Fact<C>>>;

/**
 * The effective facts of every role. A role that no source documents also has all of the nearest rung below it;
 * `inherit` says what is left of a claim one rung up.
 */
export function effectiveFacts<C extends Claim>(
  rungs: Ladders,
  claimsOf: (roleId: string) => readonly C[],
  inherit: (claim: C) => C = (claim) => claim,
): FactsOfRoles<C> {
  const known = new Map<string, ReadonlyMap<string, Fact<C>>>();
  for (const { id, documentedBy } of rungs.bottomUp) {
    const lower = documentedBy.length === 0 ? rungs.below(id)?.id : undefined;
    const below = (lower !== undefined && known.get(lower)) || new Map<string, Fact<C>>();
    const own = groupBy(claimsOf(id), ({ concept }) => concept);
    const concepts = new Set([...own.keys(), ...below.keys()]);
    known.set(id, new Map([...concepts].map((concept) => [concept, factOf(concept, own.get(concept), below.get(concept))])));

    function factOf(concept: string, ownClaims: readonly C[] = [], inherited?: Fact<C>): Fact<C> {
      const claims = [...ownClaims, ...(inherited?.claims ?? []).map(inherit)];
      if (ownClaims.length === 0) return { concept, origin: "INHERITED", inheritedFrom: inherited?.inheritedFrom ?? lower, claims };
      const origin = ownClaims.some((claim) => claim.origin === "STATED") ? "STATED" : "DEMANDED";
      return { concept, origin, claims };
    }
  }
  return known;
}

/** The strongest of the values that are given; `strongestFirst` is the vocabulary in falling order. */
export function strongest<V extends string>(strongestFirst: readonly V[], values: readonly (V | undefined)[]): V | undefined {
  return strongestFirst.find((value) => values.includes(value));
}

export function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

/** The claims' sources, each with those of its own values that lost against the merged ones. */
export function sourcesOf<C extends Claim>(claims: readonly C[], merged: Partial<C>): { sources: string[]; says: string[] } {
  const fields = Object.keys(merged) as (keyof C & string)[];
  return provenance(claims.map((claim) => {
    const lost = fields.filter((field) => claim[field] !== undefined && claim[field] !== merged[field]);
    const { words } = claim.voice;
    const isSaid = (value: string): boolean => words.some((said) => said.toLowerCase().includes(value));
    return { ...claim.voice, words: [...words, ...lost.map((field) => inWords(field, claim[field])).filter((value) => !isSaid(value))] };
  }));
}

/** A value that lost as it stands among the words of its source: `proficiency 2`, `good to have`. */
export function inWords(field: string, value: unknown): string {
  if (typeof value === "number") return `${field} ${value}`;
  return /^[A-Z_]+$/.test(String(value)) ? String(value).toLowerCase().replaceAll("_", " ") : String(value);
}
