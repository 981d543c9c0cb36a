import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readConfig, type Settings } from "../config";
import { holderOf, type Holders } from "../embedded/data-folder";
import { makeFolder } from "../embedded/folder";
import { end, markOf } from "../embedded/processes";
import { portOf } from "../embedded/share";
import { startNeo4j } from "../embedded/start";
import { StartError } from "../errors";
import { Cleanup, cleanUpOnSignals, inGoodOrder } from "./cleanup";
import { homeIn } from "./open-graph";
import { cannotUseFolder } from "./start-faults";
import { print, say } from "./terminal";

const lookEveryMs = 100;
const main = join(__dirname, "..", "main.js");

/** The settings, of which NEO4J_URI is unset. @throws StartError with another Neo4j set, which is none of ours to start or back up. */
export function embeddedSettings(): Settings {
  const settings = readConfig(process.env);
  if (settings.NEO4J_URI === null) return settings;
  throw new StartError("These commands are about the embedded Neo4j, and NEO4J_URI names another. Unset NEO4J_URI, or use that server's own means.");
}

/** Keeps Neo4j running until a signal comes. */
export async function keepRunning(settings: Settings): Promise<void> {
  const cleanup = new Cleanup();
  cleanUpOnSignals({ cleanup, say, isService: true });
  const stopping = new AbortController();
  const starting = startNeo4j({ home: homeIn(settings), cache: settings.CACHE_DIR, purpose: "database", signal: stopping.signal, onProgress: say });
  cleanup.add(async () => {
    stopping.abort();
    await starting.then((neo4j) => neo4j.stop(), () => undefined);
  });
  try {
    const { address } = await starting;
    print(`Neo4j runs at ${address.uri}; stop it with Ctrl-C, or: role-ontology db stop`);
  } catch (error) {
    if (!cleanup.isStopping) throw cannotUseFolder(settings, error) ?? error;
  }
}

/** Starts a process that keeps Neo4j running when this one has ended, and waits until it does. @throws StartError with the words of one that fails. */
export async function startInBackground(settings: Settings): Promise<void> {
  const home = resolve(homeIn(settings));
  const running = await holderOf(home);
  if (running?.purpose !== undefined && portOf(running) !== null) return print(runsAlready(running));
  await makeFolder(home).catch((error: unknown) => {
    throw cannotUseFolder(settings, error) ?? error;
  });
  say("Starting Neo4j …");
  await inGoodOrder(say, async (cleanup) => {
    const keeper = startKeeper(join(home, "start.log"));
    let port: number | null = null;
    cleanup.add(async () => {
      if (port === null) await end(keeper.mark);
    });
    port = await keeper.ready(home);
    print(`Neo4j runs at bolt://127.0.0.1:${port}, kept by process ${keeper.mark.pid}; stop it with: role-ontology db stop`);
  });
}

function startKeeper(log: string) {
  const output = openSync(log, "w", 0o600);
  const keeper = spawn(process.execPath, [main, "db", "start", "--foreground"], { detached: true, stdio: ["ignore", output, output] });
  const mark = markOf(keeper.pid ?? 0);
  const failed = once(keeper, "exit").then(() => true);
  keeper.unref();
  const ready = async (home: string): Promise<number> => {
    for (;;) {
      if (await Promise.race([failed, sleep(lookEveryMs, false)])) throw new StartError(readFileSync(log, "utf8").trim());
      const holders = await holderOf(home);
      const port = holders?.owner.pid === mark.pid ? portOf(holders) : null;
      if (port !== null) return port;
    }
  };
  return { mark, ready };
}

/** Ends a Neo4j that `db start` keeps running. @throws StartError when another command has it. */
export async function stopKeeper(settings: Settings): Promise<void> {
  const holders = await holderOf(homeIn(settings));
  if (holders === null) return print("No Neo4j runs on this data.");
  if (holders.purpose !== "database") throw new StartError(`Process ${holders.owner.pid} runs Neo4j for itself and stops it when it ends: stop that process (${whatFor(holders)}).`);
  await end(holders.owner);
  print("Neo4j has stopped.");
}

/** Where the embedded Neo4j is, for people and scripts. */
export async function whereAnswer(settings: Settings) {
  const home = resolve(homeIn(settings));
  const holders = await holderOf(home);
  const port = holders && portOf(holders);
  return {
    data: home,
    hasData: existsSync(join(home, "data")),
    logs: join(home, "logs"),
    passwordFile: join(home, "password"),
    cache: resolve(settings.CACHE_DIR, "role-ontology-api"),
    address: port === null ? null : `bolt://127.0.0.1:${port}`,
    user: "neo4j",
    keptBy: holders && { pid: holders.owner.pid, purpose: holders.purpose ?? "command" },
  };
}

/** The same for a person to read. */
export function whereText({ data, hasData, logs, passwordFile, cache, address, user, keptBy }: Awaited<ReturnType<typeof whereAnswer>>): string {
  return [
    `Data:     ${data}${hasData ? "" : " (none yet)"}`,
    `Logs:     ${logs}`,
    `Login:    ${user}, password in ${passwordFile}`,
    `Jars:     ${cache}`,
    `Address:  ${address ?? "none: it does not run"}${keptBy === null ? "" : ` (process ${keptBy.pid}, ${keptBy.purpose})`}`,
  ].join("\n");
}

function runsAlready(holders: Holders): string {
  return `Neo4j runs already at bolt://127.0.0.1:${portOf(holders)}, kept by process ${holders.owner.pid} (${whatFor(holders)}).`;
}

function whatFor({ purpose }: Holders): string {
  return purpose === "api" ? "the API" : purpose === "database" ? "db start" : "a command";
}
