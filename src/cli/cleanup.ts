import { constants } from "node:os";
import { reader } from "./reader-gone";

const stopWithinMs = 9_500;
const sameSignalMs = 500;

/** What a command has open, to be closed in the reverse order. */
export class Cleanup {
  private readonly closers: (() => Promise<unknown>)[] = [];
  private ending: Promise<void> | undefined;

  /** Whether closing has begun: what fails from then on fails because of it. */
  get isStopping(): boolean {
    return this.ending !== undefined;
  }

  add(close: () => Promise<unknown>): void {
    this.closers.push(close);
  }

  /** Closes everything, once; whoever calls again waits for the same end. @throws the first failure, with the rest closed too. */
  run(): Promise<void> {
    return (this.ending ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.closers.pop(); close !== undefined; close = this.closers.pop()) {
      await close().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

export interface SignalOptions {
  readonly cleanup: Cleanup;
  readonly say: (line: string) => void;
  /** Whether a signal is the way to end it: the exit code is then 0, else 128 and the signal's number, as the work is not done. */
  readonly isService?: boolean;
}

/** On SIGINT or SIGTERM closes everything and exits within ten seconds; a second signal exits at once. When nobody reads standard output any more, it ends the same way, quietly and with 0. */
export function cleanUpOnSignals({ cleanup, say, isService = false }: SignalOptions): void {
  let stoppingSince: number | undefined;
  const stop = (signal: NodeJS.Signals | null) => {
    if (stoppingSince !== undefined) {
      // A Ctrl-C under npm comes twice: from the terminal, and passed on by npm.
      if (Date.now() - stoppingSince > sameSignalMs) process.exit(130);
      return;
    }
    stoppingSince = Date.now();
    if (signal !== null) say("Stopping …");
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    void cleanup.run().then(
      () => process.exit(isService || signal === null ? 0 : 128 + constants.signals[signal]),
      (error: unknown) => {
        say(`Could not stop in good order: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  reader.once("gone", () => stop(null));
}

/** Does a command's work and closes what it opened, also when it fails or a signal ends it. */
export async function inGoodOrder(say: (line: string) => void, work: (cleanup: Cleanup) => Promise<void>): Promise<void> {
  const cleanup = new Cleanup();
  cleanUpOnSignals({ cleanup, say });
  try {
    await work(cleanup);
  } catch (error) {
    if (!cleanup.isStopping) throw error;
  } finally {
    await cleanup.run();
  }
}
