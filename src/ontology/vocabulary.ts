import { z } from "zod";

/** The closed vocabularies: seed files, the graph and the schema all take their values from here. */
export const Horizon = z.enum(["CURRENT", "EMERGING"]);
export const SkillKind = z.enum(["TECHNICAL", "BEHAVIOURAL"]);
export const Importance = z.enum(["CRITICAL", "IMPORTANT", "OPTIONAL"]);
export const Tier = z.enum(["MUST_HAVE", "GOOD_TO_HAVE", "ADVANCED", "EMERGING"]);
export const ProficiencyBasis = z.enum(["STATED", "DERIVED"]);
export const RequirementOrigin = z.enum(["STATED", "DEMANDED", "INHERITED", "MATCHED"]);
export const Confidence = z.enum(["STATED", "NORMALISED", "CURATED"]);
export const Commonality = z.enum(["COMMON", "OPTIONAL", "CONTEXT_SPECIFIC"]);
export const KpiType = z.enum([
  "OUTCOME", "OUTPUT", "QUALITY", "EFFICIENCY", "RELIABILITY", "RISK", "STAKEHOLDER", "INNOVATION",
]);
export const TransitionKind = z.enum(["PROMOTION", "LATERAL", "ENTRY"]);
export const StakeholderSide = z.enum(["INTERNAL", "EXTERNAL", "PEER", "UPSTREAM", "DOWNSTREAM", "ESCALATION"]);
export const Track = z.enum(["INDIVIDUAL", "MANAGEMENT"]);
export const LinkRelation = z.enum([
  "BROADER", "NARROWER", "RELATED", "PREREQUISITE", "EXERCISES", "EXERCISED_BY", "MOVES", "MOVED_BY",
]);
export const Section = z.enum([
  "RESPONSIBILITY", "ACTIVITY", "DELIVERABLE", "MILESTONE", "SUCCESS", "ENVIRONMENT", "DECISION_RIGHT",
  "QUALIFICATION", "RISK", "VARIANT", "AI_IMPACT", "HIRING", "CAREER", "LEARNING",
]);
export const MatchRelation = z.enum(["EXACT", "CLOSE", "BROAD", "NARROW", "RELATED"]);
export const GapChange = z.enum(["GAINED", "RAISED", "HELD", "EASED", "DROPPED"]);
export const SetChange = z.enum(["NEW", "SHARED", "LEFT"]);
export const ReadinessBand = z.enum(["STRONG", "GOOD", "STRETCH", "LONG_WAY", "UNKNOWN"]);
export const NearMissRelation = z.enum(["NARROWER", "CLOSE_MATCH", "BROADER", "SIBLING", "RELATED"]);
export const LintSeverity = z.enum(["ERROR", "WARNING", "INFO"]);
export const RoleOrder = z.enum(["TITLE", "LEVEL", "PAY"]);
export const OverlapMetric = z.enum(["JACCARD", "WEIGHTED_JACCARD", "COSINE", "OVERLAP_COEFFICIENT", "CONTAINMENT"]);
export const SearchKind = z.enum(["ROLE", "SKILL", "TOOL", "KPI", "CERTIFICATION"]);
/** The kinds of node that have an id of their own in the API. */
export const NodeKind = z.enum([
  "Role", "Skill", "Tool", "Kpi", "Transition", "Certification", "RoleFamily", "Level", "Stakeholder", "Statement", "Source",
]);

export type Horizon = z.infer<typeof Horizon>;
export type SkillKind = z.infer<typeof SkillKind>;
export type Importance = z.infer<typeof Importance>;
export type Tier = z.infer<typeof Tier>;
export type ProficiencyBasis = z.infer<typeof ProficiencyBasis>;
export type RequirementOrigin = z.infer<typeof RequirementOrigin>;
export type Confidence = z.infer<typeof Confidence>;
export type Commonality = z.infer<typeof Commonality>;
export type KpiType = z.infer<typeof KpiType>;
export type TransitionKind = z.infer<typeof TransitionKind>;
export type StakeholderSide = z.infer<typeof StakeholderSide>;
export type Track = z.infer<typeof Track>;
export type LinkRelation = z.infer<typeof LinkRelation>;
export type Section = z.infer<typeof Section>;
export type MatchRelation = z.infer<typeof MatchRelation>;
export type GapChange = z.infer<typeof GapChange>;
export type SetChange = z.infer<typeof SetChange>;
export type ReadinessBand = z.infer<typeof ReadinessBand>;
export type NearMissRelation = z.infer<typeof NearMissRelation>;
export type LintSeverity = z.infer<typeof LintSeverity>;
export type RoleOrder = z.infer<typeof RoleOrder>;
export type OverlapMetric = z.infer<typeof OverlapMetric>;
export type SearchKind = z.infer<typeof SearchKind>;
export type NodeKind = z.infer<typeof NodeKind>;
