import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** A request with the length of the answer that was checked, in characters. */
export interface Shell {
  readonly path: string;
  readonly body: string;
  readonly length: number;
}

export interface Shot {
  readonly total: number;
  readonly perSecond: number;
  /** Latency in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  /** Errors, timeouts, answers other than 2xx and those of another length. */
  readonly failed: number;
  /** The same in words. */
  readonly failures: string;
}

export interface Order {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly requests: readonly Shell[];
}

interface Answer {
  readonly shot?: Shot;
  readonly error?: string;
}

/** The load generator, a process of its own. */
export class Load {
  private readonly child: ChildProcess = fork(resolve("bench", "tools", "load.mjs"), { execArgv: [] });

  private readonly ended = once(this.child, "exit").then((): [Answer] => [{ error: "it ended" }]);

  async shoot(order: Order): Promise<Shot> {
    const came = once(this.child, "message") as Promise<[Answer]>;
    this.child.send(order);
    const [{ shot, error }] = await Promise.race([came, this.ended]);
    if (shot === undefined) throw new Error(`The load generator failed: ${error}`);
    return shot;
  }

  stop(): void {
    this.child.disconnect();
  }
}
