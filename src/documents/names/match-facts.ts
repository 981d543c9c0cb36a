import type { DocumentFacts } from "../document-facts";
import { type Match, matchName } from "./match-name";
import { type Matched, matchRow, matchWhole } from "./match-row";
import { matchRung } from "./match-rung";
import { type Names, namesOf, type Rung, type Vocabulary } from "./vocabulary";

/** What the names of a document mean, each list in the order of the rows. */
export interface Matches {
  readonly role: Matched;
  /** Where the role stands on its ladder, as far as that is known. */
  readonly rung: Partial<Rung>;
  readonly skills: readonly Matched[];
  readonly kpis: readonly Matched[];
  /** A list for each tool row: one for each product. */
  readonly tools: readonly (readonly Matched[])[];
  readonly categories: readonly (Match | null)[];
  readonly certifications: readonly Matched[];
  readonly stakeholders: readonly Matched[];
  /** A list for each career row: one for each title. */
  readonly career: readonly (readonly Matched[])[];
  /** Role slugs; null where the end of a promotion names no role that is known. */
  readonly promotions: readonly { readonly from: string | null; readonly to: string | null }[];
}

const nobody: Names = namesOf([]);

/** Matches every name of a document with the ontology's. */
export function matchFacts({ role, ...facts }: DocumentFacts, vocabulary: Vocabulary): Matches {
  const own = matchWhole("Role", role.title, 1, vocabulary.Role);
  const rung = matchRung(role.title, own.matches[0]?.slug ?? null, role.family, vocabulary);
  const endOf = (title: string | null) => (title === null ? own.matches[0]?.slug ?? null : roleOrRung(title, rung.family, vocabulary));
  return {
    role: own,
    rung,
    skills: facts.skills.map(({ name, at }) => matchRow("Skill", name, at.line, vocabulary.Skill)),
    kpis: facts.kpis.map(({ name, at }) => matchRow("Kpi", name, at.line, vocabulary.Kpi)),
    tools: facts.tools.map(({ names, at }) => names.map((name) => matchWhole("Tool", name, at.line, vocabulary.Tool))),
    categories: facts.tools.map(({ category }) => (category === null ? null : matchName(category, vocabulary.ToolCategory))),
    certifications: facts.certifications.map(({ name, at }) => matchWhole("Certification", name, at.line, vocabulary.Certification)),
    stakeholders: facts.stakeholders.map(({ name, side, at }) => matchRow("Stakeholder", name, at.line, vocabulary.Stakeholder.get(side) ?? nobody)),
    career: facts.career.map(({ titles, at }) => titles.map((title) => matchWhole("Role", title, at.line, vocabulary.Role))),
    promotions: facts.promotions.map(({ from, to }) => ({ from: endOf(from), to: endOf(to) })),
  };
}

/** A role by its title, or by its level alone where the family is known. */
function roleOrRung(title: string, family: string | undefined, vocabulary: Vocabulary): string | null {
  const role = matchName(title, vocabulary.Role)?.slug;
  if (role) return role;
  const level = matchName(title, vocabulary.Level)?.slug;
  return [...vocabulary.rungs].find(([, rung]) => rung.family === family && rung.level === level)?.[0] ?? null;
}

/** All names of the document with what they mean. */
export function allMatched(matches: Matches): Matched[] {
  const { role, skills, kpis, tools, certifications, stakeholders, career } = matches;
  return [role, ...skills, ...kpis, ...tools.flat(), ...certifications, ...stakeholders, ...career.flat()];
}
