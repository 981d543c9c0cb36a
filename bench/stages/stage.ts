import type { Lab } from "../run/lab";
import type { Pace } from "../run/measure";
import type { Results } from "../run/results";

/** What a stage has to work with. */
export interface Bench {
  readonly lab: Lab;
  readonly results: Results;
  readonly pace: Pace;
  /** The folder with ESCO as published. */
  readonly source: string;
  /** Of each question. */
  readonly inputs: number;
  readonly soakMinutes: number;
  readonly generated: { readonly roles: number; readonly perRole: number };
}

/** Everything that can be asked for by name, in the order in which it runs. */
export const stageNames = ["q1", "q2", "gap", "match", "overlap", "one", "sizes", "matrix", "soak", "large"] as const;

export type StageName = (typeof stageNames)[number];
