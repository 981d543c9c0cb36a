import { type Cell, keyOf } from "./cells";
import { type Checked, checkedAll } from "./check";
import type { Lab } from "./lab";
import { cpuMs, residentMb } from "./proc";
import type { Results, Row } from "./results";
import { say } from "./say";

export interface Pace {
  readonly rounds: number;
  /** Of a cell in a round. */
  readonly seconds: number;
}

/** Seconds of load before a cell is measured: a Java that is cold needs more. */
const warmUps = [5, 2] as const;

/** Measures cells in rounds, every second one backwards, so that what the machine does besides falls on all of them; what was measured before is left. */
export async function measureAll(cells: readonly Cell[], { lab, results, pace }: { lab: Lab; results: Results; pace: Pace }): Promise<void> {
  const rounds = Array.from({ length: pace.rounds }, (_nothing, round) => cells.filter((cell) => !results.has(keyOf(cell), round)));
  const wanted = cells.filter((cell) => rounds.some((round) => round.includes(cell)));
  if (wanted.length === 0) return;
  say(`Checking the answers of ${wanted.length} cells …`);
  const checked = await checkedAll(wanted, lab);
  let done = 0;
  const all = rounds.flat().length;
  for (const [round, some] of rounds.entries()) {
    for (const cell of round % 2 === 0 ? some : [...some].reverse()) {
      const row = await measure(cell, checked.get(keyOf(cell)) as Checked, { lab, round, pace });
      results.add(row);
      done += 1;
      say(`  ${done}/${all}, round ${round + 1}: ${row.key}: ${row.perSecond.toFixed(1)}/s, mean ${row.mean.toFixed(2)} ms, CPU ${row.node.toFixed(2)} + ${row.java.toFixed(2)} ms`);
    }
  }
}

async function measure(cell: Cell, { requests, bytes }: Checked, { lab, round, pace }: { lab: Lab; round: number; pace: Pace }): Promise<Row> {
  const server = await lab.server(cell.server, cell.database);
  const order = { url: server.url, connections: cell.connections, requests };
  const warmUp = warmUps[round] ?? warmUps[1];
  await lab.load.shoot({ ...order, seconds: (cell.warmUps ?? 1) * Math.min(warmUp, Math.max(1, pace.seconds)) });
  server.check();
  const before = [cpuMs(server.pid), cpuMs(server.neo4j.pid)] as const;
  const shot = await lab.load.shoot({ ...order, seconds: pace.seconds });
  server.check();
  const key = keyOf(cell);
  if (shot.total === 0) throw new Error(`${key}: no answer came within ${pace.seconds} s; give it more --seconds.`);
  if (shot.failed > 0) throw new Error(`${key}: ${shot.failures}.`);
  const { stage, item, name, database, connections } = cell;
  return {
    ...shot, key, stage, item, name, database, connections, round, bytes,
    node: (cpuMs(server.pid) - before[0]) / shot.total,
    java: (cpuMs(server.neo4j.pid) - before[1]) / shot.total,
    resident: residentMb(server.pid).now,
  };
}
