import type { CertificationRow } from "../document-facts";
import { wordsOfName } from "../../search/spelling";

/**
 * Certifications named at a glance and again, at more length, further down, each once: by its short name, with the longer line.
 * Two are one when the longer line has all words of the short name.
 */
export function certifiedBy(rows: readonly CertificationRow[], glance: string): CertificationRow[] {
  const short = rows.filter(({ at }) => at.section === glance);
  const long = rows.filter(({ at }) => at.section !== glance);
  const nameOf = ({ raw }: CertificationRow) => short.find(({ name }) => hasWords(raw, name))?.name ?? null;
  const named = long.map((row) => ({ ...row, name: nameOf(row) ?? row.name }));
  return [...named, ...short.filter(({ name }) => !named.some((row) => row.name === name))];
}

function hasWords(line: string, name: string): boolean {
  const words = new Set(wordsOfName(line));
  return wordsOfName(name).every((word) => words.has(word));
}
