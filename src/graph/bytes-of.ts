import { isShared } from "./shared";

/** Strings up to this length are for the most part words of a vocabulary, which are in memory once. */
const longestWord = 12;

/** About how many bytes of memory a value made of plain rows takes, beside the place that refers to it. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return value.length <= longestWord ? 0 : 24 + value.length;
  if (value === null || typeof value !== "object" || isShared(value)) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 32 + 8 * value.length);
  return Object.values(value).reduce<number>((sum, item) => sum + bytesOf(item), 56 + 8 * Object.keys(value).length);
}
