import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphAddress } from "../../src/graph/graph-options";
import { runProduct } from "../../tests/support/product";
import type { Database } from "../prepare/databases";
import { environmentOf } from "../prepare/environment";

/** The Neo4j of a database, running in the background as `db start` leaves it. */
export interface RunningNeo4j {
  readonly database: Database;
  readonly address: GraphAddress;
  /** Of the Java process. */
  readonly pid: number;
  stop(): Promise<void>;
}

interface Where {
  readonly data: string;
  readonly address: string;
  readonly user: string;
  readonly passwordFile: string;
}

export async function startNeo4j(database: Database): Promise<RunningNeo4j> {
  const environment = environmentOf(database);
  const start = await runProduct(["db", "start"], environment);
  if (start.code !== 0) throw new Error(`Neo4j of ${database.name} does not start:\n${start.text}`);
  const { answer } = await runProduct(["db", "where", "--json"], environment);
  const where = JSON.parse(answer) as Where;
  const { server } = JSON.parse(readFileSync(join(where.data, "in-use.json"), "utf8")) as { server: { pid: number } };
  return {
    database,
    address: { uri: where.address, user: where.user, password: readFileSync(where.passwordFile, "utf8").trim(), database: "neo4j" },
    pid: server.pid,
    stop: async () => void (await runProduct(["db", "stop"], environment)),
  };
}
