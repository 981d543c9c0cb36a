import { isRuled, type Headed } from "./headings";
import { closedFields, type Said, type Value } from "./said";

/** How many of several are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What a comparison found in one section. */
export interface Score {
  readonly gold: number;
  readonly imported: number;
  readonly right: number;
  /** The gold's values that rows of the same name have, too: those of closed vocabularies, and prose. */
  readonly closed: Share;
  readonly prose: Share;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Facts under sub-headings that the gold file leaves out; these are not scored. */
  readonly unasked: readonly string[];
}

export const precisionOf = ({ right, imported }: Score): number => partOf(right, imported);
export const recallOf = ({ right, gold }: Score): number => partOf(right, gold);
export const f1Of = ({ right, gold, imported }: Score): number => partOf(2 * right, gold + imported);
export const partOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Compares what an import says in a section with the gold; each fact counts as often as it is said. */
export function compare(section: string, gold: Said, imported: Said): Score {
  const { asked, unasked } = sortOut(section, gold, imported.facts);
  const missing = without(gold.facts, asked);
  const extra = without(asked, gold.facts);
  return {
    gold: gold.facts.length, imported: asked.length, right: gold.facts.length - missing.length,
    closed: rightValues(gold, imported, true), prose: rightValues(gold, imported, false),
    missing: [...missing, ...wrongValues(gold.values, imported.values)], extra, unasked,
  };
}

const headedBy: Readonly<Record<string, Headed>> = { milestones: "milestones", "decision rights": "decisionRights", risks: "risks", hiring: "hiring" };

/** Sets aside the facts under sub-headings that have a key of their own in gold files but none in this one. */
function sortOut(section: string, gold: Said, facts: readonly string[]): { asked: string[]; unasked: string[] } {
  const headed = headedBy[section];
  const keys = new Set(gold.facts.map(keyOfFact));
  const isUnasked = (one: string) => {
    const key = keyOfFact(one);
    return headed !== undefined && !keys.has(key) && !keys.has("") && (isRuled(headed, key) || key === "level");
  };
  return { asked: facts.filter((one) => !isUnasked(one)), unasked: facts.filter(isUnasked) };
}

const keyOfFact = (one: string): string => one.split(" | ")[0] ?? "";

/** The facts that the others lack, each as often as they lack it. */
function without(facts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return facts.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const describe = ({ row, field, value }: Value): string => `${row} | ${field} | ${value}`;

function wrongValues(gold: readonly Value[], imported: readonly Value[]): string[] {
  return without(gold.map(describe), imported.map(describe));
}

function rightValues(gold: Said, imported: Said, isClosed: boolean): Share {
  const wanted = gold.values.filter(({ field }) => closedFields.has(field) === isClosed);
  return { right: wanted.length - wrongValues(wanted, imported.values).length, of: wanted.length };
}

/** The scores of several documents as one: facts and values added up. */
export function added(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return {
    gold: sum(({ gold }) => gold), imported: sum(({ imported }) => imported), right: sum(({ right }) => right),
    closed: { right: sum(({ closed }) => closed.right), of: sum(({ closed }) => closed.of) },
    prose: { right: sum(({ prose }) => prose.right), of: sum(({ prose }) => prose.of) },
    missing: [], extra: [], unasked: [],
  };
}
