import type { Section } from "../../ontology/vocabulary";
import type { Block } from "../blocks";
import type { DocumentFacts, Item, StatementGroup } from "../document-facts";
import { textOf } from "./text-of";

/** What one part of a page says. */
export type Findings = Partial<Pick<DocumentFacts,
  "years" | "pay" | "skills" | "tools" | "certifications" | "career" | "levels" | "statements">> & {
    /** Lines that went into facts which begin on another line. */
    readonly lines?: readonly number[];
    /** Lines that head facts: questions above their answers. */
    readonly headings?: readonly number[];
  };

/** As it stands in the text. */
export const stated = (section: string, line: number) => ({ at: { section, line }, confidence: 1 });

export function itemOf(section: string, block: Block, text = textOf(block)): Item {
  return { ...stated(section, block.line), text };
}

/** Statements under one sub-heading; none when there are no items. */
export function group(section: Section, category: string | null, items: readonly Item[]): StatementGroup[] {
  return items.length === 0 ? [] : [{ section, category, items }];
}

/** Everything that the parts say, in their order. */
export function merged(all: readonly Findings[]): Required<Findings> {
  const of = <K extends keyof Findings>(key: K) => all.flatMap((findings) => (findings[key] ?? []) as unknown[]) as unknown as Required<Findings>[K];
  return {
    years: of("years"), pay: of("pay"), skills: of("skills"), tools: of("tools"), certifications: of("certifications"),
    career: of("career"), levels: of("levels"), statements: of("statements"), lines: of("lines"), headings: of("headings"),
  };
}
