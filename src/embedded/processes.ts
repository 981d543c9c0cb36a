import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A process as others can recognise it: ids are used again, a start time with them is not. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string | null;
}

export function markOf(pid: number): ProcessMark {
  return { pid, started: startOf(pid) };
}

export function isAlive({ pid, started }: ProcessMark): boolean {
  return started !== null && startOf(pid) === started;
}

/** Ends a process, by force after ten seconds; one that is not ours to end stays. */
export async function end(mark: ProcessMark): Promise<void> {
  for (let waited = 0; isAlive(mark) && waited < 11_000; waited += 50) {
    if (waited === 0) send(mark.pid, "SIGTERM");
    if (waited === 10_000) send(mark.pid, "SIGKILL");
    await sleep(50);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended since, or belongs to another user.
  }
}

/** When the process began, in the system's own words; null when it is gone or waits as a zombie to be buried. */
function startOf(pid: number): string | null {
  if (process.platform !== "linux") return startByPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return "ZX".includes(state) ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}

function startByPs(pid: number): string | null {
  const ps = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  const [state = "", ...start] = (ps.stdout ?? "").trim().split(/\s+/);
  return state === "" || state.startsWith("Z") ? null : start.join(" ");
}
