import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { GraphAddress } from "../graph/graph-options";
import { holderOf, type Holders, InUseError, passwordOf } from "./data-folder";
import { isAlive } from "./processes";
import { addressOn, type EmbeddedNeo4j, type EmbeddedOptions, startNeo4j } from "./start";

const longestWaitMs = 120_000;
const lookEveryMs = 200;

/** The Neo4j of a data folder: the one that another process keeps running for long, else one started here. Only the latter is stopped. */
export async function useNeo4j(options: EmbeddedOptions): Promise<Pick<EmbeddedNeo4j, "address" | "stop">> {
  for (;;) {
    const address = await sharedNeo4j(options);
    if (address !== null) return { address, stop: () => Promise.resolve(null) };
    try {
      return await startNeo4j(options);
    } catch (error) {
      // Another process took the free folder first: look at what it does there.
      if (!(error instanceof InUseError)) throw error;
    }
  }
}

/** Waits for a Neo4j that starts, and until a command that has the folder for a while gives it up; null when the folder is free. @throws InUseError after two minutes, or for a second API. */
async function sharedNeo4j({ home: folder, purpose, signal, onProgress }: EmbeddedOptions): Promise<GraphAddress | null> {
  const home = resolve(folder);
  for (let waited = 0; ; waited += lookEveryMs) {
    const holders = await holderOf(home);
    if (holders === null) return null;
    // An API may end at any time, and another would be left without a Neo4j.
    const isRival = purpose === "api" && holders.purpose === "api";
    if (isRival || waited >= longestWaitMs) throw new InUseError(home, holders);
    const port = portOf(holders);
    if (holders.purpose !== undefined && port !== null) return addressOn(port, await passwordOf(home));
    if (waited === 0) onProgress(`Waiting for process ${holders.owner.pid}, which has the data folder ${home} …`);
    await sleep(lookEveryMs, undefined, { signal });
  }
}

/** The port of a Neo4j that takes connections. */
export function portOf({ server, port }: Holders): number | null {
  return server !== undefined && port !== undefined && isAlive(server) ? port : null;
}
