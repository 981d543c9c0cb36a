import type { Block } from "../blocks";
import { textOf } from "../pages/text-of";
import { kindOfHeading, kindOfNumber, kindOfPlainLine, type SectionKind } from "./section-kinds";

/** The heading of a section: its number, if it has one, and its words. */
export interface SectionHeading {
  readonly block: Block;
  readonly text: string;
  readonly number: number | null;
  readonly words: string;
  readonly kind: SectionKind | null;
}

export interface OutlineSection {
  readonly heading: SectionHeading;
  readonly blocks: readonly Block[];
}

/** A document cut at the headings of its sections; `before` is what stands before the first. */
export interface Outline {
  readonly before: readonly Block[];
  readonly sections: readonly OutlineSection[];
}

const numbered = /^(\d{1,2})\s*(?:[).:]|[–—-](?=\s))\s*(?=\S)/;
/** As many section headings make a level of headings the level of sections. */
const fewestSections = 3;

/** Cuts a document into sections. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const headings = sectionHeadings(blocks);
  const places = new Map(blocks.map((block, at) => [block, at]));
  const starts = headings.map(({ block }) => places.get(block) ?? 0);
  return {
    before: blocks.slice(0, starts[0] ?? blocks.length),
    sections: headings.map((heading, at) => ({ heading, blocks: blocks.slice((starts[at] ?? 0) + 1, starts[at + 1]) })),
  };
}

function sectionHeadings(blocks: readonly Block[]): SectionHeading[] {
  const marked = blocks.filter((block) => block.kind === "heading").map(headingOf);
  const level = levelOfSections(marked);
  if (level === undefined) return plainHeadings(blocks);
  const onLevel = marked.filter(({ block }) => levelOf(block) === level);
  const counted = onLevel.filter(({ number }) => number !== null);
  const unknown = onLevel.filter(({ number, words }) => number === null && !kindOfPlainLine(words));
  // Where sub-headings share the level of the sections, only numbers and known names tell the sections.
  const sections = counted.length >= fewestSections && unknown.length > counted.length / 2 ? onLevel.filter((one) => !unknown.includes(one)) : onLevel;
  return withUsualNumbers(sections);
}

/** The level, nearest the top, on which several headings read like those of sections; null stands for headings without a level. */
function levelOfSections(marked: readonly SectionHeading[]): number | null | undefined {
  const levels = [...new Set(marked.map(({ block }) => levelOf(block)))].sort((a, b) => (a ?? 9) - (b ?? 9));
  return levels.find((level) => {
    const known = marked.filter(({ block, kind, number, words }) => levelOf(block) === level && (number !== null ? kind : kindOfPlainLine(words)));
    return new Set(known.map(({ kind }) => kind)).size >= fewestSections;
  });
}

/** Sections of a text without marks: lines that are the name of a section and nothing else. */
function plainHeadings(blocks: readonly Block[]): SectionHeading[] {
  return blocks
    .filter((block) => block.kind !== "row" && kindOfPlainLine(wordsOf(block.text)) !== null)
    .map((block) => ({ ...headingOf(block), kind: kindOfPlainLine(wordsOf(textOf(block))) }));
}

/** Headings whose words tell nothing take the meaning of their number where all others have their usual one. */
function withUsualNumbers(headings: readonly SectionHeading[]): SectionHeading[] {
  const isUsual = headings.every(({ number, kind }) => kind === null || (number !== null && kindOfNumber(number) === kind));
  const met = new Set(headings.map(({ kind }) => kind));
  return headings.map((heading) => {
    const usual = heading.number === null ? null : kindOfNumber(heading.number);
    return heading.kind === null && isUsual && usual && !met.has(usual) ? { ...heading, kind: usual } : heading;
  });
}

function headingOf(block: Block): SectionHeading {
  const text = textOf(block);
  const words = wordsOf(text);
  const ownNumber = block.kind === "item" ? block.number : null;
  return { block, text, words, kind: kindOfHeading(words), number: numbered.test(text) ? Number(numbered.exec(text)?.[1]) : ownNumber };
}

function wordsOf(text: string): string {
  return text.replace(numbered, "").trim();
}

function levelOf(block: Block): number | null {
  return block.kind === "heading" ? block.level : null;
}
