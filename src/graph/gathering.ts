import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { groupBy } from "../group-by";
import { unlessAborted } from "./abort";
import type { Reading } from "./clock";
import { translated } from "./graph-errors";
import { firstOfKeys, type KeyedStatement, type Statement } from "./query";
import type { Kept } from "./rows";

/** The rows of every key that was asked for, and the tick that they are of. */
export interface Gathered {
  readonly tick: number | null;
  readonly byKey: ReadonlyMap<string, Kept>;
}

type Read = <P, R>(statement: Statement<P, R>, params: P, gone: AbortSignal) => Promise<Reading<R>>;
type Send = (keys: readonly string[], gone: AbortSignal) => Promise<Gathered>;

/** Nobody joins a turn that has so many keys: everybody in it waits for the whole answer. */
const enough = 1_000;
/** So long, in milliseconds, a turn waits for the one before it. */
const longestWait = 20;

/**
 * Batched reads of the whole process: while one of a statement is under way, what requests ask of that statement is gathered, and goes to
 * Neo4j as one, each key once.
 */
export class Gathering {
  /** The newest turn of each statement and limit, until it is answered. */
  private readonly turns = new Map<string, Turn>();

  constructor(private readonly read: Read) {}

  /** @param limit as many rows of a key are read at most. @throws AppError as `Graph.read` does. */
  async ask<R extends { key: string }>(statement: KeyedStatement<R>, keys: readonly string[], limit: number, gone: AbortSignal): Promise<Gathered> {
    const name = `${statement.name} ${limit}`;
    const newest = this.turns.get(name);
    try {
      gone.throwIfAborted();
      return await (newest?.isOpen ? newest : this.begin(name, newest, this.sender(statement, limit))).join(keys, gone);
    } catch (error) {
      throw translated(error, statement.name);
    }
  }

  private begin(name: string, before: Turn | undefined, send: Send): Turn {
    const turn = new Turn(before, send);
    this.turns.set(name, turn);
    void turn.end.then(() => this.turns.get(name) === turn && this.turns.delete(name));
    return turn;
  }

  private sender<R extends { key: string }>(statement: KeyedStatement<R>, limit: number): Send {
    return async (keys, gone) => {
      const { tick, rows } = await this.read<unknown, R>(statement, statement.params === firstOfKeys ? { keys, limit } : { keys }, gone);
      const found = groupBy(rows, (row) => row.key);
      return { tick, byKey: new Map(keys.map((key) => [key, keptOf(found.get(key) ?? [], limit)])) };
    };
  }
}

function keptOf(rows: readonly unknown[], limit: number): Kept {
  return { rows, whole: rows.length < limit };
}

/** What is asked until it is sent; it is ended in Neo4j when everybody who asked has gone. */
class Turn {
  private readonly keys = new Set<string>();
  private askers = 0;
  private isSent = false;
  private readonly deserted = new AbortController();
  private readonly gathered: Promise<Gathered>;
  /** Comes with the answer, or with the failure. */
  readonly end: Promise<unknown>;

  constructor(before: Turn | undefined, send: Send) {
    this.gathered = this.sendAfter(before, send);
    this.end = this.gathered.catch(() => undefined);
  }

  get isOpen(): boolean {
    return !this.isSent && this.keys.size < enough && !this.deserted.signal.aborted;
  }

  join(keys: readonly string[], gone: AbortSignal): Promise<Gathered> {
    for (const key of keys) this.keys.add(key);
    this.askers += 1;
    return unlessAborted(this.gathered, gone, () => {
      this.askers -= 1;
      if (this.askers === 0) this.deserted.abort(gone.reason);
    });
  }

  private async sendAfter(before: Turn | undefined, send: Send): Promise<Gathered> {
    await setImmediate();
    if (before) await Promise.race([before.end, sleep(longestWait, undefined, { ref: false })]);
    this.isSent = true;
    return send([...this.keys], this.deserted.signal);
  }
}
