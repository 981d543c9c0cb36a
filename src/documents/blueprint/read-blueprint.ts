import type { ReadableDocument } from "../blocks";
import type { DocumentFacts, RoleIdentity, StatementGroup } from "../document-facts";
import { slugOf } from "../draft/slug";
import { furnitureOf } from "./furniture";
import { groupsOf } from "./groups";
import { cardPhrases } from "./card-phrases";
import { type KnownPhrases, noPhrases } from "./known-phrases";
import { lineUses, type ReadSection } from "./line-uses";
import { outlineOf, type OutlineSection, type SectionHeading } from "./outline";
import type { FactLists, Part } from "./part";
import { readers } from "./readers";
import { roleTitle } from "./role-title";
import { withRows } from "./tables";
import { levelAndFamily, levelIn } from "./titles";

/** Reads a role blueprint: what each of its sections says, and what became of every line. Where tables lost their borders, `known` names stay whole. */
export function readBlueprint(document: ReadableDocument, known: KnownPhrases = noPhrases): DocumentFacts {
  const outline = outlineOf(document.blocks);
  const phrases = new Set([...known, ...cardPhrases(outline)]);
  const furniture = furnitureOf(outline);
  const sections = outline.sections
    .filter(({ heading }) => !furniture.has(heading.block))
    .map((section) => readSection({ ...section, blocks: section.blocks.filter((block) => !furniture.has(block)) }, phrases));
  const facts = merged(sections.map(({ part }) => part));
  return {
    family: "BLUEPRINT",
    role: identity(document, sections.map(({ part }) => part), facts),
    sections: headingsByKey(sections.map(({ heading }) => heading)),
    ...facts,
    lines: lineUses(document, outline, furniture, sections),
  };
}

function readSection({ heading, blocks }: OutlineSection, phrases: KnownPhrases): ReadSection {
  const reader = heading.kind === null ? undefined : readers[heading.kind];
  const entries = withRows(blocks, reader?.columns ?? [], phrases);
  const groups = groupsOf(entries);
  const part = reader?.read({ heading, groups }) ?? { missed: entries };
  return { heading, groups, part };
}

function merged(parts: readonly Part[]): FactLists {
  return {
    years: parts.flatMap((part) => part.years ?? []),
    pay: [],
    kpis: parts.flatMap((part) => part.kpis ?? []),
    skills: parts.flatMap((part) => part.skills ?? []),
    tools: parts.flatMap((part) => part.tools ?? []),
    certifications: parts.flatMap((part) => part.certifications ?? []),
    stakeholders: parts.flatMap((part) => part.stakeholders ?? []),
    career: parts.flatMap((part) => part.career ?? []),
    promotions: parts.flatMap((part) => part.promotions ?? []),
    levels: [],
    statements: parts.flatMap((part) => part.statements ?? []),
    scorecard: parts.flatMap((part) => part.scorecard ?? []),
  };
}

function identity(document: ReadableDocument, parts: readonly Part[], facts: FactLists): RoleIdentity {
  const title = roleTitle(document, facts.scorecard);
  const { level, family } = levelAndFamily(title);
  const said = Object.assign({}, ...parts.map((part) => part.role ?? {})) as Partial<RoleIdentity>;
  const seniority = level ?? levelIn(seniorityStatement(facts.statements));
  return { title, seniority, family, horizon: said.horizon ?? null, summary: said.summary ?? null, mission: said.mission ?? null };
}

function seniorityStatement(statements: readonly StatementGroup[]): string {
  return statements.find(({ category }) => /seniority/i.test(category ?? ""))?.items[0]?.text ?? "";
}

/** Headings by their number, or by their words where they have none or share it with another. */
function headingsByKey(headings: readonly SectionHeading[]): Record<string, string> {
  return headings.reduce<Record<string, string>>((keyed, { number, words, text }) => {
    const key = number === null || String(number) in keyed ? slugOf(words) : String(number);
    return { ...keyed, [key]: text };
  }, {});
}
