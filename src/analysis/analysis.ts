import { type DatedReader, revisionAt } from "../graph/clock";
import { readSnapshot, readTick } from "./read-snapshot";
import type { Snapshot } from "./snapshot";

/** How often the graph is asked whether it has a new revision, in milliseconds. */
const askEvery = 1_000;

/**
 * The process's one snapshot. It asks the graph for its tick once a second, and whenever it is told to look; when a load has raised the
 * revision, the next snapshot is read in the background while the present one still answers.
 */
export class Analysis {
  private current: Promise<Snapshot> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private isFailing = false;
  private readonly listeners: ((tick: number) => void)[] = [];

  constructor(
    private readonly graph: DatedReader,
    /** Told of the first of failures that follow each other in the background; the next try is a second later. */
    private readonly onFailure: (error: unknown) => void = () => undefined,
  ) {}

  /** Reads the first snapshot, so that nobody waits for it, and begins to follow the revisions. */
  start(): this {
    void this.snapshot().catch(this.onFailure);
    this.timer ??= setInterval(() => this.look(), askEvery).unref();
    return this;
  }

  /** Stops following, and waits for what is being read. */
  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    await Promise.allSettled([this.looking, this.current]);
  }

  /** The snapshot at hand; only who asks before there is any waits for it. */
  snapshot(): Promise<Snapshot> {
    this.current ??= readSnapshot(this.graph).catch((error: unknown) => {
      this.current = null;
      throw error;
    });
    return this.current;
  }

  /** Calls the listener with each tick that the graph is found at, by a look at rest. */
  onTick(listener: (tick: number) => void): void {
    this.listeners.push(listener);
  }

  /** Looks for a new revision, once it has been started. */
  look(): void {
    if (this.timer === null) return;
    this.looking ??= this.follow()
      .then(() => {
        this.isFailing = false;
      })
      .catch((error: unknown) => {
        if (!this.isFailing) this.onFailure(error);
        this.isFailing = true;
      })
      .finally(() => {
        this.looking = null;
      });
  }

  private async follow(): Promise<void> {
    const tick = await readTick(this.graph);
    if (tick === null) return;
    for (const tell of this.listeners) tell(tick);
    const { revision } = await this.snapshot();
    if (revisionAt(tick) !== revision) this.current = Promise.resolve(await readSnapshot(this.graph));
  }
}
