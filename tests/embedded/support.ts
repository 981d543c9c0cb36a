import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../../src/errors";

/** Where the jars are kept between runs. */
export const userCache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");

/** Folders that are gone when the tests of a file are. */
export function temporaryFolders(): () => string {
  const made: string[] = [];
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return () => {
    const folder = mkdtempSync(join(tmpdir(), "embedded-"));
    made.push(folder);
    return folder;
  };
}

/** A folder with shell scripts under the names of commands, to be put on PATH. */
export function commands(folder: string, scripts: Record<string, string>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** Restores the environment after each test of a file that changes it. */
export function keepEnvironment(): void {
  const { PATH, JAVA_HOME } = process.env;
  beforeEach(() => void delete process.env.JAVA_HOME);
  afterEach(() => {
    process.env.PATH = PATH;
    if (JAVA_HOME !== undefined) process.env.JAVA_HOME = JAVA_HOME;
  });
}

/** The message of the StartError that the work ends with. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message;
}

export async function until(holds: () => boolean, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Not so within ${withinMs} ms: ${holds.toString()}`);
    await sleep(50);
  }
}
