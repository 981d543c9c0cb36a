import { join, resolve } from "node:path";
import { StartError } from "../errors";
import type { GraphAddress } from "../graph/graph-options";
import { onlyUser, passwordWorks, setFirstPassword } from "../graph/password";
import { type Hold, holdFolder, passwordOf, type Purpose } from "./data-folder";
import { fetchNeo4j, neo4jVersion } from "./fetch";
import { findJava } from "./java";
import { freePort, PortTakenError } from "./port";
import { runServer, type Server } from "./server";
import { settle } from "./swap";
import { Watch } from "./watch";

export interface EmbeddedOptions {
  /** The folder of the data, the password and the server's own logs; one process at a time. */
  readonly home: string;
  /** The user's cache folder, for the jars. */
  readonly cache: string;
  /** Given when it is to run for long, so that other processes may use it meanwhile. */
  readonly purpose?: Purpose;
  /** Any free one when not given. */
  readonly port?: number;
  /** Ends the fetch, the start or the server; what was started is still to be stopped. */
  readonly signal?: AbortSignal;
  readonly onProgress: (line: string) => void;
  /** Told, in a sentence, that Neo4j died or runs again after start. */
  readonly onRestart?: (line: string) => void;
  /** Told every line that Neo4j writes. */
  readonly log?: (line: string) => void;
}

/** A Neo4j of our own, kept alive on one port until stopped. */
export interface EmbeddedNeo4j {
  readonly address: GraphAddress;
  /** The process that runs, or ran last. */
  readonly pid: number;
  /** How often it died and was started again. */
  readonly restarts: number;
  /** Ends it in good order, within ten seconds; gives its exit code, or null when it had to be killed. */
  stop(): Promise<number | null>;
}

/** Starts Neo4j on a data folder, fetching it on first use. @throws StartError that says what is in the way. */
export async function startNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = resolve(options.home);
  const java = await findJava();
  const hold = await holdFolder(home, options.purpose);
  const ending = new AbortController();
  const { signal } = ending;
  try {
    await settle(home);
    options.signal?.throwIfAborted();
    options.signal?.addEventListener("abort", () => ending.abort(), { once: true });
    const lib = await fetchNeo4j({ ...options, signal });
    const { log = () => undefined, onProgress, onRestart = onProgress } = options;
    const run = (port: number) => runServer({ java, lib, home, port, signal, onSpawn: hold.noteServer, log });
    onProgress(`Neo4j ${neo4jVersion}: starting …`);
    const { port, server } = await runOnFreePort(run, options.port);
    const address = await logIn(addressOn(port, await passwordOf(home)), home);
    hold.noteReady(server.pid, port);
    onProgress(`Neo4j ${neo4jVersion}: ready at ${address.uri}`);
    const watch = new Watch(server, { startAgain: () => runAgain(run, port, hold), signal, onRestart });
    return embedded(address, watch, async () => {
      ending.abort();
      await watch.ended;
      await hold.release();
    });
  } catch (error) {
    ending.abort();
    await hold.release();
    throw error;
  }
}

function embedded(address: GraphAddress, watch: Watch, end: () => Promise<void>): EmbeddedNeo4j {
  return {
    address,
    get pid() {
      return watch.server.pid;
    },
    get restarts() {
      return watch.restarts;
    },
    stop: async () => {
      await end();
      return watch.server.exited;
    },
  };
}

/** Another program may take a port between the look at it and the start: with no port asked for, another is tried. */
async function runOnFreePort(run: (port: number) => Promise<Server>, wanted?: number): Promise<{ port: number; server: Server }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(wanted);
    try {
      return { port, server: await run(port) };
    } catch (error) {
      if (!(error instanceof PortTakenError) || wanted !== undefined || attempt === 3) throw error;
    }
  }
}

async function runAgain(run: (port: number) => Promise<Server>, port: number, hold: Hold): Promise<Server> {
  const server = await run(port);
  hold.noteReady(server.pid, port);
  return server;
}

/** Where an embedded Neo4j is. */
export function addressOn(port: number, password: string): GraphAddress {
  return { uri: `bolt://127.0.0.1:${port}`, user: onlyUser, password, database: "neo4j" };
}

/** Logs in with the password of the data folder, which new data takes on here. */
async function logIn(address: GraphAddress, home: string): Promise<GraphAddress> {
  if (!(await passwordWorks(address)) && !(await setFirstPassword(address))) {
    throw new StartError(
      `Neo4j does not take the password in ${join(home, "password")}. Put back the file that belongs to this data, or remove ${home} to begin with no data.`,
    );
  }
  return address;
}
