import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { cannotEmbed } from "./java";

const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const megabytes: Record<string, number> = { B: 1e-6, kB: 1e-3, MB: 1, GB: 1e3 };

/** Copies the jars that the folder's pom.xml asks for into its lib folder; Maven honours the user's mirrors and proxies. @throws when the signal ends it, once it is gone. */
export async function copyJars(folder: string, onProgress: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const args = ["-B", goal, "-DincludeScope=runtime", `-DoutputDirectory=${join(folder, "lib")}`];
  const maven = spawn("mvn", args, { cwd: folder, env: process.env, stdio: ["ignore", "pipe", "pipe"] });
  const complaints: string[] = [];
  const count = downloadCounter(onProgress);
  for (const input of [maven.stdout, maven.stderr]) {
    createInterface({ input }).on("line", (coloured) => {
      const line = stripVTControlCharacters(coloured);
      count(line);
      if (isUseful(line)) complaints.push(line.replace("[ERROR] ", ""));
    });
  }
  const stop = () => void maven.kill();
  signal?.addEventListener("abort", stop, { once: true });
  const [code] = await once(maven, "close").catch((error: NodeJS.ErrnoException) => {
    throw cannotEmbed(`Maven is needed to fetch Neo4j; mvn does not start (${error.code}).`, "Install Maven");
  });
  signal?.removeEventListener("abort", stop);
  signal?.throwIfAborted();
  if (code === 0) return;
  const words = complaints.slice(-5).join("\n  ").slice(0, 1500);
  throw cannotEmbed(`Maven could not fetch Neo4j:\n  ${words}`, "See to the network, or to the mirror or proxy in ~/.m2/settings.xml");
}

/** Maven's errors and what is not of its own log, without its advice on how to debug it. */
function isUseful(line: string): boolean {
  return /[a-z]/.test(line) && !/\[(INFO|WARNING)\]|\[Help 1\] http|stack trace|debug logging|possible solutions/.test(line);
}

/** Reports files and megabytes downloaded so far, once a second at most; most files are small and say which jars are needed. */
function downloadCounter(onProgress: (line: string) => void): (line: string) => void {
  let [files, size, reported] = [0, 0, 0];
  return (line) => {
    const download = /Downloaded from .* \(([\d.]+) (\w+) at/.exec(line);
    if (download === null) return;
    files += 1;
    size += Number(download[1]) * (megabytes[download[2] ?? ""] ?? 0);
    if (Date.now() - reported < 1000) return;
    reported = Date.now();
    onProgress(`${files} files, ${Math.round(size)} MB`);
  };
}
