import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const goneWithinMs = 10_000;
const tie = ["setpriv", "--pdeathsig", "TERM"];

/** A running JVM. */
export interface Jvm {
  /** Undefined when it could not be started. */
  readonly pid: number | undefined;
  /** The exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  kill(): void;
}

/** Starts a JVM that ends with the signal (by force after ten seconds) and with this process, even with one killed by kill -9. */
export function startJvm(
  java: string, args: readonly string[], signal: AbortSignal, onLine: (line: string) => void, env: NodeJS.ProcessEnv = process.env,
): Jvm {
  const [command = java, ...words] = [...(canTie() ? tie : []), java, ...args];
  // Detached: a Ctrl-C in the terminal is for this process, which then stops the JVM in good order.
  const child = spawn(command, words, { detached: true, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on("line", onLine);
  const exited = once(child, "close").then(
    ([code]: (number | null)[]) => code ?? null,
    () => null,
  );
  endWith(signal, child, exited);
  return { pid: child.pid, exited, kill: () => void child.kill("SIGKILL") };
}

function endWith(signal: AbortSignal, child: ChildProcess, exited: Promise<unknown>): void {
  let force: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill("SIGTERM");
    force = setTimeout(() => child.kill("SIGKILL"), goneWithinMs);
  };
  signal.addEventListener("abort", stop, { once: true });
  const atExit = () => void child.kill(signal.aborted ? "SIGKILL" : "SIGTERM");
  process.once("exit", atExit);
  void exited.then(() => {
    clearTimeout(force);
    signal.removeEventListener("abort", stop);
    process.off("exit", atExit);
  });
}

/** Whether this system can tie a process to the life of the one that starts it. */
function canTie(): boolean {
  return spawnSync("setpriv", [...tie.slice(1), "true"]).status === 0;
}
