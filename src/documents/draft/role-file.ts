import type { DocumentFacts } from "../document-facts";
import type { Matches } from "../names/match-facts";
import type { Vocabulary } from "../names/vocabulary";
import { matchName } from "../names/match-name";
import { seedFiles } from "../../seeds/seed-files";
import { careerEntries, promotionEntries } from "./career-rows";
import { asPending, type Entry, listLines, yamlLines } from "./entries";
import { headLines } from "./head";
import { conceptLines, newConcepts } from "./new-concepts";
import { certificationEntries, experienceEntries, kpiEntries, payEntries, stakeholderEntries } from "./other-rows";
import { skillEntries } from "./skill-rows";
import { sectionKeys, sourceOf } from "./source";
import { statementLines } from "./statement-rows";
import { toolEntries } from "./tool-rows";

/** A role as a seed file for a person to finish, as docs/documents.md says. It loads once the document is a source, without its pending lines too. */
export function toRoleFile(facts: DocumentFacts, matches: Matches, vocabulary: Vocabulary, document: string): string {
  const source = sourceOf(facts, matches, vocabulary);
  const keyOf = sectionKeys(facts);
  const isOwn = (level: string | null) => level === null || levelOf(level, vocabulary) === matches.rung.level;
  const skills = skillEntries(facts, matches, keyOf);
  const lists: readonly (readonly [key: string, entries: readonly Entry[]])[] = [
    ["skills", skills],
    ["tools", toolEntries(facts, matches, keyOf)],
    ["kpis", kpiEntries(facts, matches, keyOf)],
    ["certifications", certificationEntries(facts, matches, keyOf)],
    ["stakeholders", stakeholderEntries(facts, matches, keyOf)],
    ["experience", experienceEntries(facts, isOwn, keyOf)],
    ["pay", payEntries(facts, isOwn, keyOf)],
    ["career", careerEntries(facts, matches, source.role, keyOf)],
    ["promotions", promotionEntries(facts, matches, vocabulary, keyOf)],
  ];
  const documented = yamlLines({ documentedBy: [source.row.id] }, 0);
  const body = [...lists.flatMap(([key, entries]) => listLines(key, entries, 4)), ...statementLines(facts, keyOf, 4)];
  return [
    ...headLines(facts, matches, vocabulary, source, document),
    ...(skills.some(({ isNew }) => !isNew) ? documented : asPending(documented)),
    ...summaryLines(facts),
    "facts:", `  ${source.row.id}:${body.length === 0 ? " {}" : ""}`, ...body, "",
    ...conceptLines([{ file: seedFiles.sources.file, row: source.row }, ...newConcepts(facts, matches)]), "",
  ].join("\n");
}

const levelOf = (level: string, { Level }: Vocabulary): string | undefined => (
  level.split("/").map((part) => matchName(part.trim(), Level)?.slug).find((slug) => slug !== undefined)
);

function summaryLines({ role }: DocumentFacts): string[] {
  const { summary, mission } = role;
  return summary === null && mission === null ? [] : yamlLines({ ...(summary ? { summary } : {}), ...(mission ? { mission } : {}) }, 0);
}
