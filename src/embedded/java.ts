import { execFile } from "node:child_process";
import { join } from "node:path";
import { StartError } from "../errors";

const oldestJava = 17;

/** The refusal to run a Neo4j of our own, with both ways out. */
export function cannotEmbed(why: string, remedy: string): StartError {
  return new StartError(
    `${why}\n${remedy}, or use a Neo4j of your own: set NEO4J_URI, or run "docker compose -f docker/compose.yml up".`,
  );
}

/** The command of a Java that can run Neo4j: the one of JAVA_HOME, else the one on PATH. @throws StartError with the ways out. */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const found: string[] = [];
  for (const command of [...(home ? [join(home, "bin", "java")] : []), "java"]) {
    const version = await versionOf(command);
    if (version !== null && version >= oldestJava) return command;
    if (version !== null) found.push(`Java ${version} (${command})`);
  }
  throw cannotEmbed(
    `The embedded Neo4j needs Java ${oldestJava} or newer; ${found.length > 0 ? `there is only ${found.join(" and ")}` : "no java was found"}.`,
    `Install a JDK or JRE ${oldestJava} or newer`,
  );
}

/** The major version (1.8 counts as 8); null when the command does not run. */
async function versionOf(command: string): Promise<number | null> {
  const output = await new Promise<string>((resolve) => {
    execFile(command, ["-version"], { timeout: 20_000, env: process.env }, (error, _stdout, stderr) => resolve(error ? "" : stderr));
  });
  const version = /version "(?:1\.)?(\d+)/.exec(output);
  return version === null ? null : Number(version[1]);
}
