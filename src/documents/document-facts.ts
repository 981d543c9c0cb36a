import type { Section } from "../ontology/vocabulary";

/** Where a fact was read: the heading it stands under, as it stands, and its line, counted from 1. */
export interface At {
  readonly section: string;
  readonly line: number;
}

/** How a fact was read: confidence 1 as it stands in the text, below 1 where a border or a level was guessed; then `doubt` says what. */
export interface Read {
  readonly at: At;
  readonly confidence: number;
  readonly doubt?: string;
}

export interface Item extends Read {
  readonly text: string;
}

/** Statements of one section under one sub-heading, as it stands. */
export interface StatementGroup {
  readonly section: Section;
  readonly category: string | null;
  readonly items: readonly Item[];
}

export interface RoleIdentity {
  readonly title: string;
  /** Names the level where the document says so ("Associate"). */
  readonly seniority: string | null;
  readonly family: string | null;
  readonly horizon: "CURRENT" | "EMERGING" | null;
  readonly summary: string | null;
  readonly mission: string | null;
}

export interface YearsRow extends Read { readonly min: number | null; readonly max: number | null; readonly level: string | null; readonly raw: string }
export interface PayRow extends Read {
  readonly level: string | null; readonly min: number; readonly max: number | null; readonly openEnded: boolean; readonly currency: string; readonly raw: string;
}
export interface KpiRow extends Read {
  readonly name: string; readonly types: readonly string[]; readonly measures: string | null; readonly why: string | null;
  readonly target: string | null; readonly frequency: string | null;
}
export interface SkillRow extends Read {
  readonly name: string;
  readonly kind: "TECHNICAL" | "BEHAVIOURAL";
  /** `MUST_HAVE`, `GOOD_TO_HAVE`, `ADVANCED`, `EMERGING`; null where the document puts it under no tier. */
  readonly tier: string | null;
  /** The first level named; `importanceRaw` keeps the words. */
  readonly importance: "CRITICAL" | "IMPORTANT" | "OPTIONAL" | null;
  readonly importanceRaw: string | null;
  readonly description: string | null;
  readonly use: string | null;
  /** Other labelled lines ("Why it matters", "Typical tools"), by label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Narrower topics listed under the skill. */
  readonly topics: readonly string[];
}
export interface ToolRow extends Read {
  readonly category: string | null; readonly raw: string;
  /** Products named in the cell, and words that name none ("Cloud logging", "or equivalent"). */
  readonly names: readonly string[]; readonly generic: readonly string[];
  readonly purpose: string | null;
  readonly commonality: "COMMON" | "OPTIONAL" | "CONTEXT_SPECIFIC" | null; readonly commonalityRaw: string | null;
}
export interface CertificationRow extends Read { readonly name: string; readonly status: string | null; readonly raw: string }
export interface StakeholderRow extends Read {
  readonly name: string; readonly detail: string | null; readonly side: "INTERNAL" | "EXTERNAL" | "PEER" | "UPSTREAM" | "DOWNSTREAM" | "ESCALATION";
}
export interface CareerRow extends Read { readonly list: "FEEDER" | "NEXT" | "ADJACENT"; readonly raw: string; readonly titles: readonly string[] }
export interface PromotionRow extends Read { readonly from: string | null; readonly to: string | null; readonly requirements: readonly Item[] }
export interface LevelRow extends Read { readonly level: string; readonly text: string }

/** What became of a line of the document. */
export type LineUse =
  | { readonly line: number; readonly use: "FACT" | "HEADING" | "NOT_UNDERSTOOD"; readonly text: string }
  | { readonly line: number; readonly use: "BOILERPLATE"; readonly rule: string; readonly text: string };

/** What one document says, before its names are matched with the ontology's. */
export interface DocumentFacts {
  readonly family: "BLUEPRINT" | "SKILL_PAGE" | "JOB_PAGE";
  readonly role: RoleIdentity;
  /** Section headings as they stand, in order, by the key that a seed file cites: its number, else its words. */
  readonly sections: Readonly<Record<string, string>>;
  readonly years: readonly YearsRow[];
  readonly pay: readonly PayRow[];
  readonly kpis: readonly KpiRow[];
  readonly skills: readonly SkillRow[];
  readonly tools: readonly ToolRow[];
  readonly certifications: readonly CertificationRow[];
  readonly stakeholders: readonly StakeholderRow[];
  readonly career: readonly CareerRow[];
  readonly promotions: readonly PromotionRow[];
  readonly levels: readonly LevelRow[];
  readonly statements: readonly StatementGroup[];
  /** The role card that repeats the document in short (section 20), label by label. */
  readonly scorecard: readonly (Read & { readonly label: string; readonly text: string })[];
  /** Every line, once. */
  readonly lines: readonly LineUse[];
}
