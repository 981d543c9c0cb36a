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

/** On SIGINT or SIGTERM closes everything and exits with 0, within ten seconds; a second signal exits at once. */
export function cleanUpOnSignals(cleanup: Cleanup, say: (line: string) => void): void {
  let stoppingSince: number | undefined;
  const stop = () => {
    if (stoppingSince !== undefined) {
      // A Ctrl-C under npm comes twice: from the terminal, and passed on by npm.
      if (Date.now() - stoppingSince > sameSignalMs) process.exit(130);
      return;
    }
    stoppingSince = Date.now();
    say("Stopping …");
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    void cleanup.run().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`Could not stop in good order: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}
