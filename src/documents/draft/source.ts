import type { DocumentFacts } from "../document-facts";
import type { Matches } from "../names/match-facts";
import type { Vocabulary } from "../names/vocabulary";
import type { SectionKey } from "./rows";
import { slugOf } from "./slug";

/** The document as a source of the ontology, and the id of the role that it describes. */
export interface DraftSource {
  readonly role: string;
  /** A source that has the id that this one would have: the same document, or another of its family on the role. */
  readonly twin: string | null;
  readonly row: { readonly id: string; readonly title: string; readonly kind: string; readonly sections: Readonly<Record<string, string>> };
}

const kinds = {
  BLUEPRINT: { prefix: "blueprint", kind: "ROLE_BLUEPRINT", called: "role blueprint" },
  SKILL_PAGE: { prefix: "skill-page", kind: "SKILL_PAGE", called: "skill page" },
  JOB_PAGE: { prefix: "job-page", kind: "JOB_PAGE", called: "job-description page" },
} as const;

export const calledOf = ({ family }: DocumentFacts): string => kinds[family].called;

/** A role that is known by this very name keeps its id; the source gets one that no source has. */
export function sourceOf(facts: DocumentFacts, { role: { matches: [match], name } }: Matches, { sources }: Vocabulary): DraftSource {
  const role = match && match.how !== "NEAR" ? match.slug : slugOf(name);
  const { prefix, kind, called } = kinds[facts.family];
  const id = `${prefix}-${role}`;
  const copy = copyNumber(id, sources);
  const [slug, title] = copy === 1 ? [id, `${name} ${called}`] : [`${id}-${copy}`, `${name} ${called} (${copy})`];
  return { role, twin: copy === 1 ? null : id, row: { id: slug, title, kind, sections: citable(facts) } };
}

const copyNumber = (id: string, taken: ReadonlySet<string>, number = 1): number => (
  taken.has(number === 1 ? id : `${id}-${number}`) ? copyNumber(id, taken, number + 1) : number
);

/** The key by which a seed file cites the section that a fact stands in. */
export function sectionKeys({ sections }: DocumentFacts): SectionKey {
  const byHeading = new Map(Object.entries(sections).map(([key, heading]) => [heading, key]));
  return ({ at: { section } }) => byHeading.get(section) ?? (section in sections ? section : slugOf(section));
}

/** Headings without the sign that no section title may hold; those that facts name and no section has are added. */
function citable(facts: DocumentFacts): Record<string, string> {
  const keyOf = sectionKeys(facts);
  const { statements, promotions, kpis, skills, tools, certifications, stakeholders, career, years, pay, levels, scorecard } = facts;
  const rows = [kpis, skills, tools, certifications, stakeholders, career, years, pay, levels, scorecard, promotions].flat();
  const named = [...rows, ...statements.flatMap(({ items }) => items)].map((read) => [keyOf(read), read.at.section] as const);
  const all = Object.entries({ ...Object.fromEntries(named), ...facts.sections });
  return Object.fromEntries(all.map(([key, heading]) => [key, heading.replaceAll("#", "").trim() || key]));
}
