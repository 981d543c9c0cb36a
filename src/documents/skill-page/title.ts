import type { ReadableDocument } from "../blocks";
import { type Outline } from "../pages/outline";
import { textOf } from "../pages/text-of";

/** The role that a skill page is about: named in a heading, else in the page's title, else in its first line. */
export function titleOfSkillPage({ blocks, title }: ReadableDocument, { before }: Outline<string>): string {
  const texts = blocks.map(textOf);
  return inHeading(texts, /^what (?:does )?an? (.+?) (?:do|does)\??$/i)
    ?? inHeading(texts, /^skills? map for (?:an? |the )?(.+)$/i)
    ?? inTitle(title)
    ?? inTitle(before[0] ? textOf(before[0]) : null)
    ?? inHeading(texts, /^what (?:do )?(.+?)s do\??$/i)
    ?? "";
}

function inHeading(texts: readonly string[], pattern: RegExp): string | null {
  return texts.map((text) => pattern.exec(text.trim())?.[1]).find((name) => name !== undefined) ?? null;
}

/** A title without the name of its site and without a promise after a colon. */
function inTitle(title: string | null): string | null {
  return title?.split(/\s+[|–—-]\s+|:\s/u)[0]?.trim() || null;
}
