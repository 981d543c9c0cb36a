import type { TaxonomyReport } from "./taxonomy";

const mostExamples = 5;

/** Counts what is read and what is left out. Reading the same rows again changes nothing. */
export class Tally {
  private readonly read = new Map<string, number>();
  private readonly leftOut = new Map<string, Map<string, string>>();

  /** How many rows a file has. */
  count(file: string, rows: number): void {
    this.read.set(file, rows);
  }

  /** One row is left out, or a part of it; `at` is its file and line, `what` is shown when it is among the first. */
  leaveOut(why: string, at: string, what = ""): void {
    const places = this.leftOut.get(why) ?? new Map<string, string>();
    if (!places.has(at)) places.set(at, places.size < mostExamples ? what.slice(0, 200) : "");
    this.leftOut.set(why, places);
  }

  report(): TaxonomyReport {
    const leftOut = [...this.leftOut].map(([why, places]) => {
      const first = [...places].slice(0, mostExamples);
      return { why, count: places.size, examples: first.map(([at, what]) => (what === "" ? at : `${at} ${what}`)) };
    });
    return { read: Object.fromEntries(this.read), leftOut };
  }
}
