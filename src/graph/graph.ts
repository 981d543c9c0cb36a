import { setMaxListeners } from "node:events";
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import type { Statement } from "./query";
import { isTransient, tooLong, translated } from "./graph-errors";
import { StartError, TimeoutError, UnavailableError } from "../errors";

/** Where the graph is and who we are there. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's own default when null. */
  readonly database: string | null;
}

export interface GraphOptions {
  /** Longest that one transaction may run, in milliseconds. */
  readonly timeoutMs?: number;
  /** Told the name of every statement sent; for logs and for tests that count. */
  readonly onStatement?: (name: string) => void;
}

/** What a request can do: read, until its client goes away. */
export interface Reader {
  read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
}

/** What a write transaction can do. */
export interface Writer {
  run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
}

const oldestServer = { major: 5, minor: 26 };

/** The one way to Neo4j: one driver per process, checked parameters in, checked rows out (the map in column `row`), errors translated. */
export class Graph implements Reader {
  private readonly driver: Driver;
  private readonly database: string | undefined;
  private readonly timeoutMs: number;
  private readonly onStatement: (name: string) => void;

  constructor(address: GraphAddress, options: GraphOptions = {}) {
    this.driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 3_500,
      maxTransactionRetryTime: 2_000,
      userAgent: "role-ontology-api",
    });
    this.database = address.database ?? undefined;
    this.timeoutMs = options.timeoutMs ?? 10_000;
    this.onStatement = options.onStatement ?? (() => undefined);
  }

  /** Reads in auto-commit mode, routed as a read; a transient failure is tried once more. */
  async read<P, R>(statement: Statement<P, R>, params: P, gone?: AbortSignal): Promise<R[]> {
    for (let triesLeft = 1; ; triesLeft -= 1) {
      try {
        return await this.readOnce(statement, params, gone);
      } catch (error) {
        if (gone?.aborted) throw abandoned(gone, error);
        if (triesLeft === 0 || !isTransient(error)) throw translated(error, statement.name);
      }
    }
  }

  /** A reader whose statements end in Neo4j too when the signal aborts. */
  reader(gone: AbortSignal): Reader {
    setMaxListeners(0, gone);
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
    const version = /(\d+)\.(\d+)/.exec(info.agent ?? "");
    const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
    if (major < oldestServer.major || (major === oldestServer.major && minor < oldestServer.minor)) {
      throw new StartError(
        `Neo4j at ${info.address} is ${info.agent ?? "of unknown version"}; 5.26 or newer is needed. Upgrade it, or leave NEO4J_URI unset to use the embedded one.`,
      );
    }
    return { address: info.address ?? "", version: `${major}.${minor}` };
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async readOnce<P, R>(statement: Statement<P, R>, params: P, gone?: AbortSignal): Promise<R[]> {
    gone?.throwIfAborted();
    const session = this.session(neo4j.session.READ);
    const end = () => void session.close();
    gone?.addEventListener("abort", end, { once: true });
    try {
      return await this.run(session, statement, params);
    } finally {
      gone?.removeEventListener("abort", end);
      await session.close();
    }
  }

  private session(mode: "READ" | "WRITE"): Session {
    return this.driver.session({ defaultAccessMode: mode, database: this.database });
  }

  private writer(tx: ManagedTransaction): Writer {
    return { run: (statement, params) => this.run(tx, statement, params) };
  }

  private async run<P, R>(
    runner: Session | ManagedTransaction,
    statement: Statement<P, R>,
    params: P,
    timeout = this.timeoutMs,
  ): Promise<R[]> {
    this.onStatement(statement.name);
    const checked = withIntegers(statement.params.parse(params)) as Record<string, unknown>;
    const result =
      "beginTransaction" in runner
        ? await runner.run(statement.text, checked, { timeout })
        : await runner.run(statement.text, checked);
    return result.records.map((record) => statement.row.parse(record.get("row")) as R);
  }
}

function abandoned(gone: AbortSignal, cause: unknown): Error {
  const isLate = gone.reason instanceof DOMException && gone.reason.name === "TimeoutError";
  return isLate ? new TimeoutError(tooLong, { cause }) : new UnavailableError("The client went away.", { cause });
}

/** JavaScript has one kind of number, Cypher two: whole numbers go in as integers. */
function withIntegers(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withIntegers(item)]));
}
