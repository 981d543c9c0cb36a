import type { Database } from "../prepare/databases";
import { Load } from "./load";
import { type RunningNeo4j, startNeo4j } from "./neo4j";
import { say } from "./say";
import { type Server, type ServerKind, startServer } from "./servers";

/** What runs for the measurements: each Neo4j and server is started when it is first asked for. */
export class Lab {
  readonly load = new Load();
  private readonly databases = new Map<string, Database>();
  private readonly neo4js = new Map<string, Promise<RunningNeo4j>>();
  private readonly servers = new Map<string, Promise<Server>>();

  add(database: Database): Database {
    this.databases.set(database.name, database);
    return database;
  }

  neo4j(name: string): Promise<RunningNeo4j> {
    return once(this.neo4js, name, () => {
      const database = this.databases.get(name);
      if (database === undefined) throw new Error(`There is no database ${name}.`);
      say(`Starting Neo4j on ${name} …`);
      return startNeo4j(database);
    });
  }

  server(kind: ServerKind, database: string): Promise<Server> {
    return once(this.servers, `${kind} on ${database}`, async () => {
      const neo4j = await this.neo4j(database);
      say(`Starting ${kind} on ${database} …`);
      return startServer(kind, neo4j);
    });
  }

  /** Ends all servers, and every Neo4j with them. */
  async clear(): Promise<void> {
    await Promise.allSettled([...this.servers.values()].map(async (server) => (await server).stop()));
    await Promise.allSettled([...this.neo4js.values()].map(async (neo4j) => (await neo4j).stop()));
    this.servers.clear();
    this.neo4js.clear();
  }

  async close(): Promise<void> {
    await this.clear();
    this.load.stop();
  }
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
