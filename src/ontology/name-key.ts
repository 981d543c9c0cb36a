/** What two names must share to be the same name: letter case, white space and Unicode variants do not count. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** What concepts are called, by id. */
export function namesOf(concepts: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> {
  return new Map(concepts.map(({ id, name }) => [id, name]));
}

/** Everything a concept is found by: its names and its slug as keys, each once. */
export function nameKeys(slug: string, names: readonly string[]): string[] {
  return [...new Set([...names.map(nameKey), slug])];
}
