import { setMaxListeners } from "node:events";
import { UnavailableError } from "../errors";
import type { Reader } from "./graph";
import type { KeyedStatement, Statement } from "./query";
import type { Revisions } from "./revisions";
import { type Kept, Rows } from "./rows";

/** Reads for one request, from memory where this process has read it before, and of one revision alone. */
export class RevisionReader implements Reader {
  private hasGiven = false;
  private change = false;
  private signal: AbortSignal | null = null;
  private readonly underWay = new Map<string, Promise<readonly unknown[]>>();

  /** @param mayKeep whether what it reads is kept for other requests. */
  constructor(
    private readonly revisions: Revisions,
    private rows: Rows,
    private readonly mayKeep: boolean,
    private readonly gone: () => AbortSignal,
  ) {}

  /** Whether another revision came while this one was read: what was given is of no use, and the request begins anew. */
  get hasChanged(): boolean {
    return this.change;
  }

  /** The tick of everything given; null before anything is, or where it is not known. */
  get tick(): number | null {
    return this.hasGiven ? this.rows.tick : null;
  }

  /** All rows of a statement, in its order. @throws UnavailableError when another revision came meanwhile. */
  async read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const key = `${statement.name} ${JSON.stringify(params)}`;
    const rows = this.kept(key)?.rows ?? (await (this.underWay.get(key) ?? this.readAndKeep(key, statement, params)));
    return rows as R[];
  }

  /** What is in memory under this key. */
  kept(key: string): Kept | undefined {
    const kept = this.rows.get(key);
    if (kept !== undefined) this.hasGiven = true;
    return kept;
  }

  keep(key: string, kept: Kept): void {
    this.rows.keep(key, kept);
  }

  /** Reads the rows of many keys from Neo4j. @throws UnavailableError when another revision came meanwhile. */
  async gather<R extends { key: string }>(statement: KeyedStatement<R>, keys: readonly string[], limit: number): Promise<ReadonlyMap<string, Kept>> {
    const { tick, byKey } = await this.revisions.gathering.ask(statement, keys, limit, this.whileAsked);
    this.noteTick(tick);
    return byKey;
  }

  private readAndKeep<P, R>(key: string, statement: Statement<P, R>, params: P): Promise<R[]> {
    const reading = this.revisions.read(statement, params, this.whileAsked).then(({ tick, rows }) => {
      this.noteTick(tick);
      this.keep(key, { rows, whole: true });
      return rows;
    });
    this.underWay.set(key, reading);
    return reading;
  }

  private get whileAsked(): AbortSignal {
    return (this.signal ??= forMany(this.gone()));
  }

  private noteTick(tick: number | null): void {
    if (tick !== this.rows.tick) this.moveTo(tick);
    this.hasGiven = true;
  }

  private moveTo(tick: number | null): void {
    const learned = tick === null ? null : this.revisions.learn(tick);
    if (learned !== null && this.hasGiven && this.rows.tick !== null) {
      this.change = true;
      throw new UnavailableError("The ontology changed while this was answered. Ask again.");
    }
    this.rows = learned !== null && this.mayKeep ? learned : new Rows(tick, 0);
  }
}

/** A signal that many statements may listen to. */
function forMany(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}
