/** Says of each key whether it comes for the first time. */
export function firstTime(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => seen.size < seen.add(key).size;
}
