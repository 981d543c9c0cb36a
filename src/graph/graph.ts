import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { unlessAborted } from "./abort";
import { dated, type DatedReader, type Reading, readingOf } from "./clock";
import { isTransient, translated } from "./graph-errors";
import type { GraphAddress, GraphOptions } from "./graph-options";
import { withIntegers } from "./integers";
import type { Statement } from "./query";
import { rowsOf } from "./rows-of";
import { serverVersion } from "./server-version";
import { StartError } from "../errors";

/** What a request can do: read, until its client goes away. */
export interface Reader {
  read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
}

/** What a write transaction can do. */
export interface Writer {
  run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
}

/** A failure after this was a wait for a server that does not answer; another try would double it. */
const quickFailureMs = 1_000;

/** The one way to Neo4j: one driver per process, checked parameters in, checked rows out (the map in column `row`), errors translated. */
export class Graph implements Reader, DatedReader {
  private readonly driver: Driver;
  private readonly database: string | undefined;
  /** On a cluster a read then sees what this process wrote before. */
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly timeoutMs: number;
  private readonly onStatement: (name: string) => void;
  private readonly listeners: ((tick: number) => void)[] = [];

  constructor(address: GraphAddress, options: GraphOptions = {}) {
    this.driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      // In one piece: of what comes in several, the driver may give up one that Neo4j has already sent, and the next on that connection fails.
      fetchSize: -1,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 3_500,
      maxTransactionRetryTime: 2_000,
      userAgent: "role-ontology-api",
    });
    this.database = address.database ?? undefined;
    this.timeoutMs = options.timeoutMs ?? 10_000;
    this.onStatement = options.onStatement ?? (() => undefined);
  }

  /** Reads in auto-commit mode, routed as a read; a transient failure that comes at once is tried once more. */
  async read<P, R>(statement: Statement<P, R>, params: P, gone?: AbortSignal): Promise<R[]> {
    return rowsOf(statement, await this.readRows(statement, statement.text, params, gone));
  }

  /** The same, with the tick that the rows are of. */
  async readDated<P, R>(statement: Statement<P, R>, params: P, gone?: AbortSignal): Promise<Reading<R>> {
    return readingOf(statement, await this.readRows(statement, dated(statement), params, gone));
  }

  /** A reader whose statements end in Neo4j too when the signal aborts. */
  reader(gone: AbortSignal): Reader {
    return { read: (statement, params) => this.read(statement, params, gone) };
  }

  /** Runs the work in one write transaction: all of it is kept, or nothing. */
  async write<T>(work: (writer: Writer) => Promise<T>, timeoutMs = 120_000): Promise<T> {
    const session = this.session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((tx) => work(this.writer(tx)), { timeout: timeoutMs });
    } catch (error) {
      throw translated(error, "write");
    } finally {
      await session.close();
    }
  }

  /** Runs a statement that Neo4j takes only by itself: schema changes and procedures. */
  async change<P, R>(statement: Statement<P, R>, params: P, timeoutMs = 120_000): Promise<R[]> {
    const session = this.session(neo4j.session.WRITE);
    try {
      return await this.run(session, statement, params, timeoutMs);
    } catch (error) {
      throw translated(error, statement.name);
    } finally {
      await session.close();
    }
  }

  /** Checks address, login, database and version. @throws StartError with the way out. */
  async verify(): Promise<{ address: string; version: string }> {
    const info = await this.driver
      .getServerInfo(this.database === undefined ? {} : { database: this.database })
      .catch((error: unknown) => {
        throw translated(error, "verify");
      });
    const version = serverVersion(info.agent);
    if (version === null) {
      throw new StartError(
        `Neo4j at ${info.address} is ${info.agent ?? "of unknown version"}; 5.26 or newer is needed. Upgrade it, or leave NEO4J_URI unset to use the embedded one.`,
      );
    }
    return { address: info.address ?? "", version };
  }

  /** Calls the listener with the tick that each change of the ontology by this process ends at. */
  onChange(listener: (tick: number) => void): void {
    this.listeners.push(listener);
  }

  /** Tells the listeners. */
  tellChange(tick: number): void {
    for (const tell of this.listeners) tell(tick);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async readRows<P>(statement: Statement<P>, text: string, params: P, gone?: AbortSignal): Promise<unknown[]> {
    const start = performance.now();
    try {
      return await this.readOnce(statement, text, params, gone);
    } catch (error) {
      const isWorthAnother = isTransient(error) && !gone?.aborted && performance.now() - start < quickFailureMs;
      if (!isWorthAnother) throw translated(error, statement.name);
    }
    return this.readOnce(statement, text, params, gone).catch((error: unknown) => {
      throw translated(error, statement.name);
    });
  }

  private async readOnce<P>(statement: Statement<P>, text: string, params: P, gone?: AbortSignal): Promise<unknown[]> {
    gone?.throwIfAborted();
    const session = this.session(neo4j.session.READ);
    const rows = this.send(session, statement, text, params).finally(() => session.close());
    if (gone === undefined) return rows;
    // A server that has frozen does not even answer that it ends the query: nobody waits for it.
    return unlessAborted(rows, gone, () => void session.close().catch(() => undefined));
  }

  private session(mode: "READ" | "WRITE"): Session {
    return this.driver.session({ defaultAccessMode: mode, database: this.database, bookmarkManager: this.bookmarks });
  }

  private writer(tx: ManagedTransaction): Writer {
    return { run: (statement, params) => this.run(tx, statement, params) };
  }

  private async run<P, R>(runner: Session | ManagedTransaction, statement: Statement<P, R>, params: P, timeout?: number): Promise<R[]> {
    return rowsOf(statement, await this.send(runner, statement, statement.text, params, timeout));
  }

  private async send<P>(
    runner: Session | ManagedTransaction,
    statement: Statement<P>,
    text: string,
    params: P,
    timeout = this.timeoutMs,
  ): Promise<unknown[]> {
    this.onStatement(statement.name);
    const checked = withIntegers(statement.params.parse(params)) as Record<string, unknown>;
    const result = "beginTransaction" in runner ? await runner.run(text, checked, { timeout }) : await runner.run(text, checked);
    return result.records.map((record) => record.get("row") as unknown);
  }
}
