import { EventEmitter, once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../errors";
import { startJvm } from "./jvm";
import { PortTakenError } from "./port";
import { javaArguments, neo4jConf } from "./settings";

const readyWithinMs = 90_000;
const keptLines = 100;
const shownLines = 15;

export interface ServerOptions {
  readonly java: string;
  readonly lib: string;
  readonly home: string;
  readonly port: number;
  /** Ends the server, also while it starts. */
  readonly signal: AbortSignal;
  readonly onSpawn: (pid: number) => void;
  readonly log: (line: string) => void;
}

/** A Neo4j that takes connections. */
export interface Server {
  readonly pid: number;
  /** The exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

/** Runs Neo4j and waits until it takes connections. @throws StartError with its last words; its JVM is gone by then. */
export async function runServer({ java, lib, home, port, signal, onSpawn, log }: ServerOptions): Promise<Server> {
  await mkdir(join(home, "conf"), { recursive: true });
  await writeFile(join(home, "conf", "neo4j.conf"), neo4jConf(port));
  if (signal.aborted) throw new StartError("Neo4j stopped while it was starting (its process had not begun).");
  const start = new StartLog();
  const jvm = startJvm(java, javaArguments(lib, home), signal, (line) => {
    log(line);
    start.add(line);
  });
  if (jvm.pid !== undefined) onSpawn(jvm.pid);
  const failure = await Promise.race([
    once(start, "ready").then(() => null),
    jvm.exited.then((code) => `Neo4j stopped while it was starting (exit code ${code}).`),
    sleep(readyWithinMs, `Neo4j was not ready after ${readyWithinMs / 1000} s.`, { ref: false }),
  ]);
  if (failure === null && jvm.pid !== undefined) return { pid: jvm.pid, exited: jvm.exited };
  jvm.kill();
  await jvm.exited;
  if (start.saysPortTaken()) throw new PortTakenError(port);
  throw new StartError(`${failure} Its last words, of which ${join(home, "logs")} has more:\n  ${start.tail()}`);
}

/** What Neo4j says while it starts; emits "ready" once connections are taken. */
class StartLog extends EventEmitter {
  private lines: string[] = [];

  add(line: string): void {
    this.lines = [...this.lines.slice(-keptLines), line];
    if (line.endsWith("Started.") && this.lines.some((one) => one.includes("Bolt enabled on"))) this.emit("ready");
  }

  saysPortTaken(): boolean {
    return this.lines.some((line) => /already in use|BindException/.test(line));
  }

  /** The last lines, without those of stack traces. */
  tail(): string {
    const lines = this.lines.filter((line) => !/^\s+(at|\.\.\.) /.test(line));
    return lines.slice(-shownLines).join("\n  ");
  }
}
