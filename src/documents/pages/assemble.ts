import type { Block, ReadableDocument } from "../blocks";
import type { BoilerplateRule } from "../boilerplate";
import type { DocumentFacts } from "../document-facts";
import { type Findings, merged } from "./findings";
import { lineUses } from "./line-uses";
import { groupsOf, type Outline } from "./outline";
import { aboveParts, pageBoilerplate } from "./page-boilerplate";
import { slugOf } from "../draft/slug";
import { textOf } from "./text-of";

interface Page<K extends string> {
  readonly family: "SKILL_PAGE" | "JOB_PAGE";
  readonly document: ReadableDocument;
  readonly outline: Outline<K>;
  readonly findings: readonly Findings[];
  readonly title: string;
  /** The paragraphs that sum the role up. */
  readonly summary: readonly Block[];
  /** The field that the page files the role under. */
  readonly field: Block | null;
  /** Parts that say nothing of the role, with the rule that tells so. */
  readonly boilerplateParts: Partial<Record<K, BoilerplateRule>>;
}

/** The facts of a page from what its parts say, with every line accounted for. */
export function assemble<K extends string>({ family, document, outline, findings, title, summary, field, boilerplateParts }: Page<K>): DocumentFacts {
  const { before } = outline;
  const titled = before.find((block) => textOf(block).trim() === title) ?? null;
  const { lines, headings, ...said } = merged(findings);
  const facts = { ...said, kpis: [], stakeholders: [], promotions: [], scorecard: [] };
  const ruled = new Map(outline.parts.flatMap(({ kind, blocks }) => blocks.map((block) => [block, boilerplateParts[kind] ?? null] as const)));
  return {
    family, ...facts,
    role: { title, seniority: null, family: field ? textOf(field) : null, horizon: null, summary: summary.map(textOf).join(" ") || null, mission: null },
    sections: Object.fromEntries(outline.parts.map(({ heading }) => [slugOf(heading), heading])),
    lines: lineUses(document, facts, {
      facts: [...lines, ...[...summary, ...(field ? [field] : [])].map(({ line }) => line)],
      headings: [...headings, ...headingLines(outline), ...(titled ? [titled.line] : [])],
      boilerplate: (block) => pageBoilerplate(block) ?? ruled.get(block) ?? (before.includes(block) ? aboveParts(block, before, titled) : null),
    }),
  };
}

function headingLines({ parts }: Outline<string>): number[] {
  return parts.flatMap(({ line, blocks }) => [line, ...groupsOf(blocks).flatMap((group) => (group.heading === null ? [] : [group.line]))]);
}
