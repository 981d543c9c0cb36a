#!/usr/bin/env node
import "reflect-metadata";
import { existsSync } from "node:fs";
import { CommanderError } from "commander";
import { checkCommand, program } from "./cli/program";
import { reader } from "./cli/reader-gone";
import { AppError, StartError } from "./errors";

/** Exit codes: 0 done, 1 failed, 2 used wrongly. */
const wrongUse = 2;

if (existsSync(".env")) process.loadEnvFile(".env");

// Whoever reads standard output may have enough, as `head` has: what is under way is then ended quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  reader.emit("gone");
});

async function run(words: readonly string[]): Promise<void> {
  const command = program();
  checkCommand(command, words);
  await command.parseAsync(words, { from: "user" });
}

run(process.argv.slice(2)).catch((error: unknown) => {
  // Commander has said already what is wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : wrongUse);
  const words = error instanceof StartError || error instanceof AppError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
});
