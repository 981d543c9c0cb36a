import { setTimeout as sleep } from "node:timers/promises";
import type { DatedReader, Reading } from "./clock";
import { Gathering } from "./gathering";
import { translated } from "./graph-errors";
import type { Statement } from "./query";
import { RevisionReader } from "./revision-reader";
import { Rows } from "./rows";

/** How long a read waits while a change is being shown, and how often it looks, in milliseconds. */
const longestWait = 5_000;
const lookEvery = 20;

/** What this process knows of the ontology's present revision: its tick, and the rows read of it. */
export class Revisions {
  private rows: Rows;
  private readonly listeners: (() => void)[] = [];
  /** Batched reads of all requests. */
  readonly gathering = new Gathering((statement, params, gone) => this.read(statement, params, gone));
  /** When reads began to find a change under way, by `performance.now()`; null while there is none. */
  private restlessSince: number | null = null;

  /** @param mostBytes room for rows; with 0 every read goes to Neo4j. */
  constructor(
    private readonly graph: DatedReader,
    private readonly mostBytes: number,
  ) {
    this.rows = new Rows(null, mostBytes);
  }

  /** A reader for one request; the signal is asked for when Neo4j is. */
  reader(gone: () => AbortSignal): RevisionReader {
    return new RevisionReader(this, this.rows, true, gone);
  }

  /** The same for a request that reads much, once: nothing of it is kept. */
  passingReader(gone: () => AbortSignal): RevisionReader {
    return new RevisionReader(this, new Rows(null, 0), false, gone);
  }

  /** Bytes that the kept rows take, about. */
  get bytes(): number {
    return this.rows.bytes;
  }

  /** Calls the listener whenever another revision takes the place of the one at hand. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The rows of a tick that something read is of. Of an older one, whose answer came late, there are none. */
  rowsAt(tick: number): Rows {
    return tick < (this.rows.tick ?? 0) ? new Rows(tick, 0) : this.learn(tick);
  }

  /** Takes notice of the graph's tick, which a restored database sets back: rows of any other are let go. */
  learn(tick: number): Rows {
    this.restlessSince = null;
    if (this.rows.tick !== tick) {
      this.rows = new Rows(tick, this.mostBytes);
      for (const tell of this.listeners) tell();
    }
    return this.rows;
  }

  /** Reads; while a change is being shown it waits for the end, five seconds at most: then the rows have no tick. */
  async read<P, R>(statement: Statement<P, R>, params: P, gone: AbortSignal): Promise<Reading<R>> {
    for (;;) {
      const reading = await this.graph.readDated(statement, params, gone);
      if (reading.tick !== null) this.restlessSince = null;
      else this.restlessSince ??= performance.now();
      if (this.restlessSince === null || performance.now() - this.restlessSince > longestWait) return reading;
      await sleep(lookEvery, undefined, { signal: gone }).catch(() => {
        throw translated(gone.reason, statement.name);
      });
    }
  }
}
