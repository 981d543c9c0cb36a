import type { Mend } from "./mojibake";

/** The letter that windows-874 has for the first byte of typographic signs: all that some pages keep of each. */
const letter = "\u0e42";
const touchesLatin = new RegExp(`[A-Za-z0-9]${letter}(?!\\p{Script=Thai})|(?<!\\p{Script=Thai})${letter}[A-Za-z0-9]`, "u");
const closing = new RegExp(`(?<=\\S)${letter}(?=$|[\\s)\\]}.,;:!?])`, "gu");
const alone = new RegExp(`(?<!\\p{Script=Thai})${letter}(?!\\p{Script=Thai})`, "gu");

/** Puts quotes, apostrophes and dashes where a document has lone letters; one that has none at Latin words keeps all its letters. */
export function withLoneLetters(document: string): Mend {
  if (!touchesLatin.test(document)) return (text) => ({ text, changes: [] });
  return (text) => {
    const changes: { before: string; after: string }[] = [];
    const lastClosing = [...text.matchAll(closing)].at(-1)?.index ?? -1;
    let isOpen = false;
    const repaired = text.replace(alone, (found: string, at: number) => {
      const after = signBetween({ before: text.charAt(at - 1), after: text.slice(at + 1, at + 4), isOpen, canOpen: at < lastClosing });
      if (after === null) return found;
      if (after === "“" || after === "”") isOpen = after === "“";
      changes.push({ before: found, after });
      return after;
    });
    return { text: repaired, changes };
  };
}

/** Where a lone letter stands: the character before it, some behind it, and whether a quote is open or a word ends with a lone letter later on. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly isOpen: boolean;
  readonly canOpen: boolean;
}

/** The sign that fits; null where only the lost bytes would tell, before a number: a quote or "at least". */
function signBetween({ before, after, isOpen, canOpen }: Surroundings): string | null {
  const startsWord = /^$|[\s([{/]/.test(before);
  const endsWord = /^(?:$|[\s)\]}.,;:!?/])/.test(after);
  if (startsWord && endsWord) return before === "" ? "•" : "—";
  if (startsWord) return /^\d/.test(after) && !canOpen ? null : "“";
  if (endsWord) return isOpen || !before.endsWith("s") ? "”" : "’";
  if (/\d/.test(before) && /^\d/.test(after)) return "–";
  return /^(?:s|t|re|ve|ll|d|m)\b/.test(after) ? "’" : "—";
}
