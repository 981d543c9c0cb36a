import { codePage, type CodePage } from "./code-page";
import { withLoneLetters } from "./lone-letters";

/** A text with its wrongly decoded characters put right, and what was replaced. */
export interface Mended {
  readonly text: string;
  readonly changes: readonly { readonly before: string; readonly after: string }[];
}

/** Mends a piece of the document that it was made for. */
export type Mend = (text: string) => Mended;

const encodings = ["windows-874", "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "macintosh"];
let pages: readonly CodePage[] | null = null;

/** What a sequence most likely was whose third byte no code page has: a closing quote, an arrow, a bullet. */
const withoutLast: Readonly<Record<string, string>> = { "226,128": "\u201d", "226,134": "\u2190", "226,151": "\u25cf" };
const usual = /^[\p{P}\p{S}\p{Zs}\p{Cf}\p{Script=Latin}\p{Script=Greek}]$/u;
/** Signs that do not follow a letter or a word in writing. */
const strange = /[ˆ˜]|[^\p{L}\p{M}\p{Nd}\s“”‘’–—…•.,;:!?]/u;
const mixedScripts = /^[^\P{L}\p{Script=Latin}].*\p{Script=Latin}/u;
const foreignLetters = /^[^\P{L}\p{Script=Latin}]+$/u;
/** A capital behind a small letter, as no word has it. */
const capitalWithin = /\p{Ll}\p{Lu}/u;

/**
 * How to mend a document: it was UTF-8, read through those code pages of which it holds sequences that no writing has.
 * Sequences that can be words of the page's own script stay unless they touch Latin letters.
 */
export function mendingOf(document: string): Mend {
  pages ??= encodings.map(codePage);
  let text = document;
  const misread: CodePage[] = [];
  for (const page of pages.filter((one) => isMisread(text, one))) {
    if (!isMisread(text, page)) continue;
    misread.push(page);
    text = mended(text, page).text;
  }
  if (misread.length === 0) return withLoneLetters(document);
  return (piece) => misread.reduce<Mended>(
    (so, page) => {
      const next = mended(so.text, page);
      return { text: next.text, changes: [...so.changes, ...next.changes] };
    },
    { text: piece, changes: [] },
  );
}

function isMisread(text: string, page: CodePage): boolean {
  for (const [found] of text.matchAll(page.sequences)) {
    const [first = 0, second = 0] = bytesOf(found, page);
    const isCommon = first === 0xe2 || first === 0xc2 || first === 0xc3 || first === 0xf0;
    const isImpossible = (first === 0xe2 && second === 0x80) || strange.test(found.slice(1)) || mixedScripts.test(found);
    if (isCommon && isImpossible && meant(found, page) !== null) return true;
  }
  return false;
}

function mended(text: string, page: CodePage): Mended {
  const changes: { before: string; after: string }[] = [];
  const repaired = text.replace(page.sequences, (found: string, at: number) => {
    const after = meant(found, page);
    if (after === null || isOwnWriting(found, text[at - 1] ?? "", text[at + found.length] ?? "", page)) return found;
    changes.push({ before: found, after });
    return after;
  });
  return { text: repaired, changes };
}

/** Whether the sequence can be genuine letters of a script that is not Latin. */
function isOwnWriting(found: string, before: string, after: string, page: CodePage): boolean {
  if (foreignLetters.test(found)) return !capitalWithin.test(found) && !/[A-Za-z0-9]/.test(before + after);
  return foreignLetters.test(before) && foreignLetters.test(found.charAt(0)) && (bytesOf(found, page)[0] ?? 0) < 0xe0;
}

/** The character that the sequence was; null when it was none that documents hold. */
function meant(found: string, page: CodePage): string | null {
  const bytes = bytesOf(found, page);
  const lost = withoutLast[bytes.join()];
  if (lost !== undefined) return lost;
  const char = Buffer.from(bytes).toString("utf8");
  return usual.test(char) && char !== "\ufffd" ? char : null;
}

function bytesOf(found: string, page: CodePage): number[] {
  return [...found].flatMap((char) => page.bytes.get(char) ?? []);
}
