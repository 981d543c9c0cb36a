import Table from "cli-table3";
import { f1Of, partOf, precisionOf, recallOf, type Score, type Share } from "./compare";

export const least = 0.95;
const mostNotUnderstood = 0.05;

/** The sections that an import must reach the least F1 in. */
export const required: ReadonlySet<string> = new Set([
  "KPIs", "skills", "tools", "transitions", "responsibilities", "deliverables", "milestones", "decision rights", "risks", "hiring",
]);

/** One document's scores. */
export interface Scored {
  readonly document: string;
  readonly scores: ReadonlyMap<string, Score>;
  readonly lines: number;
  readonly notUnderstood: number;
  /** Keys of the gold file that are compared by no section: how many of their texts the import holds anywhere. */
  readonly others: readonly { readonly key: string; readonly texts: number; readonly found: number }[];
  readonly unknownKeys: readonly string[];
}

/** What a document falls short of; empty where it passes. */
export function shortfalls({ scores, lines, notUnderstood }: Scored): string[] {
  return [
    ...[...scores].filter(([section]) => required.has(section)).flatMap(([section, score]) => [
      ...(f1Of(score) < least ? [`${section}: F1 ${f1Of(score).toFixed(3)}`] : []),
      ...(partOf(score.closed.right, score.closed.of) < least ? [`${section}: closed values ${percent(score.closed)}`] : []),
    ]),
    ...(notUnderstood > lines * mostNotUnderstood ? [`${notUnderstood} of ${lines} lines not understood`] : []),
  ];
}

const percent = ({ right, of }: Share): string => (of === 0 ? "" : `${(partOf(right, of) * 100).toFixed(1)}%`);

/** The scores as a table; sections that must reach the least F1 carry a star. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
  const table = new Table({
    head: ["section", "gold", "imported", "right", "precision", "recall", "F1", "closed values", "prose"], style: { head: [], border: [] },
    colAligns: ["left", ...Array.from({ length: 8 }, () => "right" as const)],
  });
  for (const [section, score] of scores) {
    const { gold, imported, right, closed, prose } = score;
    const figures = [precisionOf(score), recallOf(score), f1Of(score)].map((figure) => figure.toFixed(3));
    table.push([required.has(section) ? `${section} *` : section, gold, imported, right, ...figures, percent(closed), percent(prose)]);
  }
  return table.toString();
}

/** Everything that was wrong, fact by fact. */
export function mistakes(scores: ReadonlyMap<string, Score>): string {
  return [...scores].flatMap(([section, { missing, extra, unasked }]) => [
    ...missing.map((one) => `  - ${section}: ${one}`),
    ...extra.map((one) => `  + ${section}: ${one}`),
    ...(unasked.length > 0 ? [`  ? ${section}: ${unasked.length} facts under sub-headings that the gold leaves out`] : []),
  ]).join("\n");
}
