import type { Section } from "../../ontology/vocabulary";
import type { Headings } from "../pages/outline";

export type SkillPagePart =
  | "overview" | "duties" | "week" | "deliverables" | "audience" | "prerequisites" | "levels" | "pay" | "workplaces" | "skills" | "tools"
  | "learning" | "projects" | "interview" | "mistakes" | "next" | "career" | "questions" | "exam";

/** The headings of skill pages; pages word them differently. */
export const skillPageHeadings: Headings<SkillPagePart> = [
  ["overview", /^what (?:does )?(?:an? |the )?.+ (?:do|does)(?: in practice)?\??$|^(?:role )?overview$|^about (?:the|this) role$/i],
  ["deliverables", /^(?:day-to-day|typical|key|common|main|example) deliverables\b/i],
  ["duties", /^day[- ]to[- ]day\b|^(?:key |typical |main )?responsibilities\b/i],
  ["week", /\b(?:week|day) in the (?:role|life)\b|^(?:an? )?(?:example|typical|sample) (?:week|day)\b/i],
  ["audience", /^who (?:this|it) is for\b|^is this (?:role|path|career) for you\b/i],
  ["prerequisites", /^prerequisites\b|^before you start\b/i],
  ["levels", /^hiring expectations\b|^expectations by level\b|^what (?:companies|employers) expect\b/i],
  ["pay", /^(?:typical )?(?:salary|salaries|pay|compensation)\b/i],
  ["workplaces", /^where (?:you|they|people) (?:can |might )?work\b|^where to work\b/i],
  ["skills", /^(?:the )?skills? map\b|^(?:core|key|required) skills\b|^skills (?:you|to)\b/i],
  ["tools", /^(?:common |typical |key )?(?:tools|tech stack)\b/i],
  ["learning", /^(?:your |a )?learning (?:path|plan|roadmap)\b|^roadmap\b|^study plan\b/i],
  ["projects", /^(?:practical |portfolio |practice |hands-on |starter )*projects\b/i],
  ["interview", /^interview\b/i],
  ["mistakes", /^common (?:mistakes|pitfalls)\b/i],
  ["next", /^next steps?\b/i],
  ["career", /^career (?:path|growth|progression|outlook)\b/i],
  ["exam", /\b(?:exam|quiz|fit test)$/i],
  ["questions", /^faqs?$|^frequently asked questions\b/i],
];

/** The section of the statements in a part, and whether a line "Label: a, b" of it is a list under that label. */
export const statementParts: Partial<Record<SkillPagePart, { readonly section: Section; readonly lists?: true }>> = {
  overview: { section: "RESPONSIBILITY", lists: true },
  duties: { section: "RESPONSIBILITY" },
  week: { section: "ACTIVITY" },
  deliverables: { section: "DELIVERABLE" },
  audience: { section: "LEARNING" },
  prerequisites: { section: "QUALIFICATION" },
  workplaces: { section: "ENVIRONMENT", lists: true },
  learning: { section: "LEARNING" },
  projects: { section: "LEARNING" },
  interview: { section: "HIRING" },
  mistakes: { section: "RISK" },
  next: { section: "LEARNING" },
  career: { section: "CAREER" },
};
