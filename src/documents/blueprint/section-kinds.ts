/** What a section of a blueprint is about. */
export type SectionKind =
  | "SUMMARY" | "MISSION" | "RESPONSIBILITIES" | "ACTIVITIES" | "DELIVERABLES" | "MILESTONES" | "KPIS" | "TECHNICAL_SKILLS" | "SOFT_SKILLS" | "TOOLS"
  | "ENVIRONMENT" | "STAKEHOLDERS" | "DECISION_RIGHTS" | "QUALIFICATIONS" | "CAREER" | "RISKS" | "VARIANTS" | "AI_IMPACT" | "HIRING" | "SCORECARD";

interface SectionName {
  readonly kind: SectionKind;
  /** Words that tell the section in a heading known to open a section; the first kind whose words are met counts. */
  readonly words: RegExp;
  /** The whole heading, for a line that nothing else marks as one. */
  readonly alone: RegExp;
}

const names: readonly SectionName[] = [
  { kind: "SCORECARD", words: /score ?card|(executive|closing|final).* summary/i, alone: /^(final )?(role )?score ?card( summary)?$/i },
  { kind: "SUMMARY", words: /summary|overview|about (the|this) role/i, alone: /^(role|position|job) (summary|overview)$/i },
  { kind: "MISSION", words: /mission|purpose/i, alone: /^(role )?(mission|purpose)( statement)?$/i },
  { kind: "AI_IMPACT", words: /\bAI\b.*(impact|automation|chang)|automation|impact of .*\bAI\b/i, alone: /^(AI|impact of AI)\b.*\b(impact|automation|role)\b/i },
  { kind: "TECHNICAL_SKILLS", words: /(technical|hard|functional|domain) (skills|competenc)/i, alone: /^(required )?(technical|hard) skills( required| and .*)?$/i },
  { kind: "SOFT_SKILLS", words: /soft skill|behaviou?r|interpersonal/i, alone: /^(soft skills|behaviou?ral)\b.*$/i },
  { kind: "TOOLS", words: /\b(tools?|tooling|software)\b/i, alone: /^tools(,| and| &)[^.:]*$/i },
  { kind: "ENVIRONMENT", words: /environment|tech(nology)? stack|working context/i, alone: /^(typical )?(tech(nology)? stack|work(ing)? environment)( ?\/ ?environment)?$/i },
  { kind: "DECISION_RIGHTS", words: /decision|authority/i, alone: /^decision rights\b[^.:]*$/i },
  { kind: "STAKEHOLDERS", words: /stakeholder|collaborat/i, alone: /^(key )?stakeholders?( and | & |$)[^.:]*$/i },
  { kind: "HIRING", words: /hiring|interview|recruit|candidate evaluation/i, alone: /^(hiring|interview)( and)?( evaluation)? (criteria|guide|evaluation)$/i },
  { kind: "QUALIFICATIONS", words: /qualification|experience|education/i, alone: /^(required )?(experience|qualifications)( and (experience|qualifications))?( required)?$/i },
  { kind: "CAREER", words: /career|progression/i, alone: /^career (path|progression|development)( and .*)?$/i },
  { kind: "RISKS", words: /\brisks?\b|challenge|failure|pitfall/i, alone: /^(risks|challenges)(,| and| &)[^.:]*$/i },
  { kind: "VARIANTS", words: /variant|variation/i, alone: /^(role )?(variants|variations)$/i },
  { kind: "KPIS", words: /\bKPIs?\b|metrics|indicator|measurement/i, alone: /^(KPIs|(key )?(performance )?metrics)( and .*)?$/i },
  { kind: "MILESTONES", words: /goal|objective|milestone/i, alone: /^goals(,| and| &)[^.:]*$/i },
  { kind: "RESPONSIBILITIES", words: /responsibilit|duties/i, alone: /^(core|key|main|primary) (responsibilities|duties)$/i },
  { kind: "ACTIVITIES", words: /activit|day[- ]to[- ]day|day in the life/i, alone: /^day[- ]to[- ]day( activities)?$/i },
  { kind: "DELIVERABLES", words: /deliverable|artifact|work product/i, alone: /^(key|main|core) deliverables$/i },
];

/** The usual order; the place of a heading here is the number that it usually has, less one. */
const usualOrder: readonly SectionKind[] = [
  "SUMMARY", "MISSION", "RESPONSIBILITIES", "ACTIVITIES", "DELIVERABLES", "MILESTONES", "KPIS", "TECHNICAL_SKILLS", "SOFT_SKILLS", "TOOLS",
  "ENVIRONMENT", "STAKEHOLDERS", "DECISION_RIGHTS", "QUALIFICATIONS", "CAREER", "RISKS", "VARIANTS", "AI_IMPACT", "HIRING", "SCORECARD",
];

/** What a heading that opens a section is about, by its words. */
export function kindOfHeading(words: string): SectionKind | null {
  return names.find((name) => name.words.test(words))?.kind ?? null;
}

/** What a plain line is about if it reads like the heading of a section. */
export function kindOfPlainLine(text: string): SectionKind | null {
  return names.find((name) => name.alone.test(text))?.kind ?? null;
}

/** What a section of this number is usually about. */
export function kindOfNumber(number: number): SectionKind | null {
  return usualOrder[number - 1] ?? null;
}
