import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Shot } from "./load";
import { say } from "./say";

/** A cell measured once. CPU in milliseconds a request; memory of the server in MB. */
export interface Row extends Shot {
  readonly key: string;
  readonly stage: string;
  readonly item: string;
  readonly name: string;
  readonly database: string;
  readonly connections: number;
  readonly round: number;
  readonly node: number;
  readonly java: number;
  readonly resident: number;
  readonly bytes: number;
}

/** Whatever else a stage finds out, by its name. */
export type Facts = Readonly<Record<string, unknown>>;

/** What makes two runs comparable. */
export interface Conditions {
  readonly product: string;
  readonly seconds: number;
  readonly node: string;
  readonly java: string;
  readonly machine: string;
}

interface Kept {
  readonly conditions: Conditions;
  readonly started: string;
  readonly rows: readonly Row[];
  readonly facts: Facts;
}

/** The results of a run, kept in a file after each measurement, so that one that was broken off goes on. */
export class Results {
  private constructor(
    private readonly file: string,
    private kept: Kept,
  ) {}

  /** What the file holds. @throws Error when there is no file. */
  static of(file: string): Results {
    if (!existsSync(file)) throw new Error(`Nothing has been measured yet: there is no ${file}.`);
    return new Results(file, JSON.parse(readFileSync(file, "utf8")) as Kept);
  }

  /** Goes on with what the file holds, if that was measured under the same conditions; else puts that aside. */
  static in(file: string, conditions: Conditions): Results {
    const fresh: Kept = { conditions, started: new Date().toISOString(), rows: [], facts: {} };
    if (!existsSync(file)) return new Results(file, fresh);
    const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
    if (JSON.stringify(kept.conditions) === JSON.stringify(conditions)) return new Results(file, kept);
    const aside = file.replace(/\.json$/, `-${kept.started.replaceAll(":", "-")}.json`);
    renameSync(file, aside);
    say(`The results so far are of other conditions; they are now in ${aside}.`);
    return new Results(file, fresh);
  }

  get conditions(): Conditions {
    return this.kept.conditions;
  }

  get started(): string {
    return this.kept.started;
  }

  get rows(): readonly Row[] {
    return this.kept.rows;
  }

  has(key: string, round: number): boolean {
    return this.rows.some((row) => row.key === key && row.round === round);
  }

  fact<T>(name: string): T | undefined {
    return this.kept.facts[name] as T | undefined;
  }

  add(row: Row): void {
    this.keep({ rows: [...this.rows, row] });
  }

  note(name: string, value: unknown): void {
    this.keep({ facts: { ...this.kept.facts, [name]: value } });
  }

  /** Forgets what was measured for some stages. */
  forget(stages: readonly string[]): void {
    const facts = Object.fromEntries(Object.entries(this.kept.facts).filter(([name]) => !stages.includes(name)));
    this.keep({ rows: this.rows.filter(({ stage }) => !stages.includes(stage)), facts });
  }

  private keep(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.kept, null, 1));
  }
}
