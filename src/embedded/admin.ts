import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../errors";
import { startJvm } from "./jvm";
import { neo4jConf } from "./settings";

const shownLines = 8;

export interface AdminOptions {
  readonly java: string;
  readonly lib: string;
  readonly home: string;
  readonly signal: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** The database is as a kill left it: Neo4j has to start on it once, and stop. */
export class UncleanError extends StartError {}

/** Runs Neo4j's own tool on the data of a server that does not run. @throws StartError with its last words. */
export async function runAdmin(args: readonly string[], { java, lib, home, signal, onShare }: AdminOptions): Promise<void> {
  const conf = join(home, "conf");
  await mkdir(conf, { recursive: true });
  // The port is none that this tool opens.
  await writeFile(join(conf, "neo4j.conf"), neo4jConf(7687));
  signal.throwIfAborted();
  const words: string[] = [];
  const onLine = (line: string): void => {
    const [, done] = /data: +([\d.]+)%/.exec(line) ?? [];
    if (done !== undefined) onShare(Number(done) / 100);
    else if (isUseful(line) && !words.includes(line)) words.push(line);
  };
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const jvm = startJvm(java, ["-Xmx512m", "-cp", `${lib}/*`, "org.neo4j.cli.AdminTool", ...args], signal, onLine, environment);
  const code = await jvm.exited;
  signal.throwIfAborted();
  if (code === 0) return;
  const text = words.slice(-shownLines).join("\n  ");
  if (/recover/i.test(text)) throw new UncleanError(text);
  throw new StartError(text);
}

/** What is neither of a stack trace nor about how to get one. */
function isUseful(line: string): boolean {
  return /[a-z]/.test(line) && !/^\s+at |^Done: |--verbose/.test(line);
}
