import { StartError } from "../errors";

/** One thing wrong in a seed file, where it stands and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Everything that is wrong in a folder of seed files, by file and line. */
export class SeedError extends StartError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
    const count = sorted.length === 1 ? "1 fault" : `${sorted.length} faults`;
    super([`The seed files have ${count}:`, ...sorted.map((f) => `${f.file}:${f.line}: ${f.message}`)].join("\n"));
    this.faults = sorted;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
