import { readFileSync } from "node:fs";

/** Of the system's clock, in which Linux counts CPU time. */
const msPerTick = 10;

/** CPU time that a process has used so far, in milliseconds. */
export function cpuMs(pid: number): number {
  const fields = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

/** Megabytes of a process that are resident in memory, and the most that there have been. */
export function residentMb(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}
