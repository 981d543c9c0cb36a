import { plain } from "./said";

/** The sections that a gold file keeps by sub-heading. */
export type Headed = "responsibilities" | "activities" | "deliverables" | "milestones" | "decisionRights" | "risks" | "hiring";

type Rules = readonly (readonly [heading: RegExp, key: string])[];

/** Keys that stand for a sub-heading whose words differ from document to document; the first rule that fits counts. */
const rules: Partial<Record<Headed, Rules>> = {
  milestones: [[/long[- ]?term/, "long-term"], [/\b12[- ]months?/, "12-month"], [/\b6[- ]months?/, "6-month"], [/\b(30|60|90)[- ]days?/, "$1-day"]],
  decisionRights: [
    [/authority/, "authority"], [/independent/, "independent"], [/team/, "teamApproval"], [/manager|director|executive/, "managerApproval"],
  ],
  risks: [
    [/challenge/, "challenges"], [/bottleneck/, "bottlenecks"], [/anti-?patterns?/, "antiPatterns"], [/underperform/, "underperformance"],
    [/business risk/, "businessRisks"], [/mistake/, "commonMistakes"],
  ],
  hiring: [
    [/scorecard|rubric/, "scorecardDimensions"], [/exercise|case stud/, "exercises"], [/assess/, "assess"], [/strong/, "strongSignals"],
    [/weak/, "weakSignals"], [/red flag/, "redFlags"], [/interview prep|checklist/, "interviewChecklist"],
  ],
};

/** The key that a gold file uses for a sub-heading: by rule, else the sub-heading itself. */
export function keyOf(section: Headed, heading: string): string {
  const text = plain(heading);
  const rule = rules[section]?.find(([pattern]) => pattern.test(text));
  return rule ? rule[1].replace("$1", rule[0].exec(text)?.[1] ?? "") : text;
}

/** Whether a fact's key stands for a sub-heading by rule, and so may be missing from a gold file that leaves it out. */
export function isRuled(section: Headed, key: string): boolean {
  return rules[section]?.some(([, ruled]) => plain(ruled) === key || (ruled === "$1-day" && key.endsWith("-day"))) ?? false;
}
