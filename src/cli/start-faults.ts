import { resolve, sep } from "node:path";
import type { Settings } from "../config";
import { StartError } from "../errors";
import type { GraphAddress } from "../graph/graph-options";

const unusable = new Set(["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "ENOTDIR", "EEXIST", "ENOENT"]);

/** The way out when the driver refuses the address itself. */
export function badAddress({ uri }: GraphAddress, error: unknown): StartError {
  return new StartError(`NEO4J_URI ${uri} is no address that the driver takes: ${messageOf(error)}\nCorrect it, or unset it to use the embedded Neo4j.`);
}

/** The way out when Neo4j does not let us in. */
export function cannotOpen(address: GraphAddress, error: unknown): Error {
  if (!(error instanceof Error) || error instanceof StartError) return error as Error;
  const reached = refusal(address, error);
  if (reached !== null) return reached;
  return new StartError(
    `${named(address)} cannot be reached: ${neo4jFault(error).message}\nStart it, correct NEO4J_URI, or unset NEO4J_URI to use the embedded one.`,
  );
}

/** The way out when Neo4j refuses the login, a right or the database, some of which it does only at the first statement; null for another fault. */
export function refusal(address: GraphAddress, error: unknown): StartError | null {
  const { user, database } = address;
  const { code, message } = neo4jFault(error);
  const neo4j = named(address);
  if (code.includes("Forbidden")) {
    return new StartError(
      `${neo4j} refuses user "${user}" a right that is needed: ${message}\nLet it read, write and create constraints and indexes, or set NEO4J_USER and NEO4J_PASSWORD to a login that may.`,
    );
  }
  if (code.includes("Security")) return new StartError(`${neo4j} does not take this password for user "${user}". Set NEO4J_USER and NEO4J_PASSWORD to a login that it takes.`);
  if (code.includes("DatabaseNotFound")) return new StartError(`${neo4j} has no database "${database}". Set NEO4J_DATABASE to one that it has, or unset it.`);
  return null;
}

/** The way out when DATA_DIR or CACHE_DIR cannot be written; null for another fault. */
export function cannotUseFolder({ DATA_DIR, CACHE_DIR }: Settings, error: unknown): StartError | null {
  const { code = "", path, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || !unusable.has(code)) return null;
  // A full disk is met while writing, where the system names no file.
  const folders = Object.entries({ CACHE_DIR, DATA_DIR }).filter(([, folder]) => path === undefined || isBelow(path, folder));
  const names = folders.map(([name]) => name).join(" or ");
  if (names === "") return null;
  return new StartError(`${folders.map(([name, folder]) => `${name} ${folder}`).join(" or ")} cannot be written: ${message}\nSet ${names} to a folder that can, with some room.`);
}

function isBelow(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

function named({ uri }: GraphAddress): string {
  return `Neo4j at NEO4J_URI ${uri}`;
}

/** The driver's own error, which is the cause of the translated one. */
function neo4jFault(error: unknown): { code: string; message: string } {
  const { code, message } = (error instanceof Error ? (error.cause ?? error) : {}) as { code?: unknown; message?: string };
  return { code: typeof code === "string" ? code : "", message: (message ?? "").slice(0, 300) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
