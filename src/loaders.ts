import DataLoader from "dataloader";
import { UnavailableError } from "./errors";
import type { Reader } from "./graph/graph";
import type { BatchedStatement, Statement } from "./graph/query";

/**
 * The request's way to batched statements: what one level of a request asks of a statement goes out together,
 * each key once. The DataLoader behind a statement is derived from the statement.
 */
export class Loaders {
  private readonly byStatement = new Map<Statement, DataLoader<string, unknown[]>>();
  private readonly whole = new Map<Statement, Promise<unknown[]>>();

  constructor(private readonly graph: Reader) {}

  /** All rows of a key, in the statement's order. */
  many<R extends { key: string }>(statement: BatchedStatement<R>, key: string): Promise<R[]> {
    return this.loader(statement).load(key) as Promise<R[]>;
  }

  /** The one row of a key, null when there is none. */
  async one<R extends { key: string }>(statement: BatchedStatement<R>, key: string): Promise<R | null> {
    const [row] = await this.many(statement, key);
    return row ?? null;
  }

  /** The one row of a key that the graph itself refers to. @throws UnavailableError when a load has just taken it away. */
  async get<R extends { key: string }>(statement: BatchedStatement<R>, key: string): Promise<R> {
    const row = await this.one(statement, key);
    if (row === null) throw new UnavailableError("The ontology changed while this was answered. Ask again.");
    return row;
  }

  /** All rows of a statement that takes no parameters, read once a request. */
  all<R>(statement: Statement<Record<string, never>, R>): Promise<R[]> {
    const rows = this.whole.get(statement) ?? this.graph.read(statement, {});
    this.whole.set(statement, rows);
    return rows as Promise<R[]>;
  }

  private loader<R extends { key: string }>(statement: BatchedStatement<R>): DataLoader<string, unknown[]> {
    const known = this.byStatement.get(statement as Statement);
    if (known) return known;
    const made = new DataLoader<string, unknown[]>(async (keys) => {
      const rows = new Map<string, R[]>(keys.map((key) => [key, []]));
      for (const row of await this.graph.read(statement, { keys })) rows.get(row.key)?.push(row);
      return keys.map((key) => rows.get(key) ?? []);
    });
    this.byStatement.set(statement as Statement, made);
    return made;
  }
}
