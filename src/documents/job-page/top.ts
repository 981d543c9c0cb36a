import type { Block, ReadableDocument } from "../blocks";
import { textOf } from "../pages/text-of";

/** What stands above the first part of the page. */
export interface Top {
  readonly title: string;
  /** The field that the page files the role under; it stands right above the title. */
  readonly field: Block | null;
  readonly summary: readonly Block[];
}

const longestTitle = 8;

/** A page begins with its site, the field, the title, a date and the summary; the title is a heading or the last short line. */
export function topOf({ title }: ReadableDocument, before: readonly Block[]): Top {
  const short = before.filter((block) => isShort(textOf(block)));
  const named = before.find(({ kind }) => kind === "heading") ?? short.find((block) => title?.startsWith(textOf(block))) ?? short.at(-1) ?? null;
  const above = named ? short[short.indexOf(named) - 1] ?? null : null;
  return {
    title: named ? textOf(named).trim() : title?.split(/\s+[|–—-]\s+/u)[0] ?? "",
    field: above !== null && /^[\p{L}&, /-]+$/u.test(textOf(above)) ? above : null,
    summary: before.filter((block) => block.kind === "text" && !isShort(textOf(block)) && /\.$/u.test(textOf(block).trim())),
  };
}

function isShort(text: string): boolean {
  return text.split(/\s+/u).length <= longestTitle && !/[.!?]$/u.test(text.trim()) && !/^(?:last )?(?:updated|published)\b/iu.test(text.trim());
}
