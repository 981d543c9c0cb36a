import { isShared } from "./shared";

/** V8 keeps a text with such a letter in two bytes each. */
const wide = /[^\u0000-\u00ff]/;

/**
 * About how many bytes of memory a value made of plain rows takes, beside the place that refers to it.
 * @param counts whether something that many share is counted here; asked for each.
 */
export function bytesOf(value: unknown, counts: (shared: object) => boolean = () => true): number {
  if (typeof value === "string") return 24 + value.length * (wide.test(value) ? 2 : 1);
  if (value === null || typeof value !== "object" || (isShared(value) && !counts(value))) return 0;
  const among = Array.isArray(value) ? value : Object.values(value);
  const start = (Array.isArray(value) ? 32 : 56) + 8 * among.length;
  return among.reduce<number>((sum, item) => sum + bytesOf(item, counts), start);
}
