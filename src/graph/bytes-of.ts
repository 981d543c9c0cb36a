/** About how many bytes of memory a value made of plain rows takes. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 24 + value.length;
  if (value === null || typeof value !== "object") return 8;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 32 + 8 * value.length);
  return Object.values(value).reduce<number>((sum, item) => sum + bytesOf(item), 56 + 8 * Object.keys(value).length);
}
