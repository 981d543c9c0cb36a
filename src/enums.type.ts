import { registerEnumType } from "type-graphql";
import * as vocabulary from "./ontology/vocabulary";

function register<Value extends string>(
  name: string,
  description: string,
  vocabularyEnum: { readonly enum: { readonly [value in Value]: value } },
  values: Record<Value, string>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  ) as { [value in Value]: { description: string } };
  registerEnumType(vocabularyEnum.enum, { name, description, valuesConfig });
}

register("Horizon", "Whether a role is common today or only appearing.", vocabulary.Horizon, {
  CURRENT: "Established: organizations hire for it today.",
  EMERGING: "Appearing: a few organizations hire for it so far.",
});
register("SkillKind", "What kind of ability a skill is.", vocabulary.SkillKind, {
  TECHNICAL: "Knowledge or craft of the field.",
  BEHAVIOURAL: "A way of working with people and problems.",
});
register("Importance", "How much a role depends on a skill; weighs 3, 2 and 1.", vocabulary.Importance, {
  CRITICAL: "The role cannot be done without it (3).",
  IMPORTANT: "The role is done markedly better with it (2).",
  OPTIONAL: "It helps in some settings (1).",
});
register("Tier", "When a role asks for a skill; weighs 1, 0.6, 0.4 and 0.3.", vocabulary.Tier, {
  MUST_HAVE: "From the first day (1).",
  GOOD_TO_HAVE: "Soon, and an advantage when hired (0.6).",
  ADVANCED: "A growth target, what sets strong people apart (0.4).",
  EMERGING: "Expected within the next years (0.3).",
});
register("ProficiencyBasis", "Where a required proficiency comes from.", vocabulary.ProficiencyBasis, {
  STATED: "A source gives it for this role at this rung, or a person gave it.",
  DERIVED: "Follows from the rung, the tier and the importance.",
});
register("RequirementOrigin", "Why a role has a fact; the first that applies.", vocabulary.RequirementOrigin, {
  STATED: "A source says it of this very role.",
  DEMANDED: "A promotion into this role asks for it.",
  INHERITED: "No document covers this rung; the fact comes from the rung below.",
  MATCHED: "Nothing is known of the role itself; the fact is borrowed from an occupation that it matches. Only where one asks for it.",
});
register("Confidence", "How sure a source's voice is.", vocabulary.Confidence, {
  STATED: "The source says it under this very name.",
  NORMALISED: "The source says it under another name, mapped to this one.",
  CURATED: "An editor's judgement.",
});
register("Commonality", "How usual a tool or certification is for a role.", vocabulary.Commonality, {
  COMMON: "Most teams have it.",
  OPTIONAL: "Some teams have it.",
  CONTEXT_SPECIFIC: "Depends on the company's stack or field.",
});
register("KpiType", "What side of the work a KPI measures.", vocabulary.KpiType, {
  OUTCOME: "The effect for users or the business.",
  OUTPUT: "How much gets done.",
  QUALITY: "How good the work is.",
  EFFICIENCY: "What the work costs in time or money.",
  RELIABILITY: "How dependably it runs.",
  RISK: "How well harm is kept away.",
  STAKEHOLDER: "How content the people served are.",
  INNOVATION: "How much is learned or improved.",
});
register("TransitionKind", "What kind of move a transition is.", vocabulary.TransitionKind, {
  PROMOTION: "To a higher rung of the same family.",
  LATERAL: "To another role, beside or beyond the family.",
  ENTRY: "From a role that the target's document names as a feeder.",
});
register("StakeholderSide", "Where a stakeholder stands towards a role.", vocabulary.StakeholderSide, {
  INTERNAL: "Inside the organization.",
  EXTERNAL: "Outside the organization.",
  PEER: "Works alongside at a similar rung.",
  UPSTREAM: "Delivers what the role depends on.",
  DOWNSTREAM: "Uses what the role delivers.",
  ESCALATION: "Takes over when a matter exceeds the role.",
});
register("Track", "The two ladders; ranks compare within one.", vocabulary.Track, {
  INDIVIDUAL: "Individual contributors.",
  MANAGEMENT: "People managers.",
});
register("LinkRelation", "How one concept relates to another, read as: this concept … the other.", vocabulary.LinkRelation, {
  BROADER: "The other skill is broader.",
  NARROWER: "The other skill is narrower.",
  RELATED: "The skills touch, neither contains the other.",
  PREREQUISITE: "The other skill comes first.",
  EXERCISES: "Using this tool exercises the other, a skill.",
  EXERCISED_BY: "The other, a tool, exercises this skill.",
  MOVES: "This skill moves the other, a KPI.",
  MOVED_BY: "This KPI is moved by the other, a skill.",
});
register("Section", "Which part of a role's description a statement belongs to.", vocabulary.Section, {
  RESPONSIBILITY: "What the role answers for.",
  ACTIVITY: "What its days, weeks and months hold.",
  DELIVERABLE: "What it hands over.",
  MILESTONE: "What it reaches by when.",
  SUCCESS: "What doing well means.",
  ENVIRONMENT: "Where it works: teams, systems, setting.",
  DECISION_RIGHT: "What it decides, alone or with others.",
  QUALIFICATION: "Education and background.",
  RISK: "What goes wrong, and what that causes.",
  VARIANT: "How it differs by company, industry or place.",
  AI_IMPACT: "What AI changes about it.",
  HIRING: "How candidates are judged.",
  CAREER: "How it grows, and its outlook.",
  LEARNING: "How to learn it.",
});
register("MatchRelation", "How a concept of ours relates to one of an outside taxonomy (SKOS mapping).", vocabulary.MatchRelation, {
  EXACT: "The same concept.",
  CLOSE: "Nearly the same; interchangeable for most uses.",
  BROAD: "The outside concept is broader.",
  NARROW: "The outside concept is narrower.",
  RELATED: "Associated, without either containing the other.",
});
register("GapChange", "What happens to a skill on a move.", vocabulary.GapChange, {
  GAINED: "Not held, but needed.",
  RAISED: "Held below the need.",
  HELD: "Held exactly at the need, or carried along.",
  EASED: "Held above the need.",
  DROPPED: "Held, no longer needed.",
});
register("SetChange", "What happens to a tool or KPI on a move.", vocabulary.SetChange, {
  NEW: "Only the target has it.",
  SHARED: "Both have it.",
  LEFT: "Only the start has it.",
});
register("ReadinessBand", "A readiness score in words.", vocabulary.ReadinessBand, {
  STRONG: "0.85 and above.",
  GOOD: "0.70 and above.",
  STRETCH: "0.45 and above.",
  LONG_WAY: "Below 0.45.",
  UNKNOWN: "Nothing is known of what one of the roles requires.",
});
register("NearMissRelation", "How a held skill relates to the needed one that it partly stands in for.", vocabulary.NearMissRelation, {
  NARROWER: "The held skill is narrower (counts 0.9).",
  CLOSE_MATCH: "The held skill is of another taxonomy and matches closely (counts 0.9).",
  BROADER: "The held skill is broader (counts 0.6).",
  SIBLING: "Both share a direct broader skill (counts 0.5).",
  RELATED: "The two are related (counts 0.5).",
});
register("LintSeverity", "How serious a finding is.", vocabulary.LintSeverity, {
  ERROR: "The ontology contradicts itself.",
  WARNING: "An editor should look at it.",
  INFO: "Worth knowing.",
});
register("RoleOrder", "How roles are ordered; the id breaks ties.", vocabulary.RoleOrder, {
  TITLE: "By title.",
  LEVEL: "By track, then rank, lowest first; roles without a level last.",
  PAY: "By the lowest pay, highest first within a currency; roles without pay last.",
});
register("OverlapMetric", "How the overlap of two roles is scored, from 0 to 1; a need is weight × proficiency / 5.", vocabulary.OverlapMetric, {
  JACCARD: "The number of shared skills over the number of skills that either role needs.",
  WEIGHTED_JACCARD: "The lesser need of each skill, summed, over the greater need of each, summed.",
  COSINE: "Cosine of the two roles' needs, where a skill counts for more the rarer it is.",
  OVERLAP_COEFFICIENT: "The number of shared skills over the number that the role with fewer skills needs.",
  CONTAINMENT: "The part of the first role's needs that the second has; differs by direction.",
});
register("SearchKind", "What kind of thing is searched for.", vocabulary.SearchKind, {
  ROLE: "Roles, by title.",
  SKILL: "Skills, by name.",
  TOOL: "Tools, by name.",
  KPI: "KPIs, by name.",
  CERTIFICATION: "Certifications, by name.",
});
