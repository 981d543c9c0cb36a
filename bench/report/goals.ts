import type { Results } from "../run/results";
import type { Large } from "../stages/large";
import type { Matrix } from "../stages/matrix";
import type { Soak } from "../stages/soak";
import { escoName, type Measure, median, ratio, short, slopeOf, type Which } from "./figures";

/** What was wanted, what came of it, and whether that is enough; null when it was not measured. */
export interface Goal {
  readonly wanted: string;
  readonly figure: string;
  readonly reached: boolean | null;
}

const ours = "ours";
const cell = (stage: string, name: string, item = stage): Which => ({ stage, item, name });

/** All goals, in the order in which the tables follow. */
export function goalsOf(results: Results): Goal[] {
  const least = (wanted: string, factor: number, one: Which, other: Which) => goal(wanted, ratio(results, one, other), (value) => value >= factor);
  const most = (wanted: string, factor: number, [one, other]: readonly [Which, Which], measure: Measure) =>
    goal(wanted, ratio(results, one, other, measure), (value) => value <= factor);
  return [
    least("Q1 at least 6 × the peer's requests/s", 6, cell("q1", ours), cell("q1", "peer")),
    least("Q1 at least 2.5 × bare's requests/s", 2.5, cell("q1", ours), cell("q1", "bare")),
    least("Q2 at least 10 × the peer's requests/s", 10, cell("q2", ours), cell("q2", "peer")),
    most("Q2 at most 0.10 × the peer's CPU a request", 0.1, [cell("q2", ours), cell("q2", "peer")], "cpu"),
    most("Q1 over one connection at most 0.5 × bare's mean latency", 0.5, [cell("one", ours, "q1"), cell("one", "bare", "q1")], "mean"),
    most("Q2 over one connection at most 0.5 × bare's mean latency", 0.5, [cell("one", ours, "q2"), cell("one", "bare", "q2")], "mean"),
    least("Q1 with the cache off at least 2 × the peer", 2, cell("q1", "ours, cache off"), cell("q1", "peer")),
    least("Q2 with the cache off at least 1.3 × the peer", 1.3, cell("q2", "ours, cache off"), cell("q2", "peer")),
    least("gap at least 10 × the peer's two fetches", 10, cell("gap", ours), cell("gap", "peer")),
    least("gap at least 5 × the peer's @cypher field", 5, cell("gap", ours), cell("gap", "peer, @cypher field")),
    least("all roles ranked at least 30 × one hand-written statement", 30, cell("match", ours), cell("match", "bare")),
    most("overlap of 100 roles in at most 1/15 of the hand-written statement's time", 1 / 15, [cell("overlap", ours), cell("overlap", "bare")], "mean"),
    matrixGoal(results),
    ...["q1", "q2"].map((item) => sizesGoal(results, item)),
    ...memoryGoals(results),
    ...["q1", "gap", "match"].map((item) => largeGoal(results, item)),
  ];
}

function goal(wanted: string, value: number | null, passes: (value: number) => boolean, unit = " ×"): Goal {
  return value === null ? { wanted, figure: "not measured", reached: null } : { wanted, figure: `${short(value)}${unit}`, reached: passes(value) };
}

function matrixGoal(results: Results): Goal {
  const seconds = results.fact<Matrix>("matrix")?.seconds;
  return goal("overlap of all roles of ESCO in memory in at most 0.25 s", seconds ? median(seconds) : null, (value) => value <= 0.25, " s");
}

function sizesGoal(results: Results, item: string): Goal {
  const all = { stage: "sizes", item, name: ours };
  const ratios = ["esco-5", "esco-300"].flatMap((database) => ratio(results, all, { ...all, database }) ?? []);
  const spread = Math.max(...ratios.map((value) => Math.max(value, 1 / value)));
  return goal(`${item.toUpperCase()} from 5 to all roles within 1.5 × in requests/s`, ratios.length === 0 ? null : spread, (value) => value <= 1.5);
}

function memoryGoals(results: Results): Goal[] {
  const soak = results.fact<Soak>("soak");
  const resident = results.rows.filter(({ name, database, stage }) => name === ours && database === escoName && stage !== "large").map((row) => row.resident);
  const all = [...resident, ...(soak?.curve.map(({ megabytes }) => megabytes) ?? [])];
  return [
    goal("at most 350 MB resident under load with ESCO", all.length === 0 ? null : Math.max(...all), (value) => value <= 350, " MB"),
    goal("at most 1 MB a minute of growth in the last half of the soak", soak ? slopeOf(soak.curve) : null, (value) => value <= 1, " MB/min"),
  ];
}

function largeGoal(results: Results, item: string): Goal {
  const large = results.fact<Large>("large");
  const which = { stage: "large", item, name: ours };
  const name = `${item === "gap" || item === "match" ? item : item.toUpperCase()} of the generated ontology within 2 × of ESCO's requests/s`;
  return goal(name, large ? ratio(results, which, { ...which, database: `generated-${large.roles}x${large.perRole}` }) : null, (value) => value <= 2);
}
