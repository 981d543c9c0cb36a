import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { say } from "../run/say";

const folder = resolve("bench", "tools");

/** Installs what the benchmark measures against and with, unless that has been done since its lock file changed. */
export function installTools(): void {
  const installed = resolve(folder, "node_modules", ".package-lock.json");
  const lock = resolve(folder, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say("Installing the benchmark's tools …");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  if (status !== 0) throw new Error("npm ci in bench/tools failed.");
}
