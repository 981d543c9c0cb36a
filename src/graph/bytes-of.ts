import { isCounted } from "./shared";

/** About how many bytes of memory a value made of plain rows takes, beside the place that refers to it; what many share is counted the first time. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 24 + value.length;
  if (value === null || typeof value !== "object" || isCounted(value)) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 32 + 8 * value.length);
  return Object.values(value).reduce<number>((sum, item) => sum + bytesOf(item), 56 + 8 * Object.keys(value).length);
}
