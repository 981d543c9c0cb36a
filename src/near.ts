import { distance } from "fastest-levenshtein";

const mostSuggestions = 3;
/** No name is longer by much. */
const longestText = 100;

/** The names nearest to the text, nearest first, three at most; names that have little in common with it are left out. */
export function nearest(text: string, names: readonly string[]): string[] {
  const wanted = text.slice(0, longestText).toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, steps: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(3, Math.ceil(Math.max(wanted.length, name.length) / 2)))
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ name }) => name);
}
