import { UnavailableError } from "../errors";
import type { Reader } from "./graph";
import type { KeyedStatement, Statement } from "./query";
import type { Revisions } from "./revisions";
import { type Kept, Rows } from "./rows";

/** Reads for one request, from memory where this process has read it before, and of one revision alone. */
export class RevisionReader implements Reader {
  private hasGiven = false;
  private change = false;
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
    const rows = this.keptAt(key)?.rows ?? (await (this.underWay.get(key) ?? this.readAndKeep(key, statement, params)));
    return rows as R[];
  }

  /** What is in memory of a statement's rows of a key. */
  kept(statement: Statement, key: string): Kept | undefined {
    return this.keptAt(keyOf(statement, key));
  }

  /** What is in memory under this key. */
  keptAt(key: string): Kept | undefined {
    const kept = this.rows.get(key);
    if (kept !== undefined) this.hasGiven = true;
    return kept;
  }

  keepAt(key: string, kept: Kept): void {
    this.rows.keep(key, kept);
  }

  /** Reads the rows of many keys from Neo4j. @throws UnavailableError when another revision came meanwhile. */
  async gather<R extends { key: string }>(statement: KeyedStatement<R>, keys: readonly string[], limit: number): Promise<readonly Kept[]> {
    const { tick, byKey } = await this.revisions.gathering.ask(statement, keys, limit, this.gone());
    this.noteTick(tick);
    return keys.map((key) => {
      const kept = byKey.get(key) as Kept;
      this.keepAt(keyOf(statement, key), kept);
      return kept;
    });
  }

  private readAndKeep<P, R>(key: string, statement: Statement<P, R>, params: P): Promise<R[]> {
    const reading = this.revisions.read(statement, params, this.gone()).then((answer) => {
      this.noteTick(answer.tick);
      const { rows } = answer;
      this.keepAt(key, { rows, whole: true });
      // A file has many pages, and none is asked for twice.
      if (!this.mayKeep) this.underWay.delete(key);
      return rows;
    });
    this.underWay.set(key, reading);
    return reading;
  }

  private noteTick(tick: number | null): void {
    if (tick !== this.rows.tick) this.moveTo(tick);
    this.hasGiven = true;
  }

  private moveTo(tick: number | null): void {
    const rows = tick === null ? null : this.revisions.rowsAt(tick);
    if (rows !== null && this.hasGiven) {
      this.change = true;
      throw new UnavailableError("The ontology changed while this was answered. Ask again.");
    }
    this.rows = rows !== null && this.mayKeep ? rows : new Rows(tick, 0);
  }
}

function keyOf({ name }: Statement, key: string): string {
  return `${name} ${key}`;
}
