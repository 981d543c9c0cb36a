import { compareServers } from "./compare";
import { growLarge } from "./large";
import { measureMatrix } from "./matrix";
import { compareSizes } from "./sizes";
import { soak } from "./soak";
import type { Bench, StageName } from "./stage";
import { say } from "../run/say";

type Run = (bench: Bench, stages: readonly StageName[]) => Promise<void>;

/** Stages that are measured together, on the servers that they share. */
const groups: readonly { readonly stages: readonly StageName[]; readonly run: Run }[] = [
  { stages: ["q1", "q2", "gap", "match", "overlap", "one"], run: compareServers },
  { stages: ["sizes"], run: compareSizes },
  { stages: ["matrix"], run: measureMatrix },
  { stages: ["soak"], run: soak },
  { stages: ["large"], run: growLarge },
];

/** Runs what is asked for; servers and databases are ended between groups, so that none is measured beside idle ones that it has no use for. */
export async function runStages(bench: Bench, asked: readonly StageName[]): Promise<void> {
  for (const { stages, run } of groups) {
    const chosen = stages.filter((stage) => asked.includes(stage));
    if (chosen.length === 0) continue;
    say(`\n${chosen.join(", ")}`);
    await run(bench, chosen);
    await bench.lab.clear();
  }
}
