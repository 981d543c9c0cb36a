import type { Headings } from "../pages/outline";

export type JobPagePart =
  | "glance" | "duties" | "overview" | "qualifications" | "skills" | "pay" | "environment" | "outlook" | "letter" | "questions" | "more";

/** The headings of job-description pages. */
export const jobPageHeadings: Headings<JobPagePart> = [
  ["glance", /^(?:the )?(?:role|job) at a glance$|^at a glance$|^quick facts$/i],
  ["duties", /^(?:key |main |core |typical )?(?:duties|responsibilities)(?: (?:and|&) (?:duties|responsibilities))?$/i],
  ["overview", /^(?:job |role )?overview$|^about (?:the|this) (?:role|job)$/i],
  ["qualifications", /^(?:required )?(?:qualifications|requirements)(?: (?:and|&) \w+)?$/i],
  ["skills", /^(?:key |required |core )?skills(?: (?:and|&) \w+)?$/i],
  ["pay", /^(?:salary|pay|compensation)\b/i],
  ["environment", /^work(?:ing)? (?:environment|conditions)$/i],
  ["outlook", /^(?:career|job|employment) (?:outlook|path|growth|advancement)$/i],
  ["letter", /^sample (?:cover )?letter$/i],
  ["questions", /^frequently asked questions$|^faqs?$/i],
  ["more", /^(?:related|similar|more) (?:jobs|roles|careers|job descriptions)$/i],
];

/** What a group of qualifications is about, by its sub-heading; the first that fits counts. */
export const qualificationHeadings: Headings<"certifications" | "education" | "experience" | "behavioural" | "skills"> = [
  ["certifications", /certif|licens|credential/i],
  ["education", /education|degree|academic/i],
  ["experience", /experience/i],
  ["behavioural", /\b(?:soft|behaviou?ral|personal|interpersonal|people)\b|attributes|traits|qualities/i],
  ["skills", /skill|technical|tool|software|technolog|knowledge|competenc|system|platform/i],
];
