/** A text cut in two: what stands before its end, and what its end holds. */
export interface CutEnd {
  readonly before: string;
  readonly inside: string;
}

const pairs: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/** The bracket that ends a text, with the brackets that it holds; null where the text does not end in one. */
export function lastBracket(text: string): CutEnd | null {
  const close = text.at(-1) ?? "";
  const open = pairs[close];
  if (open === undefined) return null;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    if (text[at] === close) depth += 1;
    if (text[at] === open) depth -= 1;
    if (depth === 0) return { before: text.slice(0, at).trim(), inside: text.slice(at + 1, -1).trim() };
  }
  return null;
}

/** What follows the last dash between spaces; null where there is none. */
export function afterDash(text: string): CutEnd | null {
  const [, before, inside] = /^(.*\S)\s[–—-]\s(.*)$/.exec(text) ?? [];
  return before === undefined || inside === undefined ? null : { before, inside };
}
