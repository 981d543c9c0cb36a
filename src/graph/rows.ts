import { LRUCache } from "lru-cache";
import { bytesOf } from "./bytes-of";

/** What is kept of an answer; `whole` is false of a list of which only the first rows were read. */
export interface Kept {
  readonly rows: readonly unknown[];
  readonly whole: boolean;
}

/** An entry of the cache takes about so much beside its rows. */
const entryBytes = 200;

/** The rows of one revision that this process has read; bounded in bytes, those not used for longest go first. */
export class Rows {
  private readonly kept: LRUCache<string, Kept> | null;
  /** What many entries share, and one of them was counted with. */
  private readonly counted = new WeakSet<object>();

  /** Keeps nothing when there is no room, or when it is not known of which revision the rows are. */
  constructor(
    readonly tick: number | null,
    mostBytes: number,
  ) {
    this.kept = tick === null || mostBytes === 0
      ? null
      : new LRUCache({
        maxSize: mostBytes,
        sizeCalculation: ({ rows }, key) => entryBytes + bytesOf(key) + bytesOf(rows, (shared) => this.isFirst(shared)),
        dispose: (gone) => this.uncount(gone),
      });
  }

  get(key: string): Kept | undefined {
    return this.kept?.get(key);
  }

  keep(key: string, kept: Kept): void {
    if (this.kept === null || this.kept.peek(key) === kept) return;
    this.kept.delete(key);
    this.kept.set(key, kept);
    if (!this.kept.has(key)) this.uncount(kept);
  }

  /** Bytes in use, about. */
  get bytes(): number {
    return this.kept?.calculatedSize ?? 0;
  }

  private isFirst(shared: object): boolean {
    const isFirst = !this.counted.has(shared);
    this.counted.add(shared);
    return isFirst;
  }

  /** The next that holds what these rows shared is counted with it. */
  private uncount({ rows }: Kept): void {
    bytesOf(rows, (shared) => this.counted.delete(shared) && false);
  }
}
