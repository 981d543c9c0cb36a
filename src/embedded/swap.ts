import { existsSync } from "node:fs";
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const beginning = "restore.";

/** A folder within a data folder in which new data is made ready. */
export function stagingIn(home: string): Promise<string> {
  return mkdtemp(join(home, beginning));
}

/** Puts the data of a staging folder in the place of what is there. A kill on the way leaves the one or the other, once `settle` has run. */
export async function swapData(home: string, staging: string): Promise<void> {
  if (existsSync(dataIn(home))) await rename(dataIn(home), beforeIn(home));
  await rename(dataIn(staging), dataIn(home));
  await settle(home);
}

/** Brings a data folder in order, whatever moment of a swap a kill fell into; its holder alone may do it. */
export async function settle(home: string): Promise<void> {
  if (existsSync(beforeIn(home)) && !existsSync(dataIn(home))) await rename(beforeIn(home), dataIn(home));
  await rm(beforeIn(home), { recursive: true, force: true });
  for (const name of await readdir(home)) if (name.startsWith(beginning)) await rm(join(home, name), { recursive: true, force: true });
}

export function dataIn(home: string): string {
  return join(home, "data");
}

function beforeIn(home: string): string {
  return join(home, "data.before");
}
