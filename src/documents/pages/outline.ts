import type { Block } from "../blocks";
import { pageBoilerplate } from "./page-boilerplate";
import { textOf } from "./text-of";

/** A part of a page: a heading that the family knows, with the blocks below it. */
export interface Part<K extends string> {
  readonly kind: K;
  readonly heading: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface Outline<K extends string> {
  /** What stands above the first part. */
  readonly before: readonly Block[];
  readonly parts: readonly Part<K>[];
}

/** Blocks under a sub-heading; null and line 0 for those right under the part's heading. */
export interface Group {
  readonly heading: string | null;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** Which part a heading begins, by the words that headings of the kind have; the first kind that fits counts. */
export type Headings<K extends string> = readonly (readonly [kind: K, heading: RegExp])[];

export function kindOf<K extends string>(heading: string, headings: Headings<K>): K | null {
  return headings.find(([, pattern]) => pattern.test(bareHeading(heading)))?.[0] ?? null;
}

/** The parts of a page, in its order, without boilerplate. */
export function outlineOf<K extends string>(blocks: readonly Block[], headings: Headings<K>): Outline<K> {
  const own = blocks.filter((block) => pageBoilerplate(block) === null);
  const starts = own.flatMap((block, index) => {
    const kind = canHead(block) ? kindOf(textOf(block), headings) : null;
    return kind === null ? [] : [{ kind, index, block }];
  });
  return {
    before: own.slice(0, starts[0]?.index ?? own.length),
    parts: starts.map(({ kind, index, block }, order) => ({
      kind, heading: bareHeading(textOf(block)), line: block.line, blocks: own.slice(index + 1, starts[order + 1]?.index),
    })),
  };
}

/** The groups of a part, by its sub-headings: headings, numbered titles, and short lines that others follow. */
export function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: { heading: string | null; line: number; blocks: Block[] }[] = [{ heading: null, line: 0, blocks: [] }];
  blocks.forEach((block, index) => {
    if (isSubHeading(block, blocks[index + 1])) groups.push({ heading: bareHeading(textOf(block)), line: block.line, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  });
  return groups.filter(({ heading, blocks: below }) => heading !== null || below.length > 0);
}

/** A heading without its number and its colon. */
const bareHeading = (text: string): string => text.replace(/^\s*\d+[.)]\s+/u, "").replace(/\s*:\s*$/u, "").trim();

const longestHeading = 12;

/** Short and without the sign that ends a sentence or goes on with it. */
function canHead(block: Block): boolean {
  if (block.kind === "heading") return true;
  return block.kind === "text" && block.text.split(/\s+/u).length <= longestHeading && !/[.;,!]$/u.test(block.text);
}

function isSubHeading(block: Block, next: Block | undefined): boolean {
  if (block.kind === "heading") return true;
  if (next === undefined) return false;
  if (block.kind === "item") return block.number !== null && (next.kind === "text" || (next.kind === "item" && next.number === null));
  if (!canHead(block) || block.kind !== "text" || /^[QA]:/u.test(block.text)) return false;
  return next.kind === "item" || /:$/u.test(block.text) || (next.kind === "text" && !canHead(next));
}
