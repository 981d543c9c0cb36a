import DataLoader from "dataloader";
import { UnavailableError } from "./errors";
import { type BatchedStatement, firstOfKeys, type KeyedStatement, type Statement } from "./graph/query";
import type { RevisionReader } from "./graph/revision-reader";
import type { Kept } from "./graph/rows";
import { andThen, type MaybePromise, together } from "./maybe-promise";

/** A limit that no list reaches. */
const all = 2 ** 31 - 1;

/**
 * The request's way to batched statements: what is not in memory yet goes out together, what one level of a request asks of a
 * statement, each key once. The DataLoader behind a statement is derived from the statement.
 */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<string, Kept>>();

  constructor(private readonly reader: RevisionReader) {}

  /** All rows of a key, in the statement's order. */
  many<R extends { key: string }>(statement: KeyedStatement<R>, key: string): MaybePromise<readonly R[]> {
    return this.first(statement, key, Infinity);
  }

  /** The first rows of a key: as many as are asked for, where there are so many, or more. */
  first<R extends { key: string }>(statement: KeyedStatement<R>, key: string, count: number): MaybePromise<readonly R[]> {
    const kept = this.reader.kept(statement, key);
    if (kept !== undefined && (kept.whole || kept.rows.length >= count)) return kept.rows as readonly R[];
    const limit = statement.params === firstOfKeys ? Math.min(count, all) : all;
    return this.loader(statement, limit).load(key).then(({ rows }) => rows as readonly R[]);
  }

  /** The one row of a key, null when there is none. */
  one<R extends { key: string }>(statement: BatchedStatement<R>, key: string): MaybePromise<R | null> {
    return andThen(this.many(statement, key), ([row]) => row ?? null);
  }

  /** The one row of a key that the graph itself refers to. @throws UnavailableError when it is not there. */
  get<R extends { key: string }>(statement: BatchedStatement<R>, key: string): MaybePromise<R> {
    return andThen(this.one(statement, key), present);
  }

  /** The same for many keys, in their order. */
  getAll<R extends { key: string }>(statement: BatchedStatement<R>, keys: readonly string[]): MaybePromise<readonly R[]> {
    return together(keys.map((key) => this.get(statement, key)));
  }

  /** All rows of a statement that takes no parameters. */
  all<R>(statement: Statement<Record<string, never>, R>): Promise<readonly R[]> {
    return this.reader.read(statement, {});
  }

  private loader<R extends { key: string }>(statement: KeyedStatement<R>, limit: number): DataLoader<string, Kept> {
    const name = `${statement.name} ${limit}`;
    const made = this.loaders.get(name) ?? new DataLoader<string, Kept>((keys) => this.reader.gather(statement, keys, limit));
    this.loaders.set(name, made);
    return made;
  }
}

function present<R>(row: R | null): R {
  if (row === null) throw new UnavailableError("The ontology changed while this was answered. Ask again.");
  return row;
}
