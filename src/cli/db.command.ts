import { existsSync } from "node:fs";
import type { Command } from "commander";
import type { Settings } from "../config";
import { backUp, type DataOptions, hasData, restore } from "../embedded/backup";
import { StartError } from "../errors";
import { Graph } from "../graph/graph";
import type { GraphAddress } from "../graph/graph-options";
import { revisionNumber } from "../ontology/revision.queries";
import { inGoodOrder } from "./cleanup";
import { embeddedSettings, keepRunning, startInBackground, stopKeeper, whereAnswer, whereText } from "./database";
import { homeIn, removeData } from "./open-graph";
import { withExamples } from "./options";
import { progress } from "./progress";
import { print, printAnswer, say } from "./terminal";

interface Forced {
  readonly force?: boolean;
}

/** Adds `db` with its commands. */
export function addDb(program: Command): void {
  const db = withExamples(program.command("db").description("the embedded Neo4j: start, stop, reset, where, backup, restore"), "db start", "db where --json", "db backup ontology.dump");
  addRunning(db);
  addData(db);
}

function addRunning(db: Command): void {
  const start = db
    .command("start")
    .description("run Neo4j in the background, so that other commands answer at once")
    .option("--foreground", "run it here, until Ctrl-C")
    .action(({ foreground }: { foreground?: boolean }) => (foreground ? keepRunning : startInBackground)(embeddedSettings()));
  withExamples(start, "db start", "db start --foreground");
  const stop = db.command("stop").description("stop a Neo4j that db start keeps running").action(() => stopKeeper(embeddedSettings()));
  withExamples(stop, "db stop");
  const where = db
    .command("where")
    .description("where its data, logs, password and jars are, and its address while it runs")
    .option("--json", "answer as JSON")
    .action(async ({ json }: { json?: boolean }) => printAnswer(await whereAnswer(embeddedSettings()), json, whereText));
  withExamples(where, "db where", "db where --json");
}

function addData(db: Command): void {
  const reset = db
    .command("reset")
    .description("remove all of its data")
    .option("--force", "needed where there is data")
    .action(({ force }: Forced) => removeAll(embeddedSettings(), force));
  withExamples(reset, "db reset --force");
  const backup = db
    .command("backup <file>")
    .description("write all of its data to one file, while it does not run")
    .option("--force", "replace a file that is there")
    .action((file: string, { force }: Forced) => backUpTo(file, embeddedSettings(), force));
  withExamples(backup, "db backup ontology.dump");
  const restoring = db
    .command("restore <file>")
    .description("put the data of a backup in the place of its own, once the whole file has been found good")
    .option("--force", "needed where there is data")
    .action((file: string, { force }: Forced) => restoreFrom(file, embeddedSettings(), force));
  withExamples(restoring, "db restore ontology.dump --force");
}

async function removeAll(settings: Settings, force = false): Promise<void> {
  refuseUnless(force || !hasData(homeIn(settings)), `--force is needed to remove the data in ${homeIn(settings)}: what was imported, and the history of revisions, cannot be made anew from seeds.`);
  await removeData(homeIn(settings));
  print("The data is removed.");
}

async function backUpTo(file: string, settings: Settings, force = false): Promise<void> {
  refuseUnless(force || !existsSync(file), `${file} is there already; --force replaces it.`);
  await withProgress(settings, "Backing up", (options) => backUp(file, options));
  print(`The data is in ${file}.`);
}

async function restoreFrom(file: string, settings: Settings, force = false): Promise<void> {
  refuseUnless(force || !hasData(homeIn(settings)), `--force is needed to replace the data in ${homeIn(settings)}.`);
  let revision = 0;
  const check = async (address: GraphAddress) => {
    revision = await revisionAt(address, file);
  };
  await withProgress(settings, "Restoring", (options) => restore(file, check, options));
  print(`The data of ${file} is restored: revision ${revision}.`);
}

async function revisionAt(address: GraphAddress, file: string): Promise<number> {
  const graph = new Graph(address);
  try {
    const [revision] = await graph.read(revisionNumber, {});
    if (revision === undefined) throw new StartError(`${file} is a backup of something else: it holds no role ontology. Nothing has changed.`);
    return revision;
  } finally {
    await graph.close();
  }
}

function refuseUnless(holds: boolean, message: string): void {
  if (!holds) throw new StartError(message);
}

async function withProgress(settings: Settings, doing: string, work: (options: DataOptions) => Promise<void>): Promise<void> {
  const bar = progress();
  const stopping = new AbortController();
  await inGoodOrder(say, async (cleanup) => {
    const onProgress = (line: string): void => bar.at(1, line);
    const done = work({ home: homeIn(settings), cache: settings.CACHE_DIR, signal: stopping.signal, onProgress, onShare: (share) => bar.at(share, doing) });
    cleanup.add(async () => {
      stopping.abort();
      await done.catch(() => undefined);
      bar.stop();
    });
    await done;
  });
}
