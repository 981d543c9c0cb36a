import { UnavailableError } from "../errors";
import type { Statement } from "./query";
import { rowsOf } from "./rows-of";

/** Rows and the tick of the clock that they are of; null where they may be of two revisions. */
export interface Reading<R> {
  readonly tick: number | null;
  readonly rows: R[];
}

/** Who reads with the time on it. */
export interface DatedReader {
  readDated<P, R>(statement: Statement<P, R>, params: P, gone?: AbortSignal): Promise<Reading<R>>;
}

/** One row always: null before the first migration. */
const look = "OPTIONAL MATCH (c:Clock {id: 'ontology'})\nRETURN c.tick AS row";

const texts = new WeakMap<Statement, string>();

/** A statement's text between two looks at the clock: its first and last rows are the ticks before and after. */
export function dated(statement: Statement): string {
  const text = texts.get(statement) ?? `${statement.text}\nUNION ALL\n${look}`.replace("\n", `\n${look}\nUNION ALL\n`);
  texts.set(statement, text);
  return text;
}

/** What came for a dated statement. The rows are checked when they are taken: those of two revisions may be of no shape. */
export function readingOf<P, R>(statement: Statement<P, R>, rows: readonly unknown[]): Reading<R> {
  const tick = tickOf(rows[0], rows.at(-1));
  return {
    tick,
    get rows() {
      try {
        return rowsOf(statement, rows.slice(1, -1));
      } catch (error) {
        throw tick === null ? new UnavailableError("The ontology is being changed just now. Ask again.", { cause: error }) : error;
      }
    },
  };
}

/**
 * The tick that rows are of, read between these two; null where a change was being shown, so that they may be of two revisions. A tick is
 * twice the number of its revision, and odd while the next one is being shown.
 */
export function tickOf(before: unknown, after: unknown): number | null {
  return typeof before === "number" && before === after && before % 2 === 0 ? before : null;
}

/** The number of the revision that a tick stands for. */
export function revisionAt(tick: number): number {
  return Math.floor(tick / 2);
}
