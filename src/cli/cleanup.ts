const stopWithinMs = 9_500;
const sameSignalMs = 500;

/** What a command has open, to be closed in the reverse order. */
export class Cleanup {
  private readonly closers: (() => Promise<unknown>)[] = [];

  add(close: () => Promise<unknown>): void {
    this.closers.push(close);
  }

  async run(): Promise<void> {
    for (const close of this.closers.splice(0).reverse()) await close();
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
