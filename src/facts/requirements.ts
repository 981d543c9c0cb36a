import { requiredProficiency } from "../gap/proficiency";
import { weightOf } from "../gap/weight";
import { effectiveFacts, firstOf, sourcesOf, strongest, type Claim, type Fact } from "./claims";
import { ladders } from "../seeds/ladders";
import { voices } from "./provenance";
import type { LevelSeed, Seeds, SkillSeed } from "../seeds/seed-shapes";
import type { Transition } from "./transitions";
import { Importance, Tier, type ProficiencyBasis, type RequirementOrigin } from "../ontology/vocabulary";

/** What a role requires of one skill, merged from all that say so. */
export interface Requirement {
  readonly skill: string;
  readonly importance: Importance;
  readonly tier: Tier;
  readonly weight: number;
  readonly proficiency: number;
  readonly basis: ProficiencyBasis;
  readonly origin: RequirementOrigin;
  readonly inheritedFrom?: string;
  readonly use?: string;
  readonly sources: readonly string[];
  readonly says: readonly string[];
}

export type RequirementsOfRoles = ReadonlyMap<string, ReadonlyMap<string, Requirement>>;

/** What one row of one source says of a skill. */
export interface SkillClaim extends Claim {
  readonly importance?: Importance;
  readonly tier?: Tier;
  readonly proficiency?: number;
  readonly use?: string;
}

/** The effective requirements of every role by skill: stated, demanded by promotions into it, inherited from below. */
export function requirementsOf(seeds: Seeds, transitions: readonly Transition[]): RequirementsOfRoles {
  const rungs = ladders(seeds);
  const skills = new Map(seeds.skills.map((skill) => [skill.id, skill]));
  const claims = claimsOfRoles(seeds, skills, transitions);
  const facts = effectiveFacts(rungs, (role) => claims.get(role) ?? [], inherited);
  const known = new Map<string, ReadonlyMap<string, Requirement>>();
  for (const { id } of rungs.bottomUp) {
    const below = known.get(rungs.below(id)?.id ?? "");
    const required = [...(facts.get(id)?.values() ?? [])].map((fact) =>
      requirement(fact, skills.get(fact.concept), rungs.levelOf(id) ?? null, below?.get(fact.concept)),
    );
    known.set(id, new Map(required.map((each) => [each.skill, each])));
  }
  return known;
}

function claimsOfRoles(
  seeds: Seeds, skills: ReadonlyMap<string, SkillSeed>, transitions: readonly Transition[],
): ReadonlyMap<string, readonly SkillClaim[]> {
  const voiceOf = voices(seeds);
  return new Map(seeds.roles.map(({ id, facts }) => {
    const stated = facts.flatMap(({ source, skills: rows }) =>
      rows.map(({ skill, importance, tier, proficiency, use, ...row }): SkillClaim => ({
        concept: skill, origin: "STATED", importance, tier, proficiency, use,
        voice: voiceOf(source, row, skills.get(skill)?.name),
      })),
    );
    const demanded = transitions.filter(({ to }) => to === id).flatMap(({ demands }) => demands);
    return [id, [...stated, ...demanded]];
  }));
}

/** One rung up, what set people apart below is merely good to have, and no proficiency is copied. */
function inherited({ tier, proficiency: _, ...claim }: SkillClaim): SkillClaim {
  return { ...claim, tier: tier === "ADVANCED" ? "GOOD_TO_HAVE" : tier };
}

/** What all claims on a skill come to for a role at a rung; `below` is what the next lower rung of its ladder asks. */
export function requirement(
  { concept, origin, inheritedFrom, claims }: Fact<SkillClaim>,
  skill: Pick<SkillSeed, "kind"> | undefined,
  rung: LevelSeed | null,
  below: Requirement | undefined,
): Requirement {
  const importance = strongest(Importance.options, claims.map((claim) => claim.importance)) ?? "IMPORTANT";
  const tier = strongest(Tier.options, claims.map((claim) => claim.tier))
    ?? (skill?.kind === "BEHAVIOURAL" ? "MUST_HAVE" : "GOOD_TO_HAVE");
  const levels = claims.flatMap(({ proficiency }) => proficiency ?? []);
  const stated = levels.length === 0 ? null : Math.max(...levels);
  const { value, basis } = requiredProficiency({ stated, rung, importance, tier, floor: below?.proficiency ?? null });
  return {
    skill: concept, importance, tier, weight: weightOf(importance, tier), proficiency: value, basis, origin, inheritedFrom,
    use: firstOf(claims.map(({ use }) => use)),
    ...sourcesOf(claims, { importance, tier, proficiency: stated ?? undefined }),
  };
}
