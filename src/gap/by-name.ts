import type { Named } from "./facts";

/** Compares by code point, which JavaScript's own `<` (by UTF-16 unit) does not do beyond U+FFFF. */
export function byCodePoint(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

/** Compares by name, then by id: a total order. */
export function byName(a: Named, b: Named): number {
  return byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id);
}
