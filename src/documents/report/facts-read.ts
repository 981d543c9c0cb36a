import type { DocumentFacts, Read } from "../document-facts";

/** A fact with the place where it was read. */
export interface FactRead {
  readonly kind: string;
  readonly text: string;
  readonly section: string;
  readonly line: number;
  /** 1 as it stands; below 1 where something was guessed. */
  readonly confidence: number;
  readonly doubt: string | null;
}

/** Every fact of a document, in the order of its lines. */
export function factsRead(facts: DocumentFacts): FactRead[] {
  const all = [
    ...facts.kpis.map((row) => read("KPI", row.name, row)),
    ...facts.skills.map((row) => read(row.kind === "TECHNICAL" ? "technical skill" : "behavioural skill", row.name, row)),
    ...facts.tools.map((row) => read("tools", row.raw, row)),
    ...facts.certifications.map((row) => read("certification", row.name, row)),
    ...facts.stakeholders.map((row) => read("stakeholder", row.name, row)),
    ...facts.years.map((row) => read("experience", row.raw, row)),
    ...facts.pay.map((row) => read("pay", row.raw, row)),
    ...facts.career.map((row) => read(row.list === "FEEDER" ? "feeder role" : row.list === "NEXT" ? "next role" : "adjacent role", row.raw, row)),
    ...facts.promotions.flatMap((row) => row.requirements.map((item) => read("promotion", item.text, item))),
    ...facts.levels.map((row) => read("level", `${row.level}: ${row.text}`, row)),
    ...facts.statements.flatMap(({ section, items }) => items.map((item) => read(section.toLowerCase().replaceAll("_", " "), item.text, item))),
    ...facts.scorecard.map((row) => read("role card", `${row.label}: ${row.text}`, row)),
  ];
  return all.sort((a, b) => a.line - b.line);
}

function read(kind: string, text: string, { at, confidence, doubt }: Read): FactRead {
  return { kind, text, section: at.section, line: at.line, confidence, doubt: doubt ?? null };
}
