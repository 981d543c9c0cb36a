#!/usr/bin/env node
// The command line. In a checkout it first compiles what has changed since the last time; installed without sources, it runs what is there.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const build = join(root, "scripts", "build.mjs");
const main = join(root, "dist", "main.js");
const canBuild = existsSync(build) && existsSync(join(root, "node_modules", "typescript"));

if (canBuild) {
  if (!existsSync(main)) process.stderr.write("Compiling, once …\n");
  // What the compiler says is no answer: it goes to standard error.
  const { status } = spawnSync(process.execPath, [build], { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
}
if (!existsSync(main)) {
  process.stderr.write(`${main} is missing, and so is what makes it. Run "npm ci && npm run build" in ${root}.\n`);
  process.exit(1);
}
createRequire(import.meta.url)(main);
