import { KpiType } from "../../ontology/vocabulary";
import { roleFile, seedFiles } from "../../seeds/seed-files";
import type { DocumentFacts } from "../document-facts";
import { allMatched, type Matches } from "../names/match-facts";
import type { Matched } from "../names/match-row";
import { withoutAside } from "../names/wording";
import { yamlLines } from "./entries";
import { compact } from "./rows";

/** A row for another seed file. */
export interface NewConcept {
  readonly file: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Begins a line that belongs in another seed file. */
export const elsewhere = "#| ";

/** Everything that a document names and the ontology lacks, as rows of the seed files, each once; how to describe it is for a person to say. */
export function newConcepts(facts: DocumentFacts, matches: Matches): NewConcept[] {
  const own = matches.role;
  const all = allMatched(matches).filter((one) => one !== own && one.matches.length === 0).map((one) => conceptOf(one, facts, matches));
  return all.filter(({ file, row }, index) => all.findIndex((other) => other.file === file && other.row["id"] === row["id"]) === index);
}

function conceptOf(one: Matched, facts: DocumentFacts, matches: Matches): NewConcept {
  const name = withoutAside(one.name);
  const named = { id: one.newSlug, name };
  switch (one.kind) {
    case "Skill": return { file: seedFiles.skills.file, row: { ...named, kind: rowOf(facts.skills, matches.skills, one)?.kind ?? "TECHNICAL" } };
    case "Tool": {
      const category = matches.categories[matches.tools.findIndex((products) => products.includes(one))];
      return { file: seedFiles.tools.file, row: compact({ ...named, category: category ? [category.slug] : null }) };
    }
    case "Kpi": {
      const kpi = rowOf(facts.kpis, matches.kpis, one);
      const types = kpi?.types.map((type) => type.toUpperCase()).filter((type) => KpiType.safeParse(type).success) ?? [];
      return { file: seedFiles.kpis.file, row: compact({ ...named, types: types.length > 0 ? types : null, measures: kpi?.measures, rationale: kpi?.why }) };
    }
    case "Stakeholder": return { file: seedFiles.stakeholders.file, row: { ...named, side: rowOf(facts.stakeholders, matches.stakeholders, one)?.side } };
    case "Certification": return { file: seedFiles.certifications.file, row: named };
    default: return { file: roleFile(named.id), row: { id: named.id, title: name, horizon: "CURRENT" } };
  }
}

function rowOf<T>(rows: readonly T[], matched: readonly Matched[], one: Matched): T | undefined {
  return rows[matched.indexOf(one)];
}

/** The rows by file, each line marked as one for another file. */
export function conceptLines(concepts: readonly NewConcept[]): string[] {
  return [...new Set(concepts.map(({ file }) => file))].flatMap((file) => [
    `# ${file}:`,
    ...concepts.filter((one) => one.file === file).flatMap(({ row }) => yamlLines(file.startsWith("roles/") ? row : [row], 0)).map((line) => elsewhere + line),
  ]);
}
