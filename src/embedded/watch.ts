import { setTimeout as sleep } from "node:timers/promises";
import type { Server } from "./server";

const firstWaitMs = 500;
const longestWaitMs = 30_000;
const steadyAfterMs = 60_000;

export interface WatchOptions {
  /** Starts a server in the place of the one that died. */
  readonly startAgain: () => Promise<Server>;
  /** Ends the watch; it is to end the server too. */
  readonly signal: AbortSignal;
  /** Told, in a sentence, that the server died or runs again. */
  readonly onRestart: (line: string) => void;
}

/** Starts the server again whenever it dies, after waits that grow from half a second to half a minute. */
export class Watch {
  restarts = 0;
  readonly ended: Promise<void>;

  constructor(
    /** The one that runs, or ran last. */
    public server: Server,
    private readonly options: WatchOptions,
  ) {
    this.ended = this.keepAlive();
  }

  private async keepAlive(): Promise<void> {
    const { signal, startAgain, onRestart } = this.options;
    let why = await this.untilDeath();
    for (let wait = firstWaitMs; !signal.aborted; wait = Math.min(2 * wait, longestWaitMs)) {
      onRestart(`${why} It is started again in ${wait / 1000} s.`);
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      try {
        this.server = await startAgain();
        this.restarts += 1;
        onRestart(`Neo4j runs again (process ${this.server.pid}).`);
        const since = Date.now();
        why = await this.untilDeath();
        if (Date.now() - since > steadyAfterMs) wait = firstWaitMs / 2;
      } catch (error) {
        why = `Neo4j did not start: ${error instanceof Error ? error.message : String(error)}`;
      }
    }
  }

  private async untilDeath(): Promise<string> {
    const code = await this.server.exited;
    return `Neo4j stopped unexpectedly (${code === null ? "killed" : `exit code ${code}`}).`;
  }
}
