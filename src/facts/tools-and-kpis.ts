import { effectiveFacts, firstOf, sourcesOf, strongest, type Claim, type Fact } from "./claims";
import { ladders } from "../seeds/ladders";
import { namesOf } from "../ontology/name-key";
import { voices } from "./provenance";
import type { Seeds } from "../seeds/seed-shapes";
import { Commonality, type RequirementOrigin } from "../ontology/vocabulary";

interface Effective {
  readonly concept: string;
  readonly origin: RequirementOrigin;
  readonly inheritedFrom?: string;
  readonly sources: readonly string[];
  readonly says: readonly string[];
}

export interface ToolUse extends Effective {
  readonly commonality: Commonality;
  readonly purpose?: string;
}

export interface Measure extends Effective {
  readonly target?: string;
  readonly frequency?: string;
}

/** What one row of one source says of a tool. */
export interface ToolClaim extends Claim {
  readonly commonality?: Commonality;
  readonly purpose?: string;
}

interface KpiClaim extends Claim {
  readonly target?: string;
  readonly frequency?: string;
}

/** The tools that each role uses, its own and inherited. */
export function toolsOf(seeds: Seeds): ReadonlyMap<string, readonly ToolUse[]> {
  const voiceOf = voices(seeds);
  const names = namesOf(seeds.tools);
  const claims = new Map(seeds.roles.map(({ id, facts }) => [id, facts.flatMap(({ source, tools }) =>
    tools.flatMap(({ products, commonality, purpose, ...row }) => products.map(({ tool, as }): ToolClaim => ({
      concept: tool, origin: "STATED", commonality, purpose, voice: voiceOf(source, { ...row, as }, names.get(tool)),
    }))),
  )]));
  return mapFacts(effectiveFacts<ToolClaim>(ladders(seeds), (role) => claims.get(role) ?? []), toolUse);
}

/** What all claims on a tool come to for a role. */
export function toolUse({ claims, ...fact }: Fact<ToolClaim>): ToolUse {
  const commonality = strongest(Commonality.options, claims.map((claim) => claim.commonality)) ?? "OPTIONAL";
  return { ...fact, commonality, purpose: firstOf(claims.map(({ purpose }) => purpose)), ...sourcesOf(claims, { commonality }) };
}

/** The KPIs that each role is measured by, its own and inherited. */
export function kpisOf(seeds: Seeds): ReadonlyMap<string, readonly Measure[]> {
  const voiceOf = voices(seeds);
  const names = namesOf(seeds.kpis);
  const claims = new Map(seeds.roles.map(({ id, facts }) => [id, facts.flatMap(({ source, kpis }) =>
    kpis.map(({ kpi, target, frequency, ...row }): KpiClaim => ({
      concept: kpi, origin: "STATED", target, frequency, voice: voiceOf(source, row, names.get(kpi)),
    })),
  )]));
  return mapFacts(effectiveFacts<KpiClaim>(ladders(seeds), (role) => claims.get(role) ?? []), ({ claims: all, ...fact }) => {
    const target = firstOf(all.map((claim) => claim.target));
    const frequency = firstOf(all.map((claim) => claim.frequency));
    return { ...fact, target, frequency, ...sourcesOf(all, { target, frequency }) };
  });
}

function mapFacts<F, R>(
  roles: ReadonlyMap<string, ReadonlyMap<string, F>>, map: (fact: F) => R,
): ReadonlyMap<string, readonly R[]> {
  return new Map([...roles].map(([role, facts]) => [role, [...facts.values()].map(map)]));
}
